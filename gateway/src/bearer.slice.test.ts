import { generateKeyPair } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../test/factories.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { startProvider, type TestProvider } from '../test/oidc-provider.js'
import { aPortal, PORTAL, secondsFrom, type TestPortal } from '../test/portal-tokens.js'
import { discoveredKeys } from './access/sign-in/keys.js'

const ME = '{"query":"{ me { name units { code } } }"}'

describe('a bearer token over HTTP', () => {
  let portal: TestPortal
  let provider: TestProvider
  let gateway: TestGateway
  let address: string
  beforeAll(async () => {
    portal = await aPortal()
    const unreachable = { ...portal.issuer, issuer: 'https://gone.example', keys: discoveredKeys('http://127.0.0.1:9') }
    provider = await startProvider()
    const discovered = { ...portal.issuer, issuer: provider.issuer, keys: discoveredKeys(provider.issuer) }
    gateway = await startGateway({ tokenIssuers: [portal.issuer, discovered, unreachable] })
    await registerCountry(gateway)
    address = await gateway.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await gateway.stop()
    await provider.stop()
  })

  const send = async (authorization: string) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: ME,
    })
    return { status: response.status, challenge: response.headers.get('www-authenticate'), text: await response.text() }
  }
  const unsigned = (header: object, body: object) =>
    [header, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const claims = () => ({
    iss: PORTAL,
    aud: 'antq-gateway',
    sub: 'x',
    role: 'officer',
    units: ['bac-giang.ldld'],
    iat: secondsFrom(-60),
    exp: secondsFrom(600),
  })

  it('is believed when a portal signed it for its own province', async () => {
    const { status, text } = await send(`Bearer ${await portal.token()}`)
    expect([status, JSON.parse(text).data]).toEqual([
      200,
      { me: { name: 'Cán bộ A', units: [{ code: 'bac-giang.ldld' }] } },
    ])
  })

  it('is believed when its issuer says itself where its keys are, and not when another key signed it', async () => {
    const { issuer, key } = provider
    expect((await send(`Bearer ${await portal.token({ issuer, with: key })}`)).status).toBe(200)
    expect((await send(`Bearer ${await portal.token({ issuer })}`)).status).toBe(401)
    expect((await send(`Bearer ${await portal.token({ with: key })}`)).status).toBe(401)
  })

  it('may name a unit below the portal’s own, as the tree has it', async () => {
    const { text } = await send(`Bearer ${await portal.token({ claims: { units: ['bac-giang.cs-1'] } })}`)
    expect(JSON.parse(text).data.me.units).toEqual([{ code: 'bac-giang.cs-1' }])
  })

  const faulty: [string, () => string | Promise<string>][] = [
    ['that has expired', () => portal.token({ expires: secondsFrom(-60) })],
    ['that is not valid yet', () => portal.token({ notBefore: secondsFrom(600) })],
    ['that was signed in the future', () => portal.token({ issuedAt: secondsFrom(600) })],
    ['that lives longer than a day’s work', () => portal.token({ expires: secondsFrom(30 * 24 * 3600) })],
    ['signed with another key', async () => portal.token({ with: (await generateKeyPair('ES256')).privateKey })],
    ['of another issuer', () => portal.token({ issuer: 'https://other.example' })],
    ['for another audience', () => portal.token({ audience: 'somebody-else' })],
    ['that speaks for another province', () => portal.token({ claims: { units: ['tra-vinh.ldld'] } })],
    ['that speaks for the level above', () => portal.token({ claims: { units: ['vn.tld'] } })],
    ['that names a unit nobody knows', () => portal.token({ claims: { units: ['bac-giang.nobody'] } })],
    ['that names no unit', () => portal.token({ claims: { units: [] } })],
    ['of a role we do not know', () => portal.token({ claims: { role: 'king' } })],
    ['of an administrator', () => portal.token({ claims: { role: 'administrator' } })],
    ['without a signature (alg none)', () => `${unsigned({ alg: 'none' }, claims())}.`],
    ['without a signature (alg nOnE)', () => `${unsigned({ alg: 'nOnE' }, claims())}.`],
    [
      'signed with our public key as a secret (HS256)',
      () => portal.token({ algorithm: 'HS256', with: new TextEncoder().encode(JSON.stringify(portal.publicJwk)) }),
    ],
    [
      'that says RS256 and is signed otherwise',
      async () => {
        const [, body, signature] = (await portal.token()).split('.')
        return `${Buffer.from('{"alg":"RS256"}').toString('base64url')}.${body}.${signature}`
      },
    ],
    ['that was cut short', async () => (await portal.token()).slice(0, -20)],
    [
      'with another body',
      async () => {
        const [header, , signature] = (await portal.token()).split('.')
        return `${header}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.${signature}`
      },
    ],
    ['of 10 kB', async () => `${await portal.token()}${'A'.repeat(10_000)}`],
    ['that is no token', () => 'abc'],
    ['that looks like a session', () => `antq_s_${'A'.repeat(43)}`],
    ['that looks like a key', () => `antq_k_01ARZ3NDEKTSV4RRFFQ69G5FAV_${'A'.repeat(43)}`],
    ['that looks like a token of a client', () => `antq_t_${'A'.repeat(43)}`],
    ['that looks like an invitation', () => `antq_i_${'A'.repeat(43)}`],
  ]
  it.each(faulty)('is answered with 401 when it is one %s', async (_what, make) => {
    const { status, challenge, text } = await send(`Bearer ${await make()}`)
    expect([status, JSON.parse(text).errors[0].extensions.code, challenge]).toEqual([
      401,
      'SESSION_INVALID',
      'Bearer error="invalid_token"',
    ])
  })

  describe('of ours', () => {
    const CREATE = `mutation($input: CreateCredentialInput!) { createCredential(input: $input) { secret credential { id } } }`
    const REVOKE = `mutation($id: ID!) { revokeCredential(id: $id, version: 1) { error { code } credential { revokedAt } } }`
    let webmaster: string
    beforeAll(async () => {
      webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
    })

    const made = async (kind: string) => {
      const input = { kind, unit: 'bac-giang.ldld', name: 'Kho dữ liệu', actions: [] }
      const { credential, secret } = (await gateway.ask(CREATE, { input }, webmaster)).data.createCredential
      return { id: credential.id as string, secret: secret as string }
    }
    const key = async () => (await made('API_KEY')).secret
    const clientWithToken = async () => {
      const { id, secret } = await made('OAUTH_CLIENT')
      const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret })
      const answer = await fetch(`${address}/oauth/token`, { method: 'POST', body })
      return { id, secret, token: ((await answer.json()) as { access_token: string }).access_token }
    }
    const revoke = async (id: string) =>
      expect((await gateway.ask(REVOKE, { id }, webmaster)).data.revokeCredential.error).toBeNull()

    it('is believed while nothing is wrong with it', async () => {
      for (const token of [await key(), (await clientWithToken()).token])
        expect(await send(`Bearer ${token}`)).toMatchObject({ status: 200, challenge: null })
    })

    const faults: [string, () => Promise<string>][] = [
      ['a key that was cut short', async () => (await key()).slice(0, -1)],
      ['a key with something behind it', async () => `${await key()}A`],
      ['a key in capitals', async () => (await key()).toUpperCase()],
      [
        'a key under the id of another',
        async () => (await key()).replace(/_[0-9A-Z]{26}_/, '_01ARZ3NDEKTSV4RRFFQ69G5FAV_'),
      ],
      [
        'a key that was revoked',
        async () => {
          const { id, secret } = await made('API_KEY')
          await revoke(id)
          return secret
        },
      ],
      ['the secret of a client, which is no token', async () => (await clientWithToken()).secret],
      ['the id of a client', async () => (await clientWithToken()).id],
      ['a client’s token that was cut short', async () => (await clientWithToken()).token.slice(0, -1)],
      [
        'a client’s token that calls itself a key',
        async () => (await clientWithToken()).token.replace('antq_t', 'antq_k'),
      ],
      ['a key that calls itself a client’s token', async () => (await key()).replace('antq_k', 'antq_t')],
      [
        'a token of a client that was revoked',
        async () => {
          const { id, token } = await clientWithToken()
          await revoke(id)
          return token
        },
      ],
      ['a client’s token of 60 kB', async () => (await clientWithToken()).token + 'A'.repeat(60_000)],
    ]
    it.each(faults)('is answered with 401 when it is %s', async (_what, make) => {
      const { status, challenge, text } = await send(`Bearer ${await make()}`)
      expect([status, JSON.parse(text).errors[0].extensions.code, challenge]).toEqual([
        401,
        'SESSION_INVALID',
        'Bearer error="invalid_token"',
      ])
    })
  })

  it('is answered with 401 when there is something else than a bearer token', async () => {
    for (const header of ['Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'antq', 'Bearer ü'.replace('ü', '\u00fc')]) {
      expect((await send(header)).status).toBe(401)
    }
  })

  it('of 60 kB is turned away before it is read', async () => {
    const { status } = await send(`Bearer ${'A'.repeat(60_000)}`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it('is not called bad while its keys cannot be fetched', async () => {
    const { status, text } = await send(`Bearer ${await portal.token({ issuer: 'https://gone.example' })}`)
    expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, 'SIGN_IN_UNAVAILABLE'])
  })
})
