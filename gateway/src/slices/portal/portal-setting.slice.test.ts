import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock, type MovingClock } from '../../../test/moving-clock.js'
import { followSettings } from './index.js'

const SETTING = 'tabs { name label } language deepLinks theme { accent accentText surface radius font }'
const PORTAL = `version tabs { name } language setting { ${SETTING} } registered { ${SETTING} }`
const ERROR = 'error { code fields currentVersion }'
const CONFIGURE = `mutation ($input: ConfigurePortalInput!) { configurePortal(input: $input) { portal { ${PORTAL} } ${ERROR} } }`
const RESET = `mutation ($province: String!, $version: Int!) { resetPortal(province: $province, version: $version) { portal { ${PORTAL} } ${ERROR} } }`
const HISTORY = `query ($province: String!, $first: Int, $after: String) { portalSettings(province: $province, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { version chosenAt chosenBy setting { ${SETTING} } } } } }`

const WISH = {
  province: 'bac-giang',
  version: 0,
  tabs: ['duties', 'plans'],
  language: 'en',
  deepLinks: false,
  theme: { accent: '#0A6B4C', radius: 0, font: 'Roboto, Arial, sans-serif' },
}

describe('settings of a portal', () => {
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

  const configure = async (over: object = {}, token: string | undefined = webmaster) =>
    (await gateway.ask(CONFIGURE, { input: { ...WISH, ...over } }, token)).data.configurePortal
  const reset = async (version: number, province = 'bac-giang', token: string | undefined = webmaster) =>
    (await gateway.ask(RESET, { province, version }, token)).data.resetPortal
  const shown = async (of = gateway, path = '/embed/portal.json?province=bac-giang') =>
    (await of.app.inject(path)).json()
  const versionNow = async (province = 'bac-giang') =>
    (await gateway.ask('query ($p: String!) { portal(province: $p) { version } }', { p: province })).data.portal.version

  it('are what a webmaster chose, at once and everywhere', async () => {
    const before = await shown()
    expect(before.tabs.map(({ name }: { name: string }) => name)).toEqual(['plans', 'duties'])
    const { portal, error } = await configure()
    expect(error).toBeNull()
    expect(portal).toMatchObject({
      version: 1,
      language: 'en',
      tabs: [{ name: 'duties' }, { name: 'plans' }],
      setting: {
        deepLinks: false,
        theme: { accent: '#0a6b4c', accentText: null, surface: null, radius: 0, font: 'Roboto, Arial, sans-serif' },
      },
      registered: { tabs: [{ name: 'plans' }, { name: 'duties' }], language: 'vi', deepLinks: true },
    })
    const now = await shown()
    expect(now).toMatchObject({
      language: 'en',
      deepLinks: false,
      theme: { accent: '#0a6b4c', radius: '0px', font: 'Roboto, Arial, sans-serif' },
    })
    expect(now.tabs.map(({ name }: { name: string }) => name)).toEqual(['duties', 'plans'])
    const first = await shown(gateway, '/embed/first.json?province=bac-giang')
    expect([first.tab, first.registration]).toEqual(['duties', now])
    expect((await gateway.app.inject('/embed/frame?province=bac-giang')).body).toContain('lang="en"')
  })

  it('are followed by the other processes of the gateway, and known to one that starts', async () => {
    const running = await gateway.sibling()
    expect((await shown(running)).language).toBe('en')
    const version = await versionNow()
    await configure({ version, language: 'vi' })
    expect((await shown(running)).language).toBe('en')
    await followSettings(running.context())
    expect((await shown(running)).language).toBe('vi')
    const stale = await running.ask(CONFIGURE, { input: { ...WISH, version } }, webmaster)
    expect(stale.data.configurePortal).toMatchObject({
      portal: { version: version + 1, language: 'vi' },
      error: { code: 'VERSION_CONFLICT', currentVersion: version + 1 },
    })
  })

  it('are written once where nothing changes, and by one of two who looked at the same', async () => {
    const version = await versionNow()
    const first = await configure({ version, language: 'vi', tabs: ['plans'] })
    expect(first.portal.version).toBe(version + 1)
    expect((await configure({ version: version + 1, language: 'vi', tabs: ['plans'] })).portal.version).toBe(
      version + 1,
    )
    const both = await Promise.all([
      configure({ version: version + 1, tabs: ['plans', 'duties'] }),
      configure({ version: version + 1, tabs: ['duties'] }),
    ])
    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['VERSION_CONFLICT'])
    expect(await versionNow()).toBe(version + 2)
  })

  it('go back to what is registered, and can be looked up', async () => {
    const version = await versionNow()
    clock.pass(60)
    const { portal, error } = await reset(version)
    expect(error).toBeNull()
    expect(portal.setting).toEqual(portal.registered)
    expect((await reset(version + 1)).portal.version).toBe(version + 1)
    const page = (await gateway.ask(HISTORY, { province: 'bac-giang', first: 2 }, webmaster)).data.portalSettings
    expect(page.totalCount).toBe(version + 1)
    expect(page.edges[0].node).toEqual({
      version: version + 1,
      chosenAt: expect.any(String),
      chosenBy: expect.stringContaining('webmaster'),
      setting: null,
    })
    expect(page.edges[1].node.setting.theme.accent).toBe('#0a6b4c')
    const rest = await gateway.ask(
      HISTORY,
      { province: 'bac-giang', first: 100, after: page.pageInfo.endCursor },
      webmaster,
    )
    expect(rest.data.portalSettings.edges.map(({ node }: { node: { version: number } }) => node.version)).toEqual(
      Array.from({ length: version - 1 }, (_, index) => version - 1 - index),
    )
    const one = await gateway.leastStatements(() =>
      gateway.ask(HISTORY, { province: 'bac-giang', first: 1 }, webmaster),
    )
    const many = await gateway.leastStatements(() =>
      gateway.ask(HISTORY, { province: 'bac-giang', first: 100 }, webmaster),
    )
    expect(many).toBe(one)
  })

  it('leave a line in the audit trail of the unit', async () => {
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    const { data } = await gateway.ask(
      '{ auditTrail(within: "bac-giang.ldld", first: 20) { edges { node { deed { code } values { name before after } } } } }',
      {},
      administrator,
    )
    const lines = data.auditTrail.edges.map(({ node }: { node: { deed: { code: string } } }) => node)
    expect(lines.slice(0, 2)).toMatchObject([
      { deed: { code: 'portal.reset' } },
      { deed: { code: 'portal.configured' } },
    ])
    expect(lines[0].values).toContainEqual({ name: 'language', before: 'en', after: null })
  })

  it('are refused where nobody could use them', async () => {
    const version = await versionNow()
    const refused = async (over: object) => (await configure({ version, ...over })).error
    const theme = (over: object) => ({ theme: over })
    for (const [over, code, field] of [
      [{ tabs: [] }, 'INPUT_INVALID', 'tabs'],
      [{ tabs: ['plans', 'plans'] }, 'INPUT_INVALID', 'tabs'],
      [{ tabs: ['plans', 'festivals'] }, 'TAB_UNKNOWN', 'tabs'],
      [{ language: 'fr' }, 'INPUT_INVALID', 'language'],
      [theme({ accent: 'red;} body{display:none' }), 'INPUT_INVALID', 'accent'],
      [theme({ accentText: '#12345' }), 'INPUT_INVALID', 'accentText'],
      [theme({ radius: 25 }), 'INPUT_INVALID', 'radius'],
      [theme({ radius: -1 }), 'INPUT_INVALID', 'radius'],
      [theme({ font: 'url(https://evil.example)' }), 'INPUT_INVALID', 'font'],
      [theme({ font: ' ' }), 'INPUT_INVALID', 'font'],
      [theme({ accent: '#f0c000' }), 'CONTRAST_TOO_LOW', 'theme'],
      [theme({ accent: '#0a6b4c', accentText: '#000' }), 'CONTRAST_TOO_LOW', 'theme'],
      [theme({ surface: '#222' }), 'CONTRAST_TOO_LOW', 'theme'],
    ] as const) {
      expect([over, await refused(over)]).toEqual([over, { code, fields: [field], currentVersion: null }])
    }
    expect((await configure({ province: 'atlantis' })).error.code).toBe('PROVINCE_UNKNOWN')
    expect(await versionNow()).toBe(version)
  })

  it('are for those who manage the portal', async () => {
    const code = async (token?: string) => (await gateway.ask(CONFIGURE, { input: WISH }, token)).data?.configurePortal
    expect((await code())?.error.code).toBe('NOT_SIGNED_IN')
    expect((await code(await gateway.tokenOf('tra-vinh.ldld', 'webmaster')))?.error.code).toBe('NOT_ALLOWED')
    expect((await code(await gateway.tokenOf('bac-giang.ldld', 'province-officer')))?.error.code).toBe('NOT_ALLOWED')
    const foreign = await gateway.ask(
      HISTORY,
      { province: 'bac-giang', first: 5 },
      await gateway.tokenOf('tra-vinh.ldld', 'webmaster'),
    )
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
  })

  describe('that nobody has saved yet', () => {
    const draftOf = (wish: object) => Buffer.from(JSON.stringify(wish)).toString('base64url')
    const { province: _province, version: _version, ...choices } = WISH
    const at = (draft: string, path: string) => gateway.app.inject(`/embed/draft/${draft}/${path}`)

    it('are shown under an address of their own, and nowhere else', async () => {
      const draft = draftOf({ ...choices, tabs: ['duties'], theme: { accent: '#f0c000' } })
      const first = (await at(draft, 'embed/first.json?tab=&language=&province=bac-giang')).json()
      expect(first.registration).toMatchObject({ language: 'en', theme: { accent: '#f0c000' }, deepLinks: false })
      expect([first.tab, first.registration.tabs.length]).toEqual(['duties', 1])
      expect((await at(draft, 'embed/portal.json?province=atlantis')).statusCode).toBe(404)
      expect((await shown()).language).toBe('vi')
      const frame = await at(draft, 'embed/frame?province=bac-giang')
      expect(frame.body).toContain('<antq-tabs province="bac-giang" lang="en">')
      expect(String(frame.headers['content-security-policy'])).toMatch(/frame-ancestors 'self'$/)
      expect((await at(draft, 'health/ready')).statusCode).toBe((await gateway.app.inject('/health/ready')).statusCode)
    })

    it('are refused where they are none', async () => {
      for (const draft of ['e30', 'xx', draftOf([]), draftOf({ ...choices, tabs: 'plans' })]) {
        const answer = await at(draft, 'embed/first.json?province=bac-giang')
        expect([draft, answer.statusCode, answer.json().error.code]).toEqual([draft, 400, 'INPUT_INVALID'])
        expect((await at(draft, 'embed/frame?province=bac-giang')).statusCode).toBe(404)
      }
      const unknown = draftOf({ ...choices, tabs: ['<b>'] })
      expect((await at(unknown, 'embed/portal.json?province=bac-giang')).json().error.code).toBe('TAB_UNKNOWN')
      expect((await at('x'.repeat(2001), 'embed/portal.json?province=bac-giang')).statusCode).toBe(404)
    })
  })
})
