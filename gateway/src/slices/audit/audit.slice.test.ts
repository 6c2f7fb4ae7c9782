import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { grantOfRole } from '../../access/roles.js'
import type { SignedIn } from '../../access/actor.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { PlanLives } from '../../../test/plan-life.js'
import { auditTrail } from './audit.reading.js'
import { verifyAuditTrail } from './audit.verify.js'

const TRAIL = `query ($within: String!, $first: Int, $last: Int, $after: String, $deed: String, $object: ID, $from: Date, $to: Date) {
  auditTrail(within: $within, first: $first, last: $last, after: $after, deed: $deed, object: $object, from: $from, to: $to) {
    edges { node { number at deed { code label } objectId unit { code } subject onBehalfOf address values { name before after } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const leaderOf = (unitCode: string): SignedIn => ({
  kind: 'signed-in',
  subject: `test#leader@${unitCode}`,
  name: 'Cán bộ A',
  grants: [grantOfRole('province-leader', unitCode)],
  credentialId: null,
})

describe('the audit trail', () => {
  let gateway: TestGateway
  let lives: PlanLives
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    lives = new PlanLives(gateway)
  })
  afterAll(() => gateway.stop())

  const trailOf = async (unit: string, wish: object, token: string) =>
    (await gateway.ask(TRAIL, { within: unit, first: 100, ...wish }, token)).data.auditTrail

  it('says who did what, when and from where, and what it was before', async () => {
    const leader = await gateway.tokenOf('bac-giang.ldld', 'province-leader')
    const plan = await lives.create('bac-giang.cs-1')
    await lives.step(plan, 'issue')
    const { edges } = await trailOf('bac-giang.ldld', { object: plan.id }, leader)
    expect(edges.map((edge: any) => edge.node.deed)).toEqual([
      { code: 'plan.issued', label: 'Ban hành kế hoạch' },
      { code: 'plan.created', label: 'Tạo dự thảo' },
    ])
    expect(edges[0].node).toMatchObject({
      objectId: plan.id,
      unit: { code: 'bac-giang.cs-1' },
      subject: 'antq-demonstration#demo:bac-giang.cs-1',
      address: '127.0.0.1',
      onBehalfOf: null,
      at: '2026-11-24T03:00:00.000Z',
    })
    expect(edges[0].node.values).toContainEqual({ name: 'state', before: 'DRAFT', after: 'ISSUED' })
    expect(edges[0].node.values).toContainEqual({ name: 'version', before: '1', after: '2' })
  })

  it('is read by leaders, each in their own subtree', async () => {
    const plan = await lives.create('bac-giang.cs-1')
    const read = (actor: SignedIn | undefined, within: string) =>
      auditTrail(gateway.context(actor), { within, object: plan.id }, { first: 10 })
    expect((await read(leaderOf('bac-giang.kcn'), 'bac-giang.cs-1')).edges).toHaveLength(1)
    expect((await read(leaderOf('vn.tld'), 'bac-giang.kcn')).edges).toHaveLength(1)
    expect((await read(leaderOf('tra-vinh.ldld'), 'tra-vinh.ldld')).edges).toEqual([])
    await expect(read(leaderOf('tra-vinh.ldld'), 'bac-giang.ldld')).rejects.toThrow('NOT_ALLOWED')
    await expect(read(leaderOf('bac-giang.kcn'), 'bac-giang.ldld')).rejects.toThrow('NOT_ALLOWED')
    await expect(read(undefined, 'bac-giang.ldld')).rejects.toThrow('NOT_SIGNED_IN')
  })

  it('is cut by deed and by day, in Vietnam’s time', async () => {
    const leader = await gateway.tokenOf('bac-giang.ldld', 'province-leader')
    const plan = await lives.create('bac-giang.cs-1')
    const deedsOf = async (wish: object) =>
      (await trailOf('bac-giang.ldld', { object: plan.id, ...wish }, leader)).edges.map(
        (edge: any) => edge.node.deed.code,
      )
    expect(await deedsOf({ deed: 'plan.issued' })).toEqual([])
    expect(await deedsOf({ deed: 'plan.created' })).toEqual(['plan.created'])
    expect(await deedsOf({ from: '2026-11-24', to: '2026-11-24' })).toEqual(['plan.created'])
    expect(await deedsOf({ to: '2026-11-23' })).toEqual([])
    expect(await deedsOf({ from: '2026-11-25' })).toEqual([])
  })

  it('is read page by page without a line twice or left out', async () => {
    const leader = await gateway.tokenOf('bac-giang.ldld', 'province-leader')
    const whole = await trailOf('bac-giang.ldld', {}, leader)
    const numbers: number[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const { edges, pageInfo }: any = await trailOf('bac-giang.ldld', { first: 2, after }, leader)
      numbers.push(...edges.map((edge: any) => edge.node.number))
      after = pageInfo.endCursor
      isMore = pageInfo.hasNextPage
    }
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(whole.edges.map((edge: any) => edge.node.number))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))
  })
})

describe('verifying the audit trail', () => {
  let gateway: TestGateway
  beforeEach(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    return () => gateway.stop()
  })

  const verify = (kept?: { number: number; hash: string }) => verifyAuditTrail(gateway.context(), kept)
  const byHand = (statement: string) => gateway.database.write((manager) => manager.query(statement))

  it('gives the end of a trail that is as it was written', async () => {
    const verdict = await verify()
    expect(verdict).toEqual({ isSound: true, number: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    await registerCountry(gateway, [{ code: 'x.y', periods: [{ name: 'Đơn vị Y', kind: 'grassroots-union' }] }])
    expect(await verify(verdict as never)).toMatchObject({ isSound: true, number: 6 })
  })

  it.each([
    ['an altered line', `UPDATE audit_line SET subject = 'somebody' WHERE number = 3`, 3, 'ALTERED'],
    ['an altered value', `UPDATE audit_line SET after_it = '{"code":"x"}' WHERE number = 2`, 2, 'ALTERED'],
    ['a removed line', 'DELETE FROM audit_line WHERE number = 3', 3, 'REMOVED'],
    ['a removed beginning', 'DELETE FROM audit_line WHERE number = 1', 1, 'REMOVED'],
    ['a cut tail', 'DELETE FROM audit_line WHERE number >= 4', 4, 'REMOVED'],
    ['a line hidden from its unit', 'DELETE FROM audit_scope WHERE number = 4', 4, 'HIDDEN'],
    ['a head that was set back', 'UPDATE ledger_head SET audit_number = 4', 5, 'INSERTED'],
    ['a head with another hash', `UPDATE ledger_head SET audit_hash = 'x'`, 5, 'HEAD_ALTERED'],
  ])('finds %s', async (_what, statement, number, fault) => {
    await byHand(statement)
    expect(await verify()).toEqual({ isSound: false, number, fault })
  })

  it('finds a line that was put in, also where its own hash is right', async () => {
    const columns =
      'at, deed, object_id, unit_id, subject, on_behalf_of, credential_id, address, request_id, before_it, after_it, previous_hash, hash'
    await byHand(`INSERT INTO audit_line (number, ${columns}) SELECT 6, ${columns} FROM audit_line WHERE number = 5`)
    expect(await verify()).toEqual({ isSound: false, number: 6, fault: 'INSERTED' })
    await byHand('DELETE FROM audit_line WHERE number = 3')
    await byHand('UPDATE audit_line SET number = 3 WHERE number = 6')
    expect(await verify()).toEqual({ isSound: false, number: 3, fault: 'ALTERED' })
  })

  it('finds a chain that was written anew, by an end that was kept elsewhere', async () => {
    const kept = { number: 5, hash: 'f'.repeat(64) }
    expect(await verify(kept)).toEqual({ isSound: false, number: 5, fault: 'ALTERED' })
    expect(await verify({ ...kept, number: 9 })).toEqual({ isSound: false, number: 6, fault: 'REMOVED' })
  })
})
