import { fileURLToPath } from 'node:url'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testProvinces } from '../../test/gateway.js'
import { PortalRegistry } from '../slices/portal/index.js'
import { serveEmbedFrame } from './embed-frame.js'
import { serveSecurityHeaders } from './security-headers.js'

describe('the frame', () => {
  const server = Fastify()
  beforeAll(async () => {
    await serveSecurityHeaders(server, false)
    serveEmbedFrame(server, {
      portals: new PortalRegistry(testProvinces, new Map([['bac-giang', 'http://localhost:4001']])),
      publicUrl: 'https://gateway.example',
      frameDir: fileURLToPath(new URL('../../frame', import.meta.url)),
    })
  })
  afterAll(() => server.close())

  it('may be framed by the websites of its province alone, and loads nothing that is not ours', async () => {
    const { statusCode, headers } = await server.inject('/embed/frame?province=bac-giang')
    const policy = String(headers['content-security-policy'])
    expect(statusCode).toBe(200)
    expect(policy.split('; ').at(-1)).toBe("frame-ancestors 'self' https://bac-giang.example http://localhost:4001")
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /)
    expect(policy).not.toMatch(/unsafe|\*|data:/)
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(headers['x-robots-tag']).toBe('noindex')
  })

  it('holds the element that was asked for, in the language asked for', async () => {
    const { body } = await server.inject('/embed/frame?province=bac-giang')
    expect(body).toContain('<antq-tabs province="bac-giang" lang="vi">')
    expect(body).toContain('href="https://gateway.example/p/bac-giang/ke-hoach" target="_blank"')
    const one = await server.inject('/embed/frame?province=tra-vinh&tab=plans&lang=en')
    expect(one.body).toContain('<antq-tab name="plans" province="tra-vinh" lang="en">')
  })

  it('takes nothing into the page that is not registered', async () => {
    for (const query of ['', 'province=nowhere', 'province=bac-giang&tab="><script>', 'province=a&province=b']) {
      const { statusCode, headers, body } = await server.inject(`/embed/frame?${query}`)
      expect([query, statusCode]).toEqual([query, 404])
      expect(body).not.toMatch(/<script|nowhere/)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }
    expect((await server.inject('/embed/frame?province=bac-giang&lang="x')).body).toContain('<html lang="vi">')
  })

  it('gives other websites the script for its height, and no other file', async () => {
    const { headers } = await server.inject('/embed/frame.js')
    expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
      '*',
      'cross-origin',
    ])
    const own = await server.inject('/embed/frame/page.js')
    expect([own.statusCode, own.headers['cross-origin-resource-policy']]).toEqual([200, 'same-origin'])
  })
})
