import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { storedOperations } from '@antq/shared-schema/operations'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../test/factories.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'

const [YEARS = '', YEARS_TEXT = ''] =
  Object.entries(storedOperations).find(([, text]) => text.startsWith('query PlanYears')) ?? []
const [ME = ''] = Object.entries(storedOperations).find(([, text]) => text.startsWith('query Me ')) ?? []

describe('the first answer of a portal', () => {
  let folder: string
  let gateway: TestGateway

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'antq-first-'))
    const manifests = {
      plans: [{ sha256: YEARS, variables: { within: '$unit' } }],
      duties: [
        { sha256: createHash('sha256').update('{ unknown }').digest('hex'), variables: {} },
        { sha256: ME, variables: {} },
      ],
    }
    for (const [tab, first] of Object.entries(manifests)) {
      mkdirSync(join(folder, 'tabs', tab), { recursive: true })
      writeFileSync(join(folder, 'tabs', tab, 'antq.json'), JSON.stringify({ first }))
    }
    gateway = await startGateway({ pluginsDir: folder, storedOnly: true })
    await registerCountry(gateway)
  })
  afterAll(async () => {
    await gateway.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const first = (query: string, headers: Record<string, string> = {}) =>
    gateway.app.inject({ url: `/embed/first.json?${query}`, headers })

  it('is the registration and what the tab would ask, for the portal’s own unit', async () => {
    const response = await first('tab=plans&language=&province=bac-giang')
    expect(response.json()).toMatchObject({
      registration: { province: 'bac-giang', unit: 'bac-giang.ldld' },
      tab: 'plans',
      answers: [
        { query: YEARS_TEXT, variables: { within: 'bac-giang.ldld' }, language: 'vi', data: { planYears: [] } },
      ],
    })
    expect(response.headers).toMatchObject({
      'cache-control': 'public, max-age=30',
      'access-control-allow-origin': '*',
    })
  })

  it('speaks the language that is asked for, and takes another one for none', async () => {
    expect((await first('tab=plans&language=en&province=bac-giang')).json().answers[0].language).toBe('en')
    expect((await first('tab=plans&language=xx&province=bac-giang')).json().answers[0].language).toBe('vi')
  })

  it('answers as a visitor, whatever the page sends along', async () => {
    const token = await gateway.tokenOf('bac-giang.ldld')
    const response = await first('tab=duties&province=bac-giang', { authorization: `Bearer ${token}` })
    expect(response.json().answers).toMatchObject([{ data: { me: null } }])
  })

  it('leaves out what it cannot answer, and is no less for it', async () => {
    const response = await first('tab=missing&province=bac-giang')
    expect(response.json()).toMatchObject({ registration: { province: 'bac-giang' }, answers: [] })
  })

  it('comes packed to those who take it so', async () => {
    const response = await first('tab=plans&province=bac-giang', { 'accept-encoding': 'gzip, br' })
    expect(response.headers).toMatchObject({
      'content-encoding': 'br',
      vary: expect.stringContaining('accept-encoding'),
    })
    expect(JSON.parse(brotliDecompressSync(response.rawPayload).toString()).tab).toBe('plans')
    for (const [wish, packed] of [
      ['br;q=0', undefined],
      ['br; q=0.0, gzip', undefined],
      ['brand', undefined],
      ['br;q=0.5', 'br'],
    ] as const)
      expect([
        wish,
        (await first('province=bac-giang', { 'accept-encoding': wish })).headers['content-encoding'],
      ]).toEqual([wish, packed])
  })

  it('does not know other provinces', async () => {
    const response = await first('province=atlantis')
    expect([response.statusCode, response.json().error.code]).toEqual([404, 'PROVINCE_UNKNOWN'])
  })

  it('spends the budget of the visitor who asks', async () => {
    const poor = await startGateway({ pluginsDir: folder, limits: { budget: 100 } })
    await registerCountry(poor)
    const ask = () => poor.app.inject('/embed/first.json?tab=plans&province=bac-giang')
    let left = 100
    let last = await ask()
    expect(last.headers['cache-control']).toBe('public, max-age=30')
    for (; left > 0 && last.json().answers.length > 0; left -= 1) last = await ask()
    // nor does a proxy keep it for those whose budget is whole
    expect([last.json().answers, last.headers['cache-control']]).toEqual([[], 'no-store'])
    await poor.stop()
    expect(left).toBeGreaterThan(0)
  })
})
