import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { PlanLives } from '../../../test/plan-life.js'
import { CostBudget } from '../../limits/budget.js'
import { serveForCrawlers } from './crawlers.js'

const HOSTILE = '<script>alert("x")</script> & “kế hoạch”'

describe('the plain pages', () => {
  let gateway: TestGateway
  let lives: PlanLives
  let issued: string
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    lives = new PlanLives(gateway)
    issued = await bare('5/KH-LĐLĐ', 'bac-giang.ldld', '2024-02-05', HOSTILE)
  })
  afterAll(() => gateway.stop())

  const bare = async (symbol: string, unit: string, issuedOn: string, title = 'Tổ chức Ngày hội') =>
    registerBarePlan(gateway, {
      document: await registerPublicDocument(gateway, { symbol, issuer: unit, issuedOn, title }),
      unit,
    })
  const mapsOf = (size: number) => {
    const server = Fastify()
    serveForCrawlers(server, {
      budget: new CostBudget(1_000_000, 60),
      portals: gateway.context().portals,
      publicUrl: 'http://gateway.example',
      visitorOf: () => gateway.context(),
      size,
    })
    return server
  }
  const get = (url: string, headers: Record<string, string> = {}) => gateway.app.inject({ url, headers })

  it('tell a public plan to whoever has no script, without running or loading anything', async () => {
    const { statusCode, headers, body } = await get(`/p/bac-giang/ke-hoach/${issued}`)
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'public, no-cache',
    ])
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /)
    expect(policy).not.toMatch(/unsafe|script-src|\*/)
    expect(body).toContain('<h1>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; “kế hoạch”</h1>')
    expect(body).toContain('Liên đoàn Lao động tỉnh Bắc Giang')
    expect(body).toContain(`href="https://bac-giang.example/#antq/plans/plan/${issued}"`)
    expect(body).toContain(`<link rel="canonical" href="http://gateway.example/p/bac-giang/ke-hoach/${issued}">`)
    expect(body.match(/<script/g)).toEqual(['<script'])
  })

  it('have one address each, which GraphQL says', async () => {
    const { data } = await gateway.ask('query ($id: ID!) { plan(id: $id) { page } }', { id: issued })
    expect(data.plan.page).toBe(`http://gateway.example/p/bac-giang/ke-hoach/${issued}`)
    const elsewhere = await get(`/p/tra-vinh/ke-hoach/${issued}`)
    expect([elsewhere.statusCode, elsewhere.headers['cache-control']]).toEqual([301, 'no-cache'])
    expect(new URL(String(elsewhere.headers.location), `${data.plan.page}`).href).toBe(data.plan.page)
  })

  it('are not sent again to whoever has them', async () => {
    const path = `/p/bac-giang/ke-hoach/${issued}`
    const { headers } = await get(path)
    const again = await get(path, { 'if-none-match': `W/${headers.etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })

  it('say nothing of a draft, and of a withdrawn plan that it is gone, to its own officers too', async () => {
    const plan = await lives.create('bac-giang.ldld')
    const path = `/p/bac-giang/ke-hoach/${plan.id}`
    const token = { authorization: `Bearer ${plan.token}` }
    const pageOf = async () =>
      (await gateway.ask('query ($id: ID!) { plan(id: $id) { page } }', { id: plan.id }, plan.token)).data.plan.page
    const none = await get(`/p/bac-giang/ke-hoach/plan_01ARZ3NDEKTSV4RRFFQ69G5FAV`)
    for (const answer of [await get(path), await get(path, token)])
      expect([answer.statusCode, answer.body]).toEqual([404, none.body])
    expect(await pageOf()).toBeNull()
    expect(await lives.step(plan, 'issue')).toBeUndefined()
    const shown = await get(path)
    expect([shown.statusCode, await pageOf()]).toEqual([200, `http://gateway.example${path}`])
    expect(shown.body).toContain('<h2>II. NHIỆM VỤ</h2>')
    expect(await lives.step(plan, 'withdraw')).toBeUndefined()
    const gone = await get(path, { 'if-none-match': String(shown.headers.etag) })
    expect([gone.statusCode, gone.headers['cache-control'], gone.headers['x-robots-tag']]).toEqual([
      410,
      'no-store',
      'noindex',
    ])
    expect(gone.body).not.toMatch(/Ngày hội|KH-LĐLĐ|Bắc Giang/)
    expect((await get('/p/bac-giang/ke-hoach')).body).not.toContain(plan.id)
    expect((await get('/sitemap.xml')).body).not.toContain(plan.id)
  })

  it('list the plans of a province page by page, the newest first, and lead on and back', async () => {
    for (let number = 1; number <= 51; number += 1)
      await bare(`${number}/KH-TV`, 'tra-vinh.ldld', `2025-01-${String((number % 28) + 1).padStart(2, '0')}`)
    const first = await get('/p/tra-vinh/ke-hoach')
    const linesOf = (body: string) =>
      [...body.matchAll(/href="\/p\/tra-vinh\/ke-hoach\/(plan_\w+)"/g)].map(([, id]) => id)
    expect([first.statusCode, linesOf(first.body).length]).toEqual([200, 50])
    expect(first.body).not.toContain('rel="prev"')
    const [, next = ''] = /<link rel="next" href="([^"]+)">/.exec(first.body) ?? []
    const second = await get(next)
    expect(linesOf(second.body)).toHaveLength(1)
    expect(linesOf(first.body)).not.toContain(linesOf(second.body)[0])
    const [, previous = ''] = /<link rel="prev" href="([^"]+)">/.exec(second.body) ?? []
    expect(linesOf((await get(previous)).body)).toEqual(linesOf(first.body))
    expect((await get('/p/toan-quoc/ke-hoach')).body).toContain('href="/p/tra-vinh/ke-hoach/')
  })

  it('answer addresses that are none with a page', async () => {
    const cut = ['/p/bac-giang', '/p/bac-giang/', `/p/bac-giang/ke-hoach/${issued}/`, '/p/bac-giang/ke-hoach/']
    const wrong = ['/p/nowhere/ke-hoach', '/p/bac-giang/ke-hoach?sau=x', '/p/bac-giang/ke-hoach/%00', '/p/x/y/z/1']
    for (const path of [...cut, ...wrong]) {
      const { statusCode, headers, body } = await get(path)
      expect([path, statusCode, headers['content-type']]).toEqual([path, 404, 'text/html; charset=utf-8'])
      expect(body).toContain('<a href="/p/">')
    }
    expect((await get('/p/')).body).toContain('<a href="/p/bac-giang/ke-hoach">')
    expect((await get('/p')).headers.location).toBe('p/')
    // relative: the gateway may stand under a path of a proxy
    const start = await get('/')
    expect([start.statusCode, start.headers.location]).toEqual([302, 'p/'])
  })

  it('of a province whose unit is not registered yet list nothing, and are there', async () => {
    const { statusCode, body } = await get('/p/tay-ninh/ke-hoach')
    expect(statusCode).toBe(200)
    expect(body).toContain('Chưa có mục nào được công khai.')
  })

  it('need as many statements for a list of fifty as for one of one', async () => {
    const list = (province: string) => () => get(`/p/${province}/ke-hoach`)
    await list('tra-vinh')()
    const [one, fifty] = [
      await gateway.leastStatements(list('bac-giang')),
      await gateway.leastStatements(list('tra-vinh')),
    ]
    // the one more looks whether there are older ones
    expect(fifty - one).toBeLessThanOrEqual(1)
  })

  it('are named to search engines, each once, with the day of its last change', async () => {
    const robots = await get('/robots.txt')
    expect(robots.body).toMatch(
      /^User-agent: \*\n(Disallow: \/[a-z-]+\/\n)+\nSitemap: http:\/\/gateway.example\/sitemap.xml\n$/,
    )
    const { headers, body } = await get('/sitemap.xml')
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    const places = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toContain(`http://gateway.example/p/bac-giang/ke-hoach/${issued}`)
    expect(places.filter((place) => place?.includes('/tra-vinh/ke-hoach/'))).toHaveLength(51)
    expect(body).toContain('<lastmod>2026-11-24T03:00:00.000Z</lastmod>')
  })

  it('are named by an index of maps where there are many, none left out and none twice', async () => {
    const server = mapsOf(20)
    const locations = async (url: string) =>
      [...(await server.inject(url)).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = '']) => place)
    const maps = await locations('/sitemap.xml')
    expect(maps).toHaveLength(4)
    const places = (await Promise.all(maps.map((map) => locations(map.replace('http://gateway.example', ''))))).flat()
    expect(new Set(places).size).toBe(places.length)
    const whole = [...(await get('/sitemap.xml')).body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place)
    expect(new Set(places)).toEqual(new Set(whole))
    expect((await server.inject('/sitemap/ke-hoach.xml?sau=x')).statusCode).toBe(404)
    expect((await server.inject('/sitemap/nothing.xml')).statusCode).toBe(404)
    await server.close()
  })

  it('have no map that is empty', async () => {
    const { body } = await get('/sitemap.xml')
    const many = body.match(/ke-hoach\/plan_/g)?.length ?? 0
    for (const size of [many, 1]) {
      const server = mapsOf(size)
      const { body: all } = await server.inject('/sitemap.xml')
      expect([size, all.match(/<sitemap>/g)?.length ?? 0]).toEqual([size, size === many ? 0 : many + 1])
      await server.close()
    }
  })
})
