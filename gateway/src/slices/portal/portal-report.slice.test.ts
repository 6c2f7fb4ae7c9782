import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock, type MovingClock } from '../../../test/moving-clock.js'
import { forgetReports, writeReports } from './index.js'

const ASK = `query ($province: String!, $first: Int!, $after: String) { portalReports(province: $province, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { day kind { code } origin isRegistered tab where message directive loader browser times lastAt } } } }`
const OWN = 'https://bac-giang.example'

describe('reports of websites', () => {
  let gateway: TestGateway
  let clock: MovingClock
  let webmaster: string
  beforeAll(async () => {
    clock = movingClock()
    gateway = await startGateway({ clock, limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
  })
  afterAll(() => gateway.stop())

  const tell = (body: unknown, origin?: string) =>
    gateway.app.inject({
      method: 'POST',
      url: '/embed/report',
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'user-agent': 'Firefox/140', ...(origin && { origin }) },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const write = () => writeReports(gateway.context())
  const list = async (first = 100, token = webmaster, province = 'bac-giang', after?: string) => {
    const { data, errors } = await gateway.ask(ASK, { province, first, after }, token)
    return { found: data?.portalReports, codes: errors?.map(({ extensions }) => extensions.code) }
  }
  const nodes = async () => (await list()).found.edges.map(({ node }: { node: object }) => node)

  it('are counted by day and by what they say, and read by the webmaster', async () => {
    const failure = {
      province: 'bac-giang',
      kind: 'error',
      tab: 'plans',
      where: 'load',
      message: 'no answer',
      loader: '0.1.0',
    }
    expect((await tell(failure, OWN)).statusCode).toBe(204)
    expect((await tell(failure, OWN)).statusCode).toBe(204)
    await write()
    expect((await tell(failure, OWN)).statusCode).toBe(204)
    await tell({ province: 'bac-giang', kind: 'seen', loader: '0.1.0' }, OWN)
    await write()
    const common = {
      day: '2026-11-24',
      origin: OWN,
      isRegistered: true,
      loader: '0.1.0',
      browser: 'Firefox',
      directive: null,
    }
    expect(await nodes()).toEqual([
      {
        ...common,
        kind: { code: 'SEEN' },
        tab: null,
        where: null,
        message: null,
        times: 1,
        lastAt: expect.any(String),
      },
      {
        ...common,
        kind: { code: 'ERROR' },
        tab: 'plans',
        where: 'load',
        message: 'no answer',
        times: 3,
        lastAt: expect.any(String),
      },
    ])
  })

  it('are known by the origin where the loader does not know its province', async () => {
    expect((await tell({ province: '', kind: 'policy', directive: 'script-src-elem' }, OWN)).statusCode).toBe(204)
    expect(
      (await tell({ province: '', kind: 'policy', directive: 'script-src-elem' }, 'https://b.example')).json(),
    ).toEqual({
      error: { code: 'PROVINCE_UNKNOWN', message: expect.any(String) },
    })
    await write()
    expect((await nodes())[0]).toMatchObject({
      kind: { code: 'POLICY' },
      directive: 'script-src-elem',
      isRegistered: true,
    })
  })

  it('of frames come from the gateway itself, those of strangers stand apart', async () => {
    await tell({ province: 'bac-giang', kind: 'seen' }, 'http://gateway.example')
    await tell({ province: 'bac-giang', kind: 'seen' }, 'https://copied.example')
    await write()
    const found = await nodes()
    expect(found.slice(0, 2)).toMatchObject([
      { origin: 'https://copied.example', isRegistered: false },
      { origin: 'http://gateway.example', isRegistered: true },
    ])
  })

  it('have a bounded number of rows a day, however many there are to tell apart', async () => {
    for (let index = 0; index < 60; index += 1)
      await tell({ province: 'bac-giang', kind: 'error', message: `lỗi ${index}` }, `https://s${index}.example`)
    await write()
    const found = (await nodes()).filter(({ isRegistered }: any) => !isRegistered)
    expect(found).toHaveLength(51)
    const together = found.filter(({ origin }: any) => origin === '')
    expect(together).toMatchObject([{ message: null, times: 11, browser: 'other' }])
  })

  it('are refused where they are none, too long or too many', async () => {
    expect((await tell('{', OWN)).json().error.code).toBe('REQUEST_INVALID')
    expect((await tell({ province: 'nowhere', kind: 'seen' }, OWN)).statusCode).toBe(404)
    expect(
      (await tell({ province: 'bac-giang', kind: 'error', message: 'x'.repeat(3000) }, OWN)).json().error.code,
    ).toBe('BODY_TOO_LARGE')
    const poor = await startGateway({ limits: { budget: 1000 } })
    const statuses = []
    for (let times = 0; times < 3; times += 1) {
      const answer = await poor.app.inject({
        method: 'POST',
        url: '/embed/report',
        payload: '{"province":"bac-giang","kind":"seen"}',
        headers: { 'content-type': 'text/plain' },
      })
      statuses.push(answer.statusCode)
    }
    await poor.stop()
    expect(statuses).toEqual([204, 204, 429])
  })

  it('are for those who manage the portal, page by page, with the same statements', async () => {
    for (const [token, province, code] of [
      [undefined, 'bac-giang', 'NOT_SIGNED_IN'],
      [await gateway.tokenOf('bac-giang.ldld', 'province-officer'), 'bac-giang', 'NOT_ALLOWED'],
      [webmaster, 'tra-vinh', 'NOT_ALLOWED'],
      [webmaster, 'nowhere', 'PROVINCE_UNKNOWN'],
    ] as const) {
      const { data: _data, errors } = await gateway.ask(ASK, { province, first: 1 }, token)
      expect(errors?.[0]?.extensions.code).toBe(code)
    }
    const first = (await list(10)).found
    const second = (await list(10, webmaster, 'bac-giang', first.pageInfo.endCursor)).found
    expect(JSON.stringify(second)).not.toBe(JSON.stringify(first))
    expect([first.edges.length, first.totalCount]).toEqual([10, 55])
    const [one, fifty] = [await gateway.leastStatements(() => list(1)), await gateway.leastStatements(() => list(50))]
    expect(fifty).toBe(one)
    const { explained } = await gateway.countStatements(() => list(5))
    const plans = (await explained()).filter((plan) => plan.includes('ix_portal_report_list'))
    expect(plans.join()).not.toMatch(/filesort|TEMP B-TREE/i)
    expect(plans.length).toBeGreaterThan(0)
  })

  it('belong to portals that the person manages, which `me` names', async () => {
    const portalsOf = async (token: string) =>
      (await gateway.ask('{ me { portals { province origins unit { code } } } }', {}, token)).data.me.portals
    const own = { province: 'bac-giang', origins: [OWN], unit: { code: 'bac-giang.ldld' } }
    expect(await portalsOf(webmaster)).toEqual([own])
    expect(await portalsOf(await gateway.tokenOf('bac-giang.ldld', 'province-officer'))).toEqual([])
    expect(await portalsOf(await gateway.tokenOf('bac-giang.kcn', 'webmaster'))).toEqual([])
  })

  it('are forgotten after ninety days', async () => {
    clock.pass(90 * 24 * 3600)
    const forget = () => gateway.database.write((manager) => forgetReports({ ...gateway.context(), manager }, 200))
    expect(await forget()).toBe(0)
    clock.pass(24 * 3600)
    expect(await forget()).toBeGreaterThan(50)
    expect(await forget()).toBe(0)
  })
})
