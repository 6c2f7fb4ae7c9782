import { setTimeout as sleep } from 'node:timers/promises'
import * as oidc from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../../../scripts/system/free-port.mjs'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { forgetTokens, writeUse } from '../../slices/credential/index.js'
import { TOKEN_COST } from './client-routes.js'

const CREATE = `mutation($input: CreateCredentialInput!) { createCredential(input: $input) {
  secret error { code } credential { id version kind { code label } } } }`
const ROTATE = `mutation($input: RotateCredentialInput!) { rotateCredential(input: $input) {
  secret error { code } credential { version } } }`
const REVOKE = `mutation($id: ID!, $version: Int!) { revokeCredential(id: $id, version: $version) { error { code } } }`
const ME = '{ me { name units { code } rights { actions { code } } } }'
const HOUR = 60 * 60 * 1000

interface Client {
  id: string
  secret: string
  version: number
}

describe('clients of OAuth 2', () => {
  let now = Date.parse(TEST_NOW)
  let gateway: TestGateway
  let address: string
  let webmaster: string
  beforeAll(async () => {
    const port = await freePort()
    address = `http://127.0.0.1:${port}`
    const clock = {
      now: () => new Date(now).toISOString(),
      today: () => new Date(now + 7 * HOUR).toISOString().slice(0, 10),
    }
    gateway = await startGateway({ publicUrl: address, clock, limits: { budget: 10_000_000 } })
    await registerCountry(gateway)
    await gateway.app.listen({ host: '127.0.0.1', port })
    webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
  })
  afterAll(() => gateway.stop())

  const make = async (input: object = {}, kind = 'OAUTH_CLIENT'): Promise<Client> => {
    const asked = { kind, unit: 'bac-giang.ldld', name: 'Kho dữ liệu', actions: ['export.create'], ...input }
    const { credential, secret, error } = (await gateway.ask(CREATE, { input: asked }, webmaster)).data.createCredential
    expect(error).toBeNull()
    return { id: credential.id, version: credential.version, secret }
  }
  const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
  const post = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const type = 'application/x-www-form-urlencoded'
    const response = await fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': type, ...headers },
      body,
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, json: text === '' ? null : JSON.parse(text) }
  }
  const GRANT = 'grant_type=client_credentials'
  const askToken = ({ id, secret }: Client, body = GRANT) =>
    post('/oauth/token', body, { authorization: basic(id, secret) })
  const tokenOf = async (client: Client, body?: string): Promise<string> => {
    const { status, json } = await askToken(client, body)
    expect([status, json]).toMatchObject([200, { token_type: 'Bearer' }])
    return json.access_token
  }

  it('come in with a library that follows the RFCs, by either way of showing the secret', async () => {
    const client = await make()
    for (const way of [oidc.ClientSecretBasic(client.secret), oidc.ClientSecretPost(client.secret)]) {
      const config = await oidc.discovery(new URL(address), client.id, undefined, way, {
        algorithm: 'oauth2',
        execute: [oidc.allowInsecureRequests],
      })
      expect(config.serverMetadata()).toMatchObject({
        issuer: address,
        token_endpoint: `${address}/oauth/token`,
        grant_types_supported: ['client_credentials'],
      })
      const tokens = await oidc.clientCredentialsGrant(config, { scope: 'export.create' })
      expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'export.create' })
      expect(tokens.access_token).toMatch(/^antq_t_[\w-]{43}$/)
      const { data } = await gateway.ask(ME, {}, tokens.access_token)
      expect(data.me).toEqual({
        name: 'Kho dữ liệu',
        units: [{ code: 'bac-giang.ldld' }],
        rights: [{ actions: [{ code: 'export.create' }] }],
      })
      await oidc.tokenRevocation(config, tokens.access_token)
      expect((await gateway.ask(ME, {}, tokens.access_token)).status).toBe(401)
    }
  })

  it('get answers that nobody on the way keeps', async () => {
    const { headers, json } = await askToken(await make({ actions: [] }))
    expect([headers.get('cache-control'), headers.get('pragma')]).toEqual(['no-store', 'no-cache'])
    expect(Object.keys(json)).toEqual(['access_token', 'token_type', 'expires_in'])
  })

  it('may show id and secret encoded as a form has them', async () => {
    const { id, secret } = await make()
    const encoded = (text: string) => [...text].map((char) => `%${char.charCodeAt(0).toString(16)}`).join('')
    const { status } = await post('/oauth/token', GRANT, { authorization: basic(encoded(id), encoded(secret)) })
    expect(status).toBe(200)
    const wrong = await post('/oauth/token', GRANT, { authorization: basic(id, `${secret}%zz`) })
    expect([wrong.status, wrong.json.error]).toEqual([401, 'invalid_client'])
  })

  describe('are refused as RFC 6749, section 5.2 has it', () => {
    let client: Client
    let key: Client
    beforeAll(async () => {
      client = await make()
      key = await make({}, 'API_KEY')
    })
    const withHeader = (authorization: string, body = GRANT) => post('/oauth/token', body, { authorization })
    const withBasic = (id: string, secret: string, body?: string) => withHeader(basic(id, secret), body)
    const inBody = (more = '') => `${GRANT}&client_id=${client.id}&client_secret=${client.secret}${more}`

    const refused: [string, number, string, () => ReturnType<typeof post>][] = [
      ['who shows nothing', 401, 'invalid_client', () => post('/oauth/token', GRANT)],
      ['who shows an id alone', 401, 'invalid_client', () => post('/oauth/token', `${GRANT}&client_id=${client.id}`)],
      ['an unknown client', 401, 'invalid_client', () => withBasic('key_01ARZ3NDEKTSV4RRFFQ69G5FAV', client.secret)],
      ['a wrong secret', 401, 'invalid_client', () => withBasic(client.id, `${client.secret}x`)],
      ['the secret of a key', 401, 'invalid_client', () => withBasic(key.id, key.secret)],
      ['a header without a colon', 401, 'invalid_client', () => withHeader(`Basic ${btoa('abc')}`)],
      ['a header of another kind', 401, 'invalid_client', () => withHeader(`Bearer ${client.secret}`)],
      ['a secret in both places', 400, 'invalid_request', () => withBasic(client.id, client.secret, inBody())],
      ['two ids', 400, 'invalid_request', () => withBasic(client.id, client.secret, `${GRANT}&client_id=another`)],
      ['a parameter twice', 400, 'invalid_request', () => post('/oauth/token', inBody(`&${GRANT}`))],
      ['a parameter twice, once empty', 400, 'invalid_request', () => post('/oauth/token', inBody('&scope=&scope='))],
      ['no grant', 400, 'invalid_request', () => withBasic(client.id, client.secret, 'grant_type=')],
      [
        'another grant',
        400,
        'unsupported_grant_type',
        () => withBasic(client.id, client.secret, 'grant_type=password'),
      ],
      ['a scope nobody knows', 400, 'invalid_scope', () => post('/oauth/token', inBody('&scope=rule.the-world'))],
      [
        'a scope that is not its own',
        400,
        'invalid_scope',
        () => post('/oauth/token', inBody('&scope=export.create+plan.write')),
      ],
      [
        'a scope for persons only',
        400,
        'invalid_scope',
        () => post('/oauth/token', inBody('&scope=credential.manage')),
      ],
      [
        'a scope with two spaces',
        400,
        'invalid_scope',
        () => post('/oauth/token', inBody('&scope=export.create++export.create')),
      ],
      ['JSON', 400, 'invalid_request', () => post('/oauth/token', '{}', { 'content-type': 'application/json' })],
      ['a body of 10 kB', 413, 'invalid_request', () => post('/oauth/token', `a=${'a'.repeat(10_000)}`)],
      [
        'a secret in the address',
        400,
        'invalid_request',
        () => post(`/oauth/token?client_secret=${client.secret}`, inBody()),
      ],
      ['no token to revoke', 400, 'invalid_request', () => post('/oauth/revoke', inBody())],
      ['who revokes and shows nothing', 401, 'invalid_client', () => post('/oauth/revoke', 'token=abc')],
    ]
    it.each(refused)('%s: %i %s', async (_what, status, error, send) => {
      const answer = await send()
      expect([answer.status, answer.json.error]).toEqual([status, error])
      expect(answer.json.error_description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const challenge = answer.headers.get('www-authenticate')
      expect(challenge).toBe(status === 401 ? 'Basic realm="antq", charset="UTF-8"' : null)
    })

    it('another method: 405', async () => {
      const response = await fetch(`${address}/oauth/token`)
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    })

    it('parameters that nobody knows are ignored, empty ones are left out', async () => {
      expect((await post('/oauth/token', inBody('&resource=x&scope='))).json.scope).toBe('export.create')
    })
  })

  it('do with a token what its scope says, and no more', async () => {
    const client = await make({ actions: ['export.create', 'webhook.manage'] })
    const token = await tokenOf(client, `${GRANT}&scope=webhook.manage`)
    const { data } = await gateway.ask(ME, {}, token)
    expect(data.me.rights).toEqual([{ actions: [{ code: 'webhook.manage' }] }])
  })

  it('are kept by hashes alone: neither secret nor token stands in a table', async () => {
    const client = await make()
    const token = await tokenOf(client)
    for (const table of ['credential', 'credential_secret', 'access_token', 'audit_line']) {
      const rows = JSON.stringify(await gateway.database.readManager.query(`SELECT * FROM ${table}`))
      expect(rows.length).toBeGreaterThan(2)
      for (const secret of [client.secret, token]) expect(rows).not.toContain(secret.slice(-43))
    }
  })

  it('have tokens for an hour, and never longer than the secret they were given for', async () => {
    const client = await make()
    const first = await tokenOf(client)
    const input = { id: client.id, version: client.version, overlapDays: 1 }
    const rotated = (await gateway.ask(ROTATE, { input }, webmaster)).data.rotateCredential
    now += HOUR - 1
    expect((await gateway.ask(ME, {}, first)).status).toBe(200)
    await sleep(BELIEVED_FOR)
    now += 1
    expect((await gateway.ask(ME, {}, first)).status).toBe(401)
    now += 22.5 * HOUR
    const late = (await askToken(client)).json
    expect(late.expires_in).toBe(1800)
    const renewed = await tokenOf({ ...client, secret: rotated.secret })
    now += HOUR / 2
    expect((await gateway.ask(ME, {}, late.access_token)).status).toBe(401)
    expect((await gateway.ask(ME, {}, renewed)).status).toBe(200)
    expect((await askToken(client)).status).toBe(401)
    now = Date.parse(TEST_NOW)
  })

  it('lose every token with a secret that is changed at once', async () => {
    const client = await make()
    const token = await tokenOf(client)
    expect((await gateway.ask(ME, {}, token)).status).toBe(200)
    await gateway.ask(ROTATE, { input: { id: client.id, version: client.version, overlapDays: 0 } }, webmaster)
    expect((await gateway.ask(ME, {}, token)).status).toBe(401)
  })

  it('open nothing on any process once they are revoked, nor does a token of theirs', async () => {
    const client = await make()
    const other = await gateway.sibling()
    const token = await tokenOf(client)
    expect((await other.ask(ME, {}, token)).status).toBe(200)
    await gateway.ask(REVOKE, { id: client.id, version: client.version }, webmaster)
    expect((await gateway.ask(ME, {}, token)).status).toBe(401)
    expect((await askToken(client)).json.error).toBe('invalid_client')
    expect(BELIEVED_FOR).toBeLessThan(1000)
    await sleep(BELIEVED_FOR)
    expect((await other.ask(ME, {}, token)).status).toBe(401)
  })

  it('give back their own tokens and nobody else’s', async () => {
    const [one, two] = [await make(), await make()]
    const token = await tokenOf(one)
    const revoke = (client: Client, given: string) =>
      post('/oauth/revoke', `token=${given}&token_type_hint=access_token`, {
        authorization: basic(client.id, client.secret),
      })
    const foreign = await revoke(two, token)
    expect([foreign.status, foreign.json.error]).toEqual([400, 'invalid_request'])
    expect((await gateway.ask(ME, {}, token)).status).toBe(200)
    for (const given of [token, token, 'nobody-knows-it']) expect((await revoke(one, given)).status).toBe(200)
    expect((await gateway.ask(ME, {}, token)).status).toBe(401)
  })

  it('leave every token in the audit trail, and each request in the count of their use', async () => {
    const client = await make({ name: 'Hệ thống phối hợp' })
    const token = await tokenOf(client)
    for (let times = 0; times < 3; times += 1) await gateway.ask(ME, {}, token)
    await post('/oauth/revoke', `token=${token}`, { authorization: basic(client.id, client.secret) })
    const lines = await gateway.database.readManager.query(
      'SELECT deed, subject, credential_id AS credential, address FROM audit_line WHERE object_id = ? ORDER BY number',
      [client.id],
    )
    const own = { subject: `antq#${client.id}`, credential: client.id, address: '127.0.0.1' }
    expect(lines.slice(1)).toEqual([
      { deed: 'credential.token-issued', ...own },
      { deed: 'credential.token-revoked', ...own },
    ])
    await writeUse(gateway.database)
    const [use] = await gateway.database.readManager.query('SELECT times FROM credential_use WHERE credential_id = ?', [
      client.id,
    ])
    expect(use).toEqual({ times: 3 })
  })

  it('come in with one statement for each token', async () => {
    const ask = async (given?: string) =>
      (await gateway.countStatements(() => gateway.ask('{ __typename }', {}, given))).statements.length
    const visitors = await gateway.leastStatements(() => gateway.ask('{ __typename }'))
    // what the gateway does by itself meanwhile is counted too: the least of several tokens is without it
    const counts: number[] = []
    for (let times = 0; times < 5; times += 1) counts.push(await ask(await tokenOf(await make())))
    expect(Math.min(...counts) - visitors).toBe(1)
  })

  it('are told to wait when they ask too often', async () => {
    const narrow = await startGateway({ limits: { budget: 3 * TOKEN_COST } })
    const send = () => narrow.app.inject({ method: 'POST', url: '/oauth/token' })
    for (let times = 0; times < 3; times += 1) expect((await send()).statusCode).toBe(401)
    const answer = await send()
    expect([answer.statusCode, answer.json().error]).toEqual([429, 'temporarily_unavailable'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    await narrow.stop()
  })

  it('whose tokens are over are forgotten', async () => {
    const token = await tokenOf(await make())
    now += HOUR + 1
    const forget = () => gateway.database.write((manager) => forgetTokens({ ...gateway.context(), manager }, 1000))
    expect(await forget()).toBeGreaterThan(0)
    expect(await forget()).toBe(0)
    now = Date.parse(TEST_NOW)
    expect((await gateway.ask(ME, {}, token)).status).toBe(401)
  })
})
