import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { aPortal, PORTAL, type TestPortal } from '../../../test/portal-tokens.js'
import { createCredential } from '../credential/index.js'
import { giveRole } from './index.js'

const GIVE = `mutation($input: GiveRoleInput!) { giveRole(input: $input) { error { code fields existingId }
  roleGrant { id subject role { code } unit { code } actions { code } firstDay lastDay givenBy isLent isActing endedAt } } }`
const END = 'mutation($id: ID!) { endRole(id: $id) { error { code } roleGrant { id endedAt isActing } } }'
const RIGHTS = '{ me { rights { unit { code } role { code } isLent } } }'
const LIST = `query($within: String!, $first: Int!, $after: String, $role: String, $subject: String, $onDay: Date) {
  roleGrants(within: $within, first: $first, after: $after, role: $role, subject: $subject, onDay: $onDay) {
    totalCount edges { node { subject role { code } unit { code } isActing } } pageInfo { hasNextPage endCursor } } }`
const TODAY = '2026-11-24'

describe('roles', () => {
  let gateway: TestGateway
  let portal: TestPortal
  let administrator: string
  beforeAll(async () => {
    portal = await aPortal()
    gateway = await startGateway({ tokenIssuers: [portal.issuer] })
    await registerCountry(gateway)
    administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
  })
  afterAll(() => gateway.stop())

  const person = (name: string) => `${PORTAL}#${name}`
  /** Somebody of the portal, to whom its token gives nothing but membership. */
  const memberToken = (name: string) =>
    portal.token({ subject: name, claims: { role: 'member', units: ['bac-giang.ldld'] } })
  const give = async (input: object, token = administrator, headers = {}) =>
    (
      await gateway.ask(
        GIVE,
        { input: { subject: person('nobody'), role: 'province-officer', unit: 'bac-giang.ldld', ...input } },
        token,
        headers,
      )
    ).data.giveRole
  const end = async (id: string, token = administrator) => (await gateway.ask(END, { id }, token)).data.endRole
  const rightsOf = async (name: string, on = gateway) =>
    (await on.ask(RIGHTS, {}, await memberToken(name))).data.me.rights.map((right: any) => [
      right.unit.code,
      right.role.code,
      right.isLent,
    ])
  const AS_MEMBER = ['bac-giang.ldld', 'member', false]

  it('that are given are added to what the portal vouches for', async () => {
    expect(await rightsOf('a')).toEqual([AS_MEMBER])
    const { error, roleGrant } = await give({ subject: person('a'), unit: 'bac-giang.kcn', lastDay: '2027-06-30' })
    expect(error).toBeNull()
    expect(roleGrant).toMatchObject({
      subject: person('a'),
      role: { code: 'province-officer' },
      unit: { code: 'bac-giang.kcn' },
      firstDay: TODAY,
      lastDay: '2027-06-30',
      givenBy: 'antq-demonstration#demo:administrator:bac-giang.ldld',
      isLent: false,
      isActing: true,
      endedAt: null,
    })
    expect(roleGrant.actions.map((action: any) => action.code)).toContain('plan.issue')
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('a')).toEqual([AS_MEMBER, ['bac-giang.kcn', 'province-officer', false]])
  })

  it('act from their first day to their last', async () => {
    const given = await give({ subject: person('later'), firstDay: '2026-11-25', lastDay: '2026-11-26' })
    expect(given.roleGrant.isActing).toBe(false)
    expect(await rightsOf('later')).toEqual([AS_MEMBER])
  })

  it('are never given to oneself', async () => {
    const me = 'antq-demonstration#demo:administrator:bac-giang.ldld'
    expect((await give({ subject: me })).error).toEqual({
      code: 'ROLE_FOR_ONESELF',
      fields: ['subject'],
      existingId: null,
    })
  })

  it('are given only where one has the right to give, whatever the role', async () => {
    for (const unit of ['vn.tld', 'tra-vinh.ldld'])
      for (const role of ['member', 'administrator'])
        expect((await give({ unit, role })).error.code).toBe('NOT_ALLOWED')
    const below = await gateway.tokenOf('bac-giang.kcn', 'administrator')
    expect((await give({ unit: 'bac-giang.ldld' }, below)).error.code).toBe('NOT_ALLOWED')
    expect((await give({ unit: 'bac-giang.cs-1', role: 'administrator' }, below)).error).toBeNull()
  })

  it('are given by no leader, officer or webmaster, and by no key', async () => {
    for (const role of ['province-leader', 'province-officer', 'webmaster', 'member'] as const)
      expect((await give({}, await gateway.tokenOf('bac-giang.ldld', role))).error.code).toBe('NOT_ALLOWED')
    const forged = {
      kind: 'signed-in' as const,
      subject: 'antq#key_1',
      name: '',
      credentialId: 'key_1',
      grants: [{ unitCode: 'bac-giang.ldld', actions: ['role.grant' as const], role: null, onBehalfOf: null }],
    }
    const wish = { subject: person('b'), role: 'member', unit: 'bac-giang.ldld' }
    await expect(giveRole(gateway.context(forged), wish)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const request = { kind: 'API_KEY', unit: 'bac-giang.ldld', name: 'Thử', actions: ['role.grant'] }
    await expect(createCredential(gateway.context(forged), request)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it.each([
    ['visitor', { role: 'visitor' }, 'ROLE_UNKNOWN', ['role']],
    ['a role that nobody knows', { role: 'king' }, 'ROLE_UNKNOWN', ['role']],
    ['a unit that nobody knows', { unit: 'bac-giang.nowhere' }, 'UNIT_UNKNOWN', ['unit']],
    [
      'days that are reversed',
      { firstDay: '2026-12-02', lastDay: '2026-12-01' },
      'PERIOD_INVALID',
      ['firstDay', 'lastDay'],
    ],
    ['a first day that is past', { firstDay: '2026-11-23' }, 'PERIOD_INVALID', ['firstDay']],
    ['a last day that is past', { lastDay: '2026-11-23' }, 'PERIOD_INVALID', ['firstDay', 'lastDay']],
    ['somebody without an issuer', { subject: 'a' }, 'INPUT_INVALID', ['subject']],
    ['a blank person', { subject: `${PORTAL}# ` }, 'INPUT_INVALID', ['subject']],
    ['a key', { subject: 'antq#key_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, 'INPUT_INVALID', ['subject']],
    ['somebody with an endless name', { subject: person('x'.repeat(250)) }, 'INPUT_INVALID', ['subject']],
  ])('are refused for %s', async (_what, input, code, fields) => {
    expect((await give(input)).error).toEqual({ code, fields, existingId: null })
  })

  it('are given once for the same days', async () => {
    const first = await give({ subject: person('twice'), firstDay: '2026-12-01', lastDay: '2026-12-31' })
    const { error } = await give({ subject: person('twice'), firstDay: '2026-12-31' })
    expect(error).toEqual({ code: 'ROLE_EXISTS', fields: [], existingId: first.roleGrant.id })
    expect((await give({ subject: person('twice'), lastDay: '2026-11-30' })).error).toBeNull()
    expect((await give({ subject: person('twice'), firstDay: '2027-01-01' })).error).toBeNull()
  })

  it('are given once by fifty at the same moment, on two processes', async () => {
    const other = await gateway.sibling()
    const wish = { input: { subject: person('fifty'), role: 'member', unit: 'bac-giang.ldld' } }
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => (index % 2 ? gateway : other).ask(GIVE, wish, administrator)),
    )
    const errors = answers.map(({ data }) => data.giveRole.error?.code ?? 'given')
    const timesSaid = (said: string) => errors.filter((code) => code === said).length
    expect([timesSaid('given'), timesSaid('ROLE_EXISTS')]).toEqual([1, 49])
  })

  it('that are ended act on no process any more', async () => {
    const { roleGrant } = await give({ subject: person('ended'), role: 'province-leader' })
    const other = await gateway.sibling()
    const before = [AS_MEMBER, ['bac-giang.ldld', 'province-leader', false]]
    expect([await rightsOf('ended'), await rightsOf('ended', other)]).toEqual([before, before])
    expect((await end(roleGrant.id)).roleGrant).toEqual({ id: roleGrant.id, endedAt: TEST_NOW, isActing: false })
    expect(await rightsOf('ended')).toEqual([AS_MEMBER])
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('ended', other)).toEqual([AS_MEMBER])
    expect((await end(roleGrant.id)).error.code).toBe('ROLE_ENDED')
  })

  it('are ended by nobody of another unit, nor from below', async () => {
    const { roleGrant } = await give({ subject: person('kept') })
    for (const unit of ['tra-vinh.ldld', 'bac-giang.kcn'])
      expect((await end(roleGrant.id, await gateway.tokenOf(unit, 'administrator'))).error.code).toBe('NOT_ALLOWED')
    expect((await end('grt_01ARZ3NDEKTSV4RRFFQ69G5FAV')).error.code).toBe('NOT_FOUND')
  })

  it('stand in the audit trail without saying whose they are', async () => {
    const { roleGrant } = await give({ subject: person('masked'), role: 'gate-staff' })
    await end(roleGrant.id)
    const { data } = await gateway.ask(
      `query($id: ID!) { auditTrail(within: "bac-giang.ldld", object: $id, first: 10) { edges { node {
        deed { code } subject values { name before after } } } } }`,
      { id: roleGrant.id },
      administrator,
    )
    const lines = data.auditTrail.edges.map((edge: any) => edge.node)
    expect(lines.map((line: any) => line.deed.code)).toEqual(['role.ended', 'role.given'])
    expect(JSON.stringify(lines)).not.toContain('masked')
    expect(lines[1].values).toContainEqual({ name: 'subject', before: null, after: '•••' })
    expect(lines[0].values).toContainEqual({ name: 'endedAt', before: null, after: TEST_NOW })
  })

  it('are listed for those who may see roles there, page by page', async () => {
    const list = async (variables: object, token = administrator) =>
      gateway.ask(LIST, { within: 'bac-giang.kcn', first: 1, ...variables }, token)
    const { roleGrants } = (await list({})).data
    expect(roleGrants.totalCount).toBe(2)
    expect(roleGrants.edges[0].node).toMatchObject({
      role: { code: 'administrator' },
      unit: { code: 'bac-giang.cs-1' },
    })
    const next = (await list({ after: roleGrants.pageInfo.endCursor })).data.roleGrants
    expect(next.edges[0].node.subject).toBe(person('a'))
    expect(next.pageInfo.hasNextPage).toBe(false)
    const names = async (variables: object) =>
      (await list({ within: 'bac-giang.ldld', first: 100, ...variables })).data.roleGrants.edges.map((edge: any) =>
        edge.node.subject.slice(PORTAL.length + 1),
      )
    expect(await names({ role: 'province-leader' })).toEqual(['ended'])
    expect(await names({ role: 'province-leader', onDay: '2026-11-25' })).toEqual([])
    expect(await names({ subject: person('twice'), onDay: '2026-12-15' })).toEqual(['twice'])
    expect(await names({ subject: person('twice') })).toEqual(['twice', 'twice', 'twice'])
    for (const token of [
      await gateway.tokenOf('bac-giang.ldld'),
      await gateway.tokenOf('tra-vinh.ldld', 'administrator'),
    ])
      expect((await list({}, token)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
    const leader = await gateway.tokenOf('bac-giang.ldld', 'province-leader')
    expect((await list({}, leader)).data.roleGrants.totalCount).toBe(2)
  })

  it('are seen by their holder and hidden from others, by whatever way', async () => {
    const { roleGrant } = await give({ subject: person('seen') })
    const NODE = 'query($id: ID!) { node(id: $id) { id ... on RoleGrant { subject } } }'
    const nodeFor = async (token?: string) => (await gateway.ask(NODE, { id: roleGrant.id }, token)).data.node
    expect(await nodeFor(await memberToken('seen'))).toEqual({ id: roleGrant.id, subject: person('seen') })
    expect(await nodeFor(administrator)).toEqual({ id: roleGrant.id, subject: person('seen') })
    expect(await nodeFor()).toBeNull()
    expect(await nodeFor(await memberToken('somebody-else'))).toBeNull()
    expect(await nodeFor(await gateway.tokenOf('tra-vinh.ldld', 'administrator'))).toBeNull()
  })

  it('cost one statement more at sign-in, and none in the next half second', async () => {
    await give({ subject: person('count') })
    const token = await memberToken('count')
    const ask = async () => (await gateway.countStatements(() => gateway.ask('{ __typename }', {}, token))).statements
    const visitors = (await gateway.countStatements(() => gateway.ask('{ __typename }'))).statements
    expect((await ask()).length - visitors.length).toBe(1)
    expect((await gateway.leastStatements(() => gateway.ask('{ __typename }', {}, token))) - visitors.length).toBe(0)
  })

  it('need as many statements for a list of three as for a list of one', async () => {
    const statements = (first: number) =>
      gateway.leastStatements(() => gateway.ask(LIST, { within: 'bac-giang.ldld', first }, administrator))
    expect(await statements(3)).toBe(await statements(1))
  })
})
