import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from './serve.mjs'

let portals: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const only = ['bac-giang', 'tay-ninh']
  portals = await serve({ gateway: 'https://gw.example', only, ports: { 'bac-giang': 0, 'tay-ninh': 0 } })
})
afterAll(() => portals.close())

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${portals.addresses['bac-giang']}${path}`, init)

describe('sample portals', () => {
  it('stand on an origin each', () => {
    expect(new Set(Object.values(portals.addresses)).size).toBe(2)
  })

  it('know the gateway only when they are served', async () => {
    const page = await (await get('/')).text()
    expect(page).toContain('<script async src="https://gw.example/embed.js"></script>')
    expect(page).not.toContain('{{gateway}}')
  })

  it('serve their own libraries', async () => {
    const answer = await get('/lib/jquery/jquery.min.js')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await answer.text()).toContain('jQuery v3.7.1')
  })

  it('serve nothing from outside their folder', async () => {
    for (const path of ['/%2e%2e/serve.mjs', '/..%2fpackage.json', '/lib/jquery/%2e%2e/package.json', '/nothing'])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })

  it('answer a broken address and keep running', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(400)
    expect((await get('/')).status).toBe(200)
  })

  it('take nothing in', async () => {
    expect((await get('/', { method: 'POST', body: 'x' })).status).toBe(405)
  })
})
