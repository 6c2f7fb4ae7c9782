import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testProvinces } from '../../test/gateway.js'
import { demoSignIn } from '../access/sign-in/demo-key.js'
import { stoppedClock } from '../foundation/clock.js'
import { PortalRegistry, type Province } from '../slices/portal/index.js'
import { serveDemoSignIn } from './demo-sign-in.js'
import { servePartnersPage } from './partners-page.js'
import { servePluginFiles } from './plugin-files.js'

const withProvider: Province = {
  ...(testProvinces[0] as Province),
  code: 'bac-ninh',
  signIn: { kind: 'oidc', name: { vi: 'Cổng B', en: 'Gate B' }, issuer: 'https://id.example', clientId: 'antq' },
}

describe('the page for partners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'antq-page-'))
  const server: FastifyInstance = Fastify()
  const production: FastifyInstance = Fastify()
  beforeAll(async () => {
    mkdirSync(join(folder, 'pages', 'partners', 'assets'), { recursive: true })
    writeFileSync(join(folder, 'embed.js'), '/* loader */')
    writeFileSync(join(folder, 'pages', 'partners', 'index.html'), '<!doctype html>')
    writeFileSync(join(folder, 'pages', 'partners', 'assets', 'index-0a1b2c3d.js'), '/* page */')
    await servePluginFiles(server, folder)
    await servePartnersPage(server, folder, [...testProvinces, withProvider], true)
    await servePartnersPage(production, folder, [...testProvinces, withProvider], false)
    const clock = stoppedClock('2026-11-24T03:00:00.000Z')
    const signIn = await demoSignIn(join(folder, 'key.json'), ['bac-giang.ldld'], clock)
    serveDemoSignIn(server, new PortalRegistry(testProvinces), new Map(), signIn)
  })
  afterAll(async () => {
    await Promise.all([server.close(), production.close()])
    rmSync(folder, { recursive: true, force: true })
  })

  it('is asked for anew each time and runs nothing that does not come from here', async () => {
    expect((await server.inject('/partners')).headers.location).toBe('partners/')
    const { statusCode, headers } = await server.inject('/partners/')
    expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache'])
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
  })

  it('has files that are kept for ever, and that no other website may read', async () => {
    const { headers } = await server.inject('/partners/assets/index-0a1b2c3d.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect((await server.inject('/embed.js')).statusCode).toBe(200)
    for (const path of [
      '/pages/partners/index.html',
      '/pages/partners/assets/index-0a1b2c3d.js',
      '/%70ages/partners/index.html',
    ])
      expect((await server.inject(path)).statusCode).toBe(404)
  })

  it('tells where people sign in, and which provinces can be tried out, none in production', async () => {
    const waysIn = await server.inject('/partners/ways-in.json')
    expect(waysIn.json().demonstration).toEqual(
      [...testProvinces, withProvider].map(({ code, name }) => ({ province: code, name })),
    )
    expect((await production.inject('/partners/ways-in.json')).json()).toEqual({
      providers: [{ province: 'bac-ninh', name: { vi: 'Cổng B', en: 'Gate B' } }],
      demonstration: [],
    })
  })

  it('is where the demonstration sends a webmaster who came from it', async () => {
    const door = await server.inject('/demo/sign-in?province=bac-giang&role=webmaster&page=partners')
    expect([door.statusCode, door.headers['cache-control']]).toEqual([302, 'no-store'])
    expect(door.headers.location).toMatch(/^\.\.\/partners\/#antq-session=[\w.-]+$/)
    expect((await server.inject('/demo/sign-in?province=nowhere&page=partners')).statusCode).toBe(404)
  })

  it('lets officers of the units below in too, and of no other province', async () => {
    const unitIn = (location: unknown): unknown => {
      const [, claims = ''] = String(location).split('=')[1]?.split('.') ?? []
      return JSON.parse(Buffer.from(claims, 'base64url').toString()).units
    }
    const below = await server.inject('/demo/sign-in?province=bac-giang&unit=bac-giang.kcn&page=partners')
    expect(unitIn(below.headers.location)).toEqual(['bac-giang.kcn'])
    for (const unit of ['unit=tra-vinh.ldld', 'unit=bac-giang.kcn&unit=bac-giang.ldld'])
      expect((await server.inject(`/demo/sign-in?province=bac-giang&${unit}&page=partners`)).statusCode).toBe(400)
  })
})
