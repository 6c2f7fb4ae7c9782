import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../../scripts/system/free-port.mjs'
import { TestBrowser } from '../../../test/browser.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { startProvider, type TestProvider } from '../../../test/oidc-provider.js'
import { OidcProvider } from '../../access/sign-in/oidc-provider.js'
import { Seal } from '../../foundation/sealed.js'

const FINISH = `mutation($input: FinishSignInInput!) { finishSignIn(input: $input) {
  token expiresAt needsSecondFactor error { code } } }`
const ME = '{ me { name subject rights { unit { code } role { code } } } }'
const GIVE = `mutation($input: GiveRoleInput!) { giveRole(input: $input) { error { code } } }`
const ACCOUNTS = `{ accounts(within: "bac-giang.ldld", first: 100) {
  edges { node { id version subject displayName login isLocked unit { code } } } } }`
const LOCK = 'mutation($id: ID!, $version: Int!) { lockAccount(id: $id, version: $version) { error { code } } }'
const COOKIE = '__Host-antq-sign-in'

/** Somebody who answers with the discovery document of another. */
async function startImpostor(issuer: string) {
  const server = createServer((_request, response) => {
    void fetch(`${issuer}/.well-known/openid-configuration`)
      .then((document) => document.text())
      .then((text) => response.setHeader('content-type', 'application/json').end(text))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('sign-in at the provider of a province', () => {
  let now = Date.parse(TEST_NOW)
  let provider: TestProvider
  let other: TestProvider
  let impostor: Awaited<ReturnType<typeof startImpostor>>
  let gateway: TestGateway
  let address: string
  let browser: TestBrowser
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const client = (province: string) => ({
      client_id: 'antq',
      client_secret: 'a secret of a test',
      redirect_uris: [`${address}/sign-in/oidc/${province}/callback`],
    })
    provider = await startProvider([client('bac-giang')])
    other = await startProvider([client('tra-vinh')])
    impostor = await startImpostor(provider.issuer)
    const settings = { clientId: 'antq', clientSecret: 'a secret of a test', scopes: ['openid', 'profile'] }
    const at = (issuer: string) => new OidcProvider({ ...settings, issuer, asksSecondFactor: false })
    const providers = new Map([
      ['bac-giang', at(provider.issuer)],
      ['tra-vinh', at(other.issuer)],
      ['tay-ninh', at('http://127.0.0.1:9')],
      ['ho-chi-minh', at(impostor.address)],
    ])
    const clock = {
      now: () => new Date(now).toISOString(),
      today: () => new Date(now + 7 * 3600_000).toISOString().slice(0, 10),
    }
    gateway = await startGateway({ publicUrl: address, clock, providers, limits: { budget: 100_000_000 } })
    await registerCountry(gateway)
    await gateway.app.listen({ host: '127.0.0.1', port })
  })
  beforeEach(() => {
    now = Date.parse(TEST_NOW)
    browser = new TestBrowser()
    provider.person = { subject: 'officer-1', name: 'Cán bộ A' }
  })
  afterAll(async () => {
    await gateway.stop()
    await Promise.all([provider.stop(), other.stop(), impostor.stop()])
  })

  const isPage = (at: string) => at.startsWith(`${address}/partners/`)
  const isCallback = (at: string) => at.startsWith(`${address}/sign-in/oidc/`) && at.includes('/callback')
  const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')
  const start = (verifier: string, province = 'bac-giang') =>
    `${address}/sign-in/oidc/${province}?challenge=${challengeOf(verifier)}`

  /** Goes to the provider and comes back to the page. */
  const arrive = async () => {
    const verifier = randomBytes(32).toString('base64url')
    const { address: at } = await browser.open(start(verifier), isPage)
    return { verifier, code: /#antq-code=(antq_p_[\w-]{43})$/.exec(at)?.[1] ?? '' }
  }
  /** As far as the way back from the provider, which is not opened yet. */
  const comeBack = async (province = 'bac-giang') =>
    (await browser.open(start(randomBytes(32).toString('base64url'), province), isCallback)).address
  const finish = async (input: { code: string; verifier: string }, on = gateway) =>
    (await on.ask(FINISH, { input })).data.finishSignIn
  const signIn = async (): Promise<string> => (await finish(await arrive())).token
  const accounts = async () =>
    (await gateway.ask(ACCOUNTS, {}, await gateway.tokenOf('bac-giang.ldld', 'administrator'))).data.accounts.edges.map(
      ({ node }: any) => node,
    )

  it('says who somebody is and gives no right; rights come from roles that are given here', async () => {
    const token = await signIn()
    expect(token).toMatch(/^antq_s_[\w-]{43}$/)
    const subject = `${provider.issuer}#officer-1`
    expect((await gateway.ask(ME, {}, token)).data.me).toEqual({ name: 'Cán bộ A', subject, rights: [] })
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    const input = { subject, role: 'province-officer', unit: 'bac-giang.ldld' }
    expect((await gateway.ask(GIVE, { input }, administrator)).data.giveRole.error).toBeNull()
    expect((await gateway.ask(ME, {}, await signIn())).data.me.rights).toEqual([
      { unit: { code: 'bac-giang.ldld' }, role: { code: 'province-officer' } },
    ])
    expect((await accounts()).filter((account: any) => account.subject === subject)).toEqual([
      expect.objectContaining({ displayName: 'Cán bộ A', login: null, unit: { code: 'bac-giang.ldld' } }),
    ])
  })

  it('counts as one with a second factor where the provider says so', async () => {
    const subject = `${provider.issuer}#leader`
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    provider.person = { subject: 'leader', name: 'Lãnh đạo A' }
    await signIn()
    const input = { subject, role: 'province-leader', unit: 'bac-giang.ldld' }
    expect((await gateway.ask(GIVE, { input }, administrator)).data.giveRole.error).toBeNull()
    browser = new TestBrowser()
    const weak = await finish(await arrive())
    expect([weak.needsSecondFactor, (await gateway.ask(ME, {}, weak.token)).data.me.rights]).toEqual([true, []])
    browser = new TestBrowser()
    provider.person = { subject: 'leader', name: 'Lãnh đạo A', amr: ['pwd', 'mfa'] }
    const strong = await finish(await arrive())
    expect(strong.needsSecondFactor).toBe(false)
    expect((await gateway.ask(ME, {}, strong.token)).data.me.rights).toEqual([
      { unit: { code: 'bac-giang.ldld' }, role: { code: 'province-leader' } },
    ])
  })

  it('keeps one cookie for ten minutes, which no script reads, and takes it back', async () => {
    const response = await fetch(start('x'), { redirect: 'manual' })
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-antq-sign-in=[\w.-]+; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    await arrive()
    expect(browser.cookie(address, COOKIE)).toBeUndefined()
    for (const path of ['/health/live', '/graphql?query={__typename}', '/limits'])
      expect((await fetch(address + path)).headers.get('set-cookie')).toBeNull()
  })

  it('leaves neither code nor token in a table', async () => {
    const arrived = await arrive()
    const { token } = await finish(arrived)
    for (const table of ['sign_in_ticket', 'session', 'account', 'audit_line', 'once', 'once_piece']) {
      const rows = JSON.stringify(await gateway.database.readManager.query(`SELECT * FROM ${table}`))
      for (const secret of [arrived.code, arrived.verifier, token]) expect(rows).not.toContain(secret.slice(-43))
    }
  })

  describe('is refused with a page that leads back', () => {
    const replaced = (at: string, name: string, value: string) => {
      const url = new URL(at)
      url.searchParams.set(name, value)
      return url.href
    }
    /** The cookie of the present flow, altered. */
    const altered = async (change: object, seal = gateway.context().seal) => {
      const flow = JSON.parse(await gateway.context().seal.open(browser.cookie(address, COOKIE) ?? ''))
      browser.plant(address, COOKIE, await seal.close(JSON.stringify({ ...flow, ...change })))
    }

    const faults: [string, number, string, () => Promise<string>][] = [
      [
        'when the person cancels',
        403,
        'Anh, chị chưa đăng nhập',
        async () => {
          provider.person = null
          return comeBack()
        },
      ],
      ['with another state', 400, 'không dùng được', async () => replaced(await comeBack(), 'state', 'x')],
      ['without a state', 400, 'không dùng được', async () => replaced(await comeBack(), 'state', '')],
      ['with a code that nobody gave', 400, 'không dùng được', async () => replaced(await comeBack(), 'code', 'x')],
      [
        'with the word of another issuer',
        400,
        'không dùng được',
        async () => replaced(await comeBack(), 'iss', other.issuer),
      ],
      [
        'with another nonce',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          await altered({ nonce: 'x' })
          return at
        },
      ],
      [
        'with another PKCE verifier',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          await altered({ verifier: 'x'.repeat(43) })
          return at
        },
      ],
      [
        'with a cookie that others sealed',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          await altered({}, new Seal('a key of somebody else, with enough characters'))
          return at
        },
      ],
      [
        'in a browser that did not begin it',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          browser = new TestBrowser()
          return at
        },
      ],
      [
        'after ten minutes',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          now += 10 * 60_000 + 1
          return at
        },
      ],
      [
        'when it comes a second time',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack()
          const cookie = browser.cookie(address, COOKIE) ?? ''
          expect((await browser.open(at, isPage)).status).toBe(0)
          browser.plant(address, COOKIE, cookie)
          return at
        },
      ],
      [
        'when one provider’s answer is brought as another’s',
        400,
        'không dùng được',
        async () => (await comeBack('tra-vinh')).replace('/tra-vinh/', '/bac-giang/'),
      ],
      [
        'when the flow of one province is brought to another',
        400,
        'không dùng được',
        async () => {
          const at = await comeBack('tra-vinh')
          await altered({ province: 'bac-giang' })
          return at.replace('/tra-vinh/', '/bac-giang/')
        },
      ],
      ['without what the page keeps', 400, 'không dùng được', async () => `${address}/sign-in/oidc/bac-giang`],
      ['while the provider is down', 503, 'không trả lời', async () => start('x', 'tay-ninh')],
      ['where the provider speaks for somebody else', 503, 'không trả lời', async () => start('x', 'ho-chi-minh')],
    ]
    it.each(faults)('%s', async (_what, status, words, make) => {
      const at = await make()
      const opened = await browser.open(at, isPage)
      expect([opened.status, opened.headers.get('cache-control')]).toEqual([status, 'no-store'])
      expect(opened.text).toContain(words)
      expect(opened.text).toContain(`<a href="${address}/partners/">Thử lại</a>`)
      expect(opened.text).not.toMatch(/openid|OAUTH_|Error|127\.0\.0\.1:9/)
      expect(opened.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/)
    })

    it('for an account that was locked', async () => {
      provider.person = { subject: 'locked', name: 'Cán bộ B' }
      const late = await arrive()
      const token = await signIn()
      const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
      const account = (await accounts()).find(({ subject }: any) => subject.endsWith('#locked'))
      const { id, version } = account
      expect((await gateway.ask(LOCK, { id, version }, administrator)).data.lockAccount.error).toBeNull()
      expect((await gateway.ask(ME, {}, token)).status).toBe(401)
      expect((await finish(late)).error.code).toBe('SIGN_IN_OVER')
      const opened = await browser.open(start('x'), isPage)
      expect([opened.status, opened.text.includes('Tài khoản đang bị khóa')]).toEqual([403, true])
    })

    it('in English for those who ask for it', async () => {
      const response = await fetch(`${address}/sign-in/oidc/bac-giang`, { headers: { 'accept-language': 'en' } })
      expect(await response.text()).toContain('Try again')
    })

    it('and with 404 for a province without a provider', async () => {
      expect((await fetch(start('x', 'nowhere'))).status).toBe(404)
    })
  })

  describe('is finished by the page', () => {
    it('once, whoever else has the code', async () => {
      const arrived = await arrive()
      const second = await gateway.sibling()
      const payloads = await Promise.all([gateway, second, gateway, second].map((each) => finish(arrived, each)))
      expect(payloads.filter(({ token }) => token !== null)).toHaveLength(1)
      expect(payloads.filter(({ error }) => error?.code === 'SIGN_IN_OVER')).toHaveLength(3)
    })

    it('that began it, and no other', async () => {
      const arrived = await arrive()
      expect((await finish({ ...arrived, verifier: 'another tab' })).error.code).toBe('SIGN_IN_OVER')
      expect((await finish({ ...arrived, verifier: challengeOf(arrived.verifier) })).error.code).toBe('SIGN_IN_OVER')
      expect((await finish(arrived)).error).toBeNull()
    })

    it('within a minute', async () => {
      const arrived = await arrive()
      now += 60_000
      expect((await finish(arrived)).error.code).toBe('SIGN_IN_OVER')
    })
  })
})
