import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignedIn } from '../../access/actor.js'
import { grantOfRole } from '../../access/roles.js'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { createCredential, rotateCredential, writeUse } from './index.js'

const CREATE = `mutation($input: CreateCredentialInput!) { createCredential(input: $input) {
  secret error { code fields } credential { id version name kind { code } actions { code } unit { code } expiresAt revokedAt secrets { expiresAt } } } }`
const ROTATE = `mutation($input: RotateCredentialInput!) { rotateCredential(input: $input) {
  secret error { code currentVersion } credential { id version secrets { expiresAt } } } }`
const REVOKE = `mutation($id: ID!, $version: Int!) { revokeCredential(id: $id, version: $version) {
  error { code currentVersion } credential { id version revokedAt } } }`
const LIST = `query($within: String!, $first: Int!, $after: String) { credentials(within: $within, first: $first, after: $after) {
  edges { cursor node { name use { day times } lastUsedOn } } pageInfo { hasNextPage endCursor } } }`
const DRAFTS = '{ me { name units { code } } }'

describe('keys of partners', () => {
  let gateway: TestGateway
  let webmaster: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
  })
  afterAll(() => gateway.stop())

  const create = async (input: object = {}, token = webmaster, headers = {}) =>
    (
      await gateway.ask(
        CREATE,
        { input: { kind: 'API_KEY', unit: 'bac-giang.ldld', name: 'Kho dữ liệu', actions: [], ...input } },
        token,
        headers,
      )
    ).data.createCredential

  it('are shown once, act for their unit, and know what they may do', async () => {
    const made = await create({ actions: ['export.create'] })
    expect(made.error).toBeNull()
    expect(made.secret).toMatch(/^antq_k_[0-9A-Z]{26}_[\w-]{43}$/)
    expect(made.credential).toMatchObject({
      version: 1,
      kind: { code: 'API_KEY' },
      actions: [{ code: 'export.create' }],
      unit: { code: 'bac-giang.ldld' },
      expiresAt: '2027-11-24T16:59:59.999Z',
      revokedAt: null,
    })
    const { data } = await gateway.ask(DRAFTS, {}, made.secret)
    expect(data.me).toEqual({ name: 'Kho dữ liệu', units: [{ code: 'bac-giang.ldld' }] })
  })

  it('are kept nowhere: not in the tables, not in the trail, not under an idempotency key', async () => {
    const headers = { 'idempotency-key': 'make-it-once' }
    const first = await create({ name: 'Một lần' }, webmaster, headers)
    const again = await create({ name: 'Một lần' }, webmaster, headers)
    expect(first.secret).toMatch(/^antq_k_/)
    expect([again.credential.id, again.secret]).toEqual([first.credential.id, null])
    const kept = first.secret.split('_').slice(3).join('_')
    for (const table of ['credential', 'credential_secret', 'audit_line', 'once', 'once_piece']) {
      const rows = await gateway.database.readManager.query(`SELECT * FROM ${table}`)
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(kept)
    }
  })

  it('are given only what their maker holds, and never rights over people and keys', async () => {
    expect((await create({ actions: ['plan.issue'] })).error).toEqual({ code: 'NOT_ALLOWED', fields: ['actions'] })
    expect((await create({ actions: ['credential.manage'] })).error.code).toBe('NOT_ALLOWED')
    expect((await create({ actions: ['rule.the-world'] })).error).toEqual({
      code: 'INPUT_INVALID',
      fields: ['actions'],
    })
    expect((await create({ unit: 'tra-vinh.ldld' })).error.code).toBe('NOT_ALLOWED')
    expect((await create({ unit: 'vn.tld' })).error.code).toBe('NOT_ALLOWED')
    const officer = await gateway.tokenOf('bac-giang.ldld')
    expect((await create({}, officer)).error.code).toBe('NOT_ALLOWED')
    const key = (await create()).secret
    expect((await create({}, key)).error.code).toBe('NOT_ALLOWED')
  })

  it('are not given what was only lent to their maker', async () => {
    const borrower: SignedIn = {
      kind: 'signed-in',
      subject: 'somebody',
      name: '',
      credentialId: null,
      grants: [
        grantOfRole('webmaster', 'bac-giang.ldld'),
        { ...grantOfRole('province-officer', 'bac-giang.ldld'), onBehalfOf: 'a leader' },
      ],
    }
    const request = { kind: 'API_KEY', unit: 'bac-giang.ldld', name: 'Thử', actions: ['plan.write'] }
    await expect(createCredential(gateway.context(borrower), request)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('expire within two years', async () => {
    expect((await create({ expiresOn: '2028-11-24' })).error).toBeNull()
    expect((await create({ expiresOn: '2028-11-25' })).error).toEqual({ code: 'PERIOD_INVALID', fields: ['expiresOn'] })
    expect((await create({ expiresOn: '2026-11-23' })).error.code).toBe('PERIOD_INVALID')
  })

  it('are rotated with an overlap, after which the old secret opens nothing', async () => {
    const made = await create({ name: 'Đổi khóa' })
    const rotated = (
      await gateway.ask(ROTATE, { input: { id: made.credential.id, version: 1, overlapDays: 7 } }, webmaster)
    ).data.rotateCredential
    expect(rotated.error).toBeNull()
    expect(rotated.credential.secrets).toEqual([
      { expiresAt: '2026-12-01T03:00:00.000Z' },
      { expiresAt: '2027-11-24T16:59:59.999Z' },
    ])
    for (const secret of [made.secret, rotated.secret]) expect((await gateway.ask(DRAFTS, {}, secret)).status).toBe(200)
    const last = (
      await gateway.ask(ROTATE, { input: { id: made.credential.id, version: 2, overlapDays: 0 } }, webmaster)
    ).data.rotateCredential
    for (const secret of [made.secret, rotated.secret]) expect((await gateway.ask(DRAFTS, {}, secret)).status).toBe(401)
    expect((await gateway.ask(DRAFTS, {}, last.secret)).status).toBe(200)
  })

  it('are changed by one of many at once', async () => {
    const { credential } = await create({ name: 'Nhiều người' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => gateway.ask(REVOKE, { id: credential.id, version: 1 }, webmaster)),
    )
    const refused = answers.filter(({ data }) => data.revokeCredential.error !== null)
    expect(refused).toHaveLength(7)
    const stale = (await gateway.ask(ROTATE, { input: { id: credential.id, version: 1 } }, webmaster)).data
    expect(stale.rotateCredential.error.code).toBe('CREDENTIAL_ENDED')
  })

  it('tell those who were slower which version is there now', async () => {
    const { credential } = await create({ name: 'Cùng đổi' })
    const rotate = () => gateway.ask(ROTATE, { input: { id: credential.id, version: 1, overlapDays: 7 } }, webmaster)
    const answers = await Promise.all(Array.from({ length: 8 }, rotate))
    const refusals = answers.flatMap(({ data }) => data.rotateCredential.error ?? [])
    expect(refusals).toEqual(Array.from({ length: 7 }, () => ({ code: 'VERSION_CONFLICT', currentVersion: 2 })))
  })

  it('open nothing on any process once they are revoked', async () => {
    const { secret, credential } = await create({ name: 'Thu hồi' })
    const other = await gateway.sibling()
    expect((await other.ask(DRAFTS, {}, secret)).status).toBe(200)
    const revoked = (await gateway.ask(REVOKE, { id: credential.id, version: 1 }, webmaster)).data.revokeCredential
    expect(revoked.credential.revokedAt).toBe('2026-11-24T03:00:00.000Z')
    expect((await gateway.ask(DRAFTS, {}, secret)).status).toBe(401)
    expect(BELIEVED_FOR).toBeLessThan(1000)
    await sleep(BELIEVED_FOR)
    expect((await other.ask(DRAFTS, {}, secret)).status).toBe(401)
  })

  it('are listed for their own managers, with their use', async () => {
    const { secret } = await create({ name: 'Có dùng', unit: 'bac-giang.kcn' })
    for (let times = 0; times < 3; times += 1) await gateway.ask(DRAFTS, {}, secret)
    await writeUse(gateway.database)
    const list = async (variables: object, token: string) =>
      gateway.ask(LIST, { within: 'bac-giang.ldld', first: 1, ...variables }, token)
    const { credentials } = (await list({}, webmaster)).data
    expect(credentials.edges.map((edge: any) => edge.node)).toEqual([
      { name: 'Có dùng', use: [{ day: '2026-11-24', times: 3 }], lastUsedOn: '2026-11-24' },
    ])
    const next = (await list({ after: credentials.pageInfo.endCursor }, webmaster)).data.credentials
    expect(next.edges[0].node.name).toBe('Thu hồi')
    const foreign = await list({ within: 'bac-giang.ldld' }, await gateway.tokenOf('tra-vinh.ldld', 'webmaster'))
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
    expect((await list({}, secret)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
  })

  it('need as many statements for a list of three as for a list of one', async () => {
    const statements = (first: number) =>
      gateway.leastStatements(() => gateway.ask(LIST, { within: 'bac-giang.ldld', first }, webmaster))
    expect(await statements(3)).toBe(await statements(1))
  })

  it('come in with one statement, and none at all in the next half second', async () => {
    const { secret } = await create({ name: 'Một câu lệnh' })
    const visitors = (await gateway.countStatements(() => gateway.ask('{ __typename }'))).statements.length
    const first = await gateway.countStatements(() => gateway.ask('{ __typename }', {}, secret))
    expect(first.statements.length - visitors).toBe(1)
    const second = await gateway.leastStatements(() => gateway.ask('{ __typename }', {}, secret))
    expect(second - visitors).toBe(0)
  })

  it('cannot be rotated by somebody of another province', async () => {
    const { credential } = await create()
    const stranger: SignedIn = {
      kind: 'signed-in',
      subject: 'stranger',
      name: '',
      credentialId: null,
      grants: [grantOfRole('webmaster', 'tra-vinh.ldld')],
    }
    const request = { id: credential.id, version: 1, overlapDays: 7 }
    await expect(rotateCredential(gateway.context(stranger), request)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})
