import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { planText } from '../../../test/plan-texts.js'
import { aPortal, PORTAL, secondsFrom, type TestPortal } from '../../../test/portal-tokens.js'
import { inTransaction } from '../../ledger/index.js'
import { AccountEntity, insertAccount } from '../account/index.js'
import { UnitEntity } from '../organization/index.js'
import { lendRole } from './index.js'

const LEND = `mutation($input: LendRoleInput!) { lendRole(input: $input) { error { code fields }
  roleGrant { id isLent isActing givenBy actions { code } } } }`
const GIVE = 'mutation($input: GiveRoleInput!) { giveRole(input: $input) { error { code } roleGrant { id } } }'
const END_ROLE = 'mutation($id: ID!) { ended: endRole(id: $id) { error { code } } }'
const END_LOAN = 'mutation($id: ID!) { ended: endLoan(id: $id) { error { code } roleGrant { isActing } } }'
const BLOCK =
  'mutation($subject: String!) { blockSubject(subject: $subject) { error { code } block { issuedBefore } } }'
const UNBLOCK = 'mutation($subject: String!) { unblockSubject(subject: $subject) { error { code } } }'
const ME = `{ me { rights { unit { code } role { code } isLent actions { code } }
  roles(first: 10) { edges { node { givenBy role { code } isLent isActing } } }
  lent(first: 10) { edges { node { subject role { code } isActing } } } } }`

const LEADER = ['province-leader', true]

describe('what is lent', () => {
  let gateway: TestGateway
  let other: TestGateway
  let portal: TestPortal
  let administrator: string
  beforeAll(async () => {
    portal = await aPortal()
    gateway = await startGateway({ tokenIssuers: [portal.issuer] })
    other = await gateway.sibling()
    await registerCountry(gateway)
    administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
  })
  afterAll(() => gateway.stop())

  const person = (name: string) => `${PORTAL}#${name}`
  const tokenOf = (name: string, role = 'member', faults = {}) =>
    portal.token({ subject: name, claims: { role, units: ['bac-giang.ldld'] }, ...faults })
  const leader = () => tokenOf('leader', 'province-leader')
  const lend = async (input: object, token?: string) =>
    (
      await gateway.ask(
        LEND,
        {
          input: {
            subject: person('nobody'),
            role: 'province-leader',
            unit: 'bac-giang.ldld',
            lastDay: '2026-12-31',
            ...input,
          },
        },
        token ?? (await leader()),
      )
    ).data.lendRole
  const me = async (token: string, on = gateway) => (await on.ask(ME, {}, token)).data.me
  const rightsOf = async (name: string, on = gateway) =>
    (await me(await tokenOf(name), on)).rights
      .filter((right: any) => right.role.code !== 'member')
      .map((right: any) => [right.role.code, right.isLent])
  /** Somebody whose role of a leader is kept here. */
  const keptLeader = async (name: string, lastDay?: string) => {
    const input = { subject: person(name), role: 'province-leader', unit: 'bac-giang.ldld', lastDay }
    const { roleGrant } = (await gateway.ask(GIVE, { input }, administrator)).data.giveRole
    return { id: roleGrant.id as string, token: await tokenOf(name) }
  }

  it('acts for the borrower, and every deed names both', async () => {
    const { error, roleGrant } = await lend({ subject: person('deputy') })
    expect(error).toBeNull()
    expect(roleGrant).toMatchObject({ isLent: true, isActing: true, givenBy: person('leader') })
    const deputy = await tokenOf('deputy')
    const { data } = await gateway.ask(
      `mutation($text: String!) { createPlanFromIntake(input: { unit: "bac-giang.kcn", text: $text }) { plan { id } error { code } } }`,
      { text: planText({ number: '901' }) },
      deputy,
    )
    const { id } = data.createPlanFromIntake.plan
    const trail = await gateway.ask(
      `query($id: ID!) { auditTrail(within: "bac-giang.ldld", object: $id, first: 5) { edges { node { subject onBehalfOf } } } }`,
      { id },
      await leader(),
    )
    expect(trail.data.auditTrail.edges[0].node).toEqual({ subject: person('deputy'), onBehalfOf: person('leader') })
  })

  it('is seen by lender and borrower', async () => {
    const { lent } = await me(await leader())
    expect(lent.edges[0].node).toEqual({
      subject: person('deputy'),
      role: { code: 'province-leader' },
      isActing: true,
    })
    const { roles, rights } = await me(await tokenOf('deputy'))
    expect(roles.edges).toEqual([
      { node: { givenBy: person('leader'), role: { code: 'province-leader' }, isLent: true, isActing: true } },
    ])
    expect(rights[1].isLent).toBe(true)
  })

  it('can be less than the lender has, and is never a right over people and keys', async () => {
    const { roleGrant } = await lend({ subject: person('clerk'), actions: ['plan.write', 'draft.read'] })
    expect(roleGrant.actions.map((action: any) => action.code)).toEqual(['draft.read', 'plan.write'])
    const { rights } = await me(await tokenOf('deputy'))
    const codes = rights[1].actions.map((action: any) => action.code)
    expect(codes).toContain('plan.issue')
    expect(codes).not.toContain('role.delegate')
    const refusals = [
      [['role.delegate'], 'NOT_ALLOWED'],
      [['role.grant'], 'NOT_ALLOWED'],
      [['credential.manage'], 'NOT_ALLOWED'],
      [['plan.write', 'rule.the-world'], 'INPUT_INVALID'],
      [[], 'INPUT_INVALID'],
    ] as const
    for (const [actions, code] of refusals)
      expect((await lend({ actions })).error).toEqual({ code, fields: ['actions'] })
  })

  it('is not lent on, nor made into a key, nor given', async () => {
    const deputy = await tokenOf('deputy')
    expect((await lend({}, deputy)).error.code).toBe('NOT_ALLOWED')
    expect((await lend({ subject: person('leader') }, deputy)).error.code).toBe('NOT_ALLOWED')
    const key = await gateway.ask(
      `mutation { createCredential(input: { unit: "bac-giang.ldld", kind: "API_KEY", name: "x", actions: ["export.create"] }) { error { code } } }`,
      {},
      deputy,
    )
    expect(key.data.createCredential.error.code).toBe('NOT_ALLOWED')
    const given = await gateway.ask(
      GIVE,
      { input: { subject: person('x'), role: 'member', unit: 'bac-giang.kcn' } },
      deputy,
    )
    expect(given.data.giveRole.error.code).toBe('NOT_ALLOWED')
  })

  it('is not lent to oneself, above one’s unit, elsewhere, nor out of a role one does not have', async () => {
    expect((await lend({ subject: person('leader') })).error.code).toBe('ROLE_FOR_ONESELF')
    for (const unit of ['vn.tld', 'tra-vinh.ldld']) expect((await lend({ unit })).error.code).toBe('NOT_ALLOWED')
    for (const role of ['administrator', 'province-officer'])
      expect((await lend({ role })).error).toEqual({ code: 'NOT_ALLOWED', fields: ['role'] })
    for (const role of ['province-officer', 'webmaster', 'member'])
      expect((await lend({ role }, await tokenOf('x', role))).error.code).toBe('NOT_ALLOWED')
    expect((await lend({}, administrator)).error.code).toBe('NOT_ALLOWED')
  })

  it('is not lent by a key, whatever the key says of itself', async () => {
    const grants = [{ unitCode: 'bac-giang.ldld', actions: ['role.delegate' as const], role: null, onBehalfOf: null }]
    const forged = { kind: 'signed-in' as const, subject: 'antq#key_1', name: '', credentialId: 'key_1', grants }
    const wish = { subject: person('x'), role: 'province-leader', unit: 'bac-giang.ldld', lastDay: '2026-12-31' }
    await expect(lendRole(gateway.context(forged), wish)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('lasts three months where a portal vouches for the lender, else a year, and no longer than the lender’s role', async () => {
    const tooLong = { error: { code: 'PERIOD_INVALID', fields: ['lastDay'] }, roleGrant: null }
    expect(await lend({ lastDay: '2027-02-25' })).toEqual(tooLong)
    expect((await lend({ subject: person('long'), lastDay: '2027-02-24' })).error).toBeNull()
    const lasting = await keptLeader('lasting')
    expect(await lend({ lastDay: '2027-11-25' }, lasting.token)).toEqual(tooLong)
    expect((await lend({ subject: person('longer'), lastDay: '2027-11-24' }, lasting.token)).error).toBeNull()
    const leaving = await keptLeader('leaving', '2027-01-31')
    expect(await lend({ lastDay: '2027-02-01' }, leaving.token)).toEqual(tooLong)
    expect((await lend({ subject: person('short'), lastDay: '2027-01-31' }, leaving.token)).error).toBeNull()
    expect((await lend({ subject: person('late'), lastDay: '2026-11-23' })).error.code).toBe('PERIOD_INVALID')
    expect((await lend({ subject: person('short'), lastDay: '2026-12-01' }, leaving.token)).error.code).toBe(
      'ROLE_EXISTS',
    )
  })

  it('ends with the lender’s own role, on every process', async () => {
    const chief = await keptLeader('chief')
    await lend({ subject: person('of-chief'), unit: 'bac-giang.kcn' }, chief.token)
    expect([await rightsOf('of-chief'), await rightsOf('of-chief', other)]).toEqual([[LEADER], [LEADER]])
    await gateway.ask(END_ROLE, { id: chief.id }, administrator)
    expect(await rightsOf('of-chief')).toEqual([])
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('of-chief', other)).toEqual([])
    expect((await me(await tokenOf('chief'))).lent.edges[0].node.isActing).toBe(false)
  })

  it('rests as long as the lender’s account is locked, on every process', async () => {
    const chief = await keptLeader('locked-chief')
    await lend({ subject: person('of-locked') }, chief.token)
    const { manager } = gateway.context()
    const unit = await manager.findOneByOrFail(UnitEntity, { code: 'bac-giang.ldld' })
    await inTransaction(gateway.context(), (transaction) =>
      insertAccount(transaction, {
        subject: person('locked-chief'),
        login: null,
        displayName: 'Cán bộ A',
        email: null,
        unitId: unit.id,
      }),
    )
    expect(await rightsOf('of-locked', other)).toEqual([LEADER])
    const lock = (isLocked: boolean) =>
      gateway.database.write((writer) =>
        writer.update(AccountEntity, { subject: person('locked-chief') }, { isLocked }),
      )
    await lock(true)
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('of-locked', other)).toEqual([])
    await lock(false)
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('of-locked')).toEqual([LEADER])
  })

  it('is taken back by the lender or an administrator, and by nobody else', async () => {
    const first = await lend({ subject: person('back') })
    const end = async (id: string, token: string, how = END_LOAN) => (await gateway.ask(how, { id }, token)).data.ended
    for (const name of ['deputy', 'back'])
      expect((await end(first.roleGrant.id, await tokenOf(name))).error.code).toBe('NOT_FOUND')
    expect((await end(first.roleGrant.id, await tokenOf('x', 'province-leader'), END_ROLE)).error.code).toBe(
      'NOT_ALLOWED',
    )
    expect(await rightsOf('back', other)).toEqual([LEADER])
    expect(await end(first.roleGrant.id, await leader())).toEqual({ error: null, roleGrant: { isActing: false } })
    await sleep(BELIEVED_FOR)
    expect(await rightsOf('back', other)).toEqual([])
    expect((await end(first.roleGrant.id, await leader())).error.code).toBe('ROLE_ENDED')
    const second = await lend({ subject: person('back') })
    expect((await end(second.roleGrant.id, administrator, END_ROLE)).error).toBeNull()
    expect(await rightsOf('back')).toEqual([])
  })

  it('costs as many statements in a list of five as in a list of three', async () => {
    const list = (first: number) => `{ me { lent(first: ${first}) { edges { node { isActing unit { code } } } } } }`
    const token = await leader()
    const statements = (first: number) => gateway.leastStatements(() => gateway.ask(list(first), {}, token))
    expect(await statements(5)).toBe(await statements(3))
  })

  describe('with a token that was stolen', () => {
    const block = async (subject: string, token = administrator) =>
      (await gateway.ask(BLOCK, { subject }, token)).data.blockSubject
    const statusOf = async (token: string, on: TestGateway) => (await on.ask('{ me { name } }', {}, token)).status

    it('stops with it, on every process; whoever signs in anew is let in', async () => {
      const stolen = await tokenOf('robbed', 'province-leader')
      await lend({ subject: person('accomplice') }, stolen)
      expect([await statusOf(stolen, other), await rightsOf('accomplice', other)]).toEqual([200, [LEADER]])
      expect((await block(person('robbed'))).error).toBeNull()
      expect(await statusOf(stolen, gateway)).toBe(401)
      await sleep(BELIEVED_FOR)
      expect([await statusOf(stolen, other), await rightsOf('accomplice', other)]).toEqual([401, []])
      const anew = await tokenOf('robbed', 'province-leader', { issuedAt: secondsFrom(0) })
      expect((await me(anew)).lent.edges[0].node.isActing).toBe(false)
    })

    it('acts again where the block was a mistake', async () => {
      const token = await tokenOf('mistaken')
      await block(person('mistaken'))
      await block(person('mistaken'))
      expect(await statusOf(token, gateway)).toBe(401)
      const unblock = async () =>
        (await gateway.ask(UNBLOCK, { subject: person('mistaken') }, administrator)).data.unblockSubject.error?.code
      expect(await unblock()).toBeUndefined()
      expect(await statusOf(token, gateway)).toBe(200)
      expect(await unblock()).toBe('NOT_FOUND')
    })

    it('is blocked by nobody who does not give roles wherever the portal speaks', async () => {
      const below = await gateway.tokenOf('bac-giang.kcn', 'administrator')
      const foreign = await gateway.tokenOf('tra-vinh.ldld', 'administrator')
      for (const token of [below, foreign, await leader()])
        expect((await block(person('leader'), token)).error.code).toBe('NOT_ALLOWED')
      // the demonstration's people belong to two provinces
      expect((await block('antq-demonstration#demo:tra-vinh.ldld')).error.code).toBe('NOT_ALLOWED')
      expect((await block('https://nobody.example#x')).error.code).toBe('NOT_FOUND')
      expect((await block('x')).error.code).toBe('INPUT_INVALID')
    })

    it('leaves its lines in the trail, without a name', async () => {
      const { data } = await gateway.ask(
        '{ auditTrail(within: "bac-giang.ldld", deed: "subject.blocked", first: 5) { edges { node { values { name after } } } } }',
        {},
        administrator,
      )
      expect(data.auditTrail.edges).toHaveLength(3)
      expect(data.auditTrail.edges[0].node.values).toContainEqual({ name: 'subject', after: '•••' })
    })
  })
})
