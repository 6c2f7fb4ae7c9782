import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../test/factories.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { planText } from '../test/plan-texts.js'
import { PlanEntity } from './slices/plan/index.js'
import { stoppedClock } from './foundation/clock.js'
import { forgetOldKeys } from './housekeeping.js'
import { AuditLineEntity } from './ledger/index.js'
import { OnceEntity, OncePieceEntity } from './ledger/ledger.entity.js'

const CREATE = `mutation ($unit: String!, $text: String!) {
  createPlanFromIntake(input: { unit: $unit, text: $text }) { plan { id version updatedAt taskCount } error { code fields } }
}`
const DISCARD = `mutation ($id: ID!, $version: Int!) {
  discardPlan(id: $id, version: $version) { plan { id } error { code } }
}`

describe('a mutation that is sent with a key', () => {
  let gateway: TestGateway
  let other: TestGateway
  let token: string
  let number = 100

  beforeAll(async () => {
    gateway = await startGateway()
    other = await gateway.sibling()
    await registerCountry(gateway)
    token = await gateway.tokenOf('bac-giang.ldld')
  })
  afterAll(() => gateway.stop())

  const freshText = () => planText({ number: String((number += 1)) })
  const create = (at: TestGateway, key: string, text: string, unit = 'bac-giang.ldld') =>
    at.ask(CREATE, { unit, text }, token, { 'idempotency-key': key })
  const countPlans = () => gateway.database.readManager.count(PlanEntity)

  it('is answered again, and not done again', async () => {
    const text = freshText()
    const first = await create(gateway, 'again', text)
    expect(first.data.createPlanFromIntake).toMatchObject({ error: null, plan: { version: 1 } })
    const plans = await countPlans()
    expect(await create(gateway, 'again', text)).toEqual(first)
    expect(await create(other, 'again', text)).toEqual(first)
    expect(await countPlans()).toBe(plans)
  })

  it('is answered as it was at first, whatever has happened meanwhile', async () => {
    const text = freshText()
    const first = await create(gateway, 'meanwhile', text)
    const { id, version } = first.data.createPlanFromIntake.plan
    await gateway.ask(DISCARD, { id, version }, token)
    expect(await create(other, 'meanwhile', text)).toEqual(first)
  })

  it('is refused again where it was refused at first', async () => {
    const first = await create(gateway, 'refused', 'không có gì')
    expect(first.data.createPlanFromIntake.error.code).toMatch(/^TEXT_/)
    expect(await create(other, 'refused', 'không có gì')).toEqual(first)
  })

  it('makes one row of fifty equal requests on two processes', async () => {
    const text = freshText()
    const plans = await countPlans()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => create(index % 2 ? gateway : other, 'fifty', text)),
    )
    expect(await countPlans()).toBe(plans + 1)
    const done = answers.filter((answer) => answer.data?.createPlanFromIntake?.plan)
    expect(new Set(done.map((answer) => answer.data.createPlanFromIntake.plan.id)).size).toBe(1)
    const waiting = answers.filter((answer) => !done.includes(answer))
    for (const answer of waiting) {
      const code = answer.errors?.[0]?.extensions.code ?? answer.data.createPlanFromIntake.error.code
      expect(code).toBe('IDEMPOTENCY_RUNNING')
    }
    expect((await create(gateway, 'fifty', text)).data).toEqual(done[0]?.data)
  })

  it('is refused where the key was used for something else', async () => {
    await create(gateway, 'reused', freshText())
    const answer = await create(gateway, 'reused', freshText())
    expect(answer.status).toBe(422)
    expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('is refused where the key is no key', async () => {
    const answer = await create(gateway, 'two words', freshText())
    expect(answer.status).toBe(400)
    expect(answer.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_INVALID')
  })

  it('does not share its key with another caller', async () => {
    const text = freshText()
    await create(gateway, 'shared', text)
    const stranger = await gateway.tokenOf('tra-vinh.ldld')
    const answer = await gateway.ask(CREATE, { unit: 'tra-vinh.ldld', text }, stranger, { 'idempotency-key': 'shared' })
    expect(answer.data.createPlanFromIntake.plan).not.toBeNull()
  })

  it('is forgotten when its time is over, and not before', async () => {
    await create(gateway, 'old', freshText())
    const keys = () => gateway.database.readManager.count(OnceEntity)
    const kept = await keys()
    const partsOn = (now: string) => ({ ...gateway.context(), clock: stoppedClock(now), tokenIssuers: [] })
    await forgetOldKeys(partsOn('2026-12-01T03:00:00.000Z'))
    expect(await keys()).toBe(kept)
    await forgetOldKeys(partsOn('2026-12-02T03:00:00.001Z'))
    expect(await keys()).toBe(0)
    expect(await gateway.database.readManager.count(OncePieceEntity)).toBe(0)
  })

  it('may be sent with the key of one whose time is over, which nobody has cleared away yet', async () => {
    await create(gateway, 'over', freshText())
    await gateway.database.write((manager) => manager.query("UPDATE once SET expires_at = '2020-01-01T00:00:00.000Z'"))
    const text = freshText()
    const first = await create(gateway, 'over', text)
    expect(first.data.createPlanFromIntake).toMatchObject({ error: null, plan: { version: 1 } })
    expect(await create(other, 'over', text)).toEqual(first)
  })

  it('leaves one audit line, with who, what and from where', async () => {
    const text = freshText()
    const { data } = await create(gateway, 'audited', text)
    await create(gateway, 'audited', text)
    const { id } = data.createPlanFromIntake.plan
    const lines = await gateway.database.readManager.findBy(AuditLineEntity, { objectId: id })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      deed: 'plan.created',
      subject: 'antq-demonstration#demo:bac-giang.ldld',
      address: '127.0.0.1',
      before: null,
      after: { state: 'DRAFT', version: 1 },
    })
  })
})
