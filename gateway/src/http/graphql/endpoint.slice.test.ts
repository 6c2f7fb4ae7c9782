import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { storedOperations } from '@antq/shared-schema/operations'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { LIMITS } from '../../limits/limits.js'

const [YEARS = '', YEARS_TEXT = ''] =
  Object.entries(storedOperations).find(([, text]) => text.startsWith('query PlanYears')) ?? []

const storedAddress = (hash: string, variables: object = {}): string =>
  `/graphql?${new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  }).toString()}`

const post = (gateway: TestGateway, query: string, headers: Record<string, string> = {}, variables: object = {}) =>
  gateway.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query, variables },
  })

describe('the GraphQL endpoint', () => {
  let gateway: TestGateway
  let token: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    token = await gateway.tokenOf('bac-giang.ldld')
  })
  afterAll(() => gateway.stop())

  it('runs a stored operation by its hash alone, and lets a visitor’s answer be kept', async () => {
    const response = await gateway.app.inject(storedAddress(YEARS))
    expect(response.json()).toEqual({
      data: { planYears: [] },
      extensions: { cost: { requested: expect.any(Number), limit: LIMITS.cost } },
    })
    expect(response.headers).toMatchObject({
      'cache-control': 'public, max-age=30',
      vary: expect.stringMatching(/origin.*accept-language.*authorization/i),
    })
  })

  it('knows stored operations by the SHA-256 of their text', () => {
    for (const [hash, text] of Object.entries(storedOperations))
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash)
  })

  it('lets nobody keep what a credential was told, what was refused, or what was posted', async () => {
    const signedIn = await gateway.app.inject({
      url: storedAddress(YEARS),
      headers: { authorization: `Bearer ${token}` },
    })
    const refused = await gateway.app.inject(storedAddress('0'.repeat(64)))
    const failed = await gateway.app.inject(storedAddress(YEARS, { within: 'atlantis.ldld' }))
    const posted = await post(gateway, YEARS_TEXT)
    expect(failed.json().errors[0].extensions.code).toBe('UNIT_UNKNOWN')
    for (const { headers } of [signedIn, refused, failed, posted])
      expect(headers['cache-control']).toBe('private, no-store')
  })

  it('stores nothing that strangers send', async () => {
    const query = '{ planYears }'
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const extensions = { persistedQuery: { version: 1, sha256Hash } }
    const sent = await gateway.app.inject({ method: 'POST', url: '/graphql', payload: { query, extensions } })
    expect(sent.json().data).toEqual({ planYears: [] })
    expect((await gateway.app.inject(storedAddress(sha256Hash))).json().errors[0].extensions.code).toBe(
      'OPERATION_UNKNOWN',
    )
  })

  it('lets visitors run nothing but stored operations where it is told so, and credentials everything', async () => {
    const strict = await startGateway({ storedOnly: true })
    await registerCountry(strict)
    const codeOf = async (query: string, headers = {}) => {
      const response = await post(strict, query, headers)
      return [response.statusCode, response.json().errors?.[0].extensions.code]
    }
    expect(await codeOf('{ planYears }')).toEqual([403, 'OPERATION_NOT_STORED'])
    expect(await codeOf(YEARS_TEXT)).toEqual([200, undefined])
    const authorization = `Bearer ${await strict.tokenOf('bac-giang.ldld')}`
    expect(await codeOf('{ planYears }', { authorization })).toEqual([200, undefined])
    await strict.stop()
  })

  it('says in every answer what it cost and what is left, also where it refuses', async () => {
    const good = await post(gateway, '{ planYears }')
    const bad = await post(gateway, '{ planYears')
    for (const { headers, json } of [good, bad]) {
      const { cost } = json().extensions
      expect(cost).toEqual({
        requested: expect.any(Number),
        limit: LIMITS.cost,
        remaining: Number(headers['ratelimit-remaining']),
        resetIn: Number(headers['ratelimit-reset']),
      })
      expect(headers).toMatchObject({
        'ratelimit-limit': String(LIMITS.budget),
        'ratelimit-policy': `"cost";q=${LIMITS.budget};w=${LIMITS.budgetSeconds}`,
      })
    }
  })

  it('lets scripts of portals read the headers of limits', async () => {
    const { headers } = await post(gateway, '{ planYears }', { origin: 'https://bac-giang.example' })
    expect(headers['access-control-expose-headers']).toMatch(/ratelimit-remaining.*retry-after/i)
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })
})

describe('limits of a caller', () => {
  it('end a budget with 429 and the seconds to wait, each credential and each address by itself', async () => {
    const gateway = await startGateway({ limits: { budget: 10 }, trustedProxies: ['127.0.0.1'] })
    await registerCountry(gateway)
    const status = async (headers: Record<string, string>) =>
      (await post(gateway, '{ me { name } }', headers)).statusCode
    const one = { 'x-forwarded-for': '192.0.2.1' }
    const statuses = []
    for (let turn = 0; turn < 6; turn += 1) statuses.push(await status(one))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(await status({ 'x-forwarded-for': '192.0.2.2' })).toBe(200)
    const authorization = `Bearer ${await gateway.tokenOf('bac-giang.ldld')}`
    expect(await status({ ...one, authorization })).toBe(200)
    const refused = await post(gateway, '{ me { name } }', one)
    expect(refused.json().errors[0].extensions.code).toBe('RATE_LIMITED')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    await gateway.stop()
  })

  it('believe no address that the caller names itself', async () => {
    const gateway = await startGateway({ limits: { budget: 2 } })
    const status = async (address: string) =>
      (await post(gateway, '{ me { name } }', { 'x-forwarded-for': address })).statusCode
    expect([await status('192.0.2.1'), await status('192.0.2.2')]).toEqual([200, 429])
    await gateway.stop()
  })

  it('let files be paid for by the address that sends them', async () => {
    const gateway = await startGateway({ limits: { budget: 150 } })
    const send = () => gateway.app.inject({ method: 'POST', url: '/intake/text?name=a.png', payload: Buffer.alloc(10) })
    const [first, second] = [await send(), await send()]
    expect([first.statusCode, second.statusCode, second.json().error.code]).toEqual([422, 429, 'RATE_LIMITED'])
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0)
    await gateway.stop()
  })

  it('refuse an answer that is too large, before it is sent', async () => {
    const gateway = await startGateway({ limits: { answerBytes: 500 } })
    await registerCountry(gateway)
    const few = await post(gateway, '{ units(first: 1) { edges { node { name } } } }')
    const many = await post(gateway, '{ units(first: 5) { edges { node { id name code id } cursor } } }')
    expect(few.json().errors).toBeUndefined()
    expect([many.statusCode, many.json().errors[0].extensions.code]).toEqual([422, 'ANSWER_TOO_LARGE'])
    expect(many.body.length).toBeLessThan(500)
    await gateway.stop()
  })
})
