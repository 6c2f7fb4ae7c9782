import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, grassroots, registerAskingPlan, spreadAll } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { createLog } from '../../foundation/log.js'
import { inTransaction } from '../../ledger/index.js'
import { AssignmentEntity } from './assignment.entity.js'
import { spreadPiece, workOnObligations } from './spreading.service.js'

const UNITS = 2300
let gateway: TestGateway
let officer: string

beforeAll(async () => {
  gateway = await startGateway()
  await registerCountry(gateway, [...smallCountry, ...grassroots(UNITS)])
  officer = await gateway.tokenOf('bac-giang.ldld')
})
afterAll(() => gateway.stop())

let asked = 20
const ask = async () => {
  const plan = await registerAskingPlan(gateway, { symbol: `${(asked += 1)}/KH-LĐLĐ` })
  const obligation = await askUnits(gateway, { plan }, { isSpread: false })
  return { plan, ...obligation }
}
const progressOf = async (id: string) => {
  const query = 'query ($id: ID!) { obligation(id: $id) { state { code } spread { done total share } } }'
  return (await gateway.ask(query, { id })).data.obligation
}
const everybodyOnce = async (plan: string) => {
  const rows = await gateway.database.readManager.findBy(AssignmentEntity, { planId: plan })
  expect(rows).toHaveLength(UNITS + 1)
  expect(new Set(rows.map((row) => row.askedId)).size).toBe(UNITS + 1)
  const query = 'query ($id: ID!) { completeness(plan: $id) { expected open missing } }'
  const { data } = await gateway.ask(query, { id: plan }, officer)
  expect(data.completeness).toEqual({ expected: UNITS + 1, open: UNITS + 1, missing: 0 })
}

describe('giving a demand to many units', () => {
  it('tells how far it is, and ends with everybody asked once', async () => {
    const { id, plan } = await ask()
    expect(await progressOf(id)).toEqual({
      state: { code: 'SPREADING' },
      spread: { done: 0, total: UNITS + 1, share: 0 },
    })
    await inTransaction(gateway.context(), (transaction) => spreadPiece(transaction, id))
    const { spread, state } = await progressOf(id)
    expect(state.code).toBe('SPREADING')
    expect(spread.done).toBeGreaterThan(0)
    expect(spread.done).toBeLessThan(UNITS)
    await spreadAll(gateway)
    expect(await progressOf(id)).toEqual({
      state: { code: 'IN_FORCE' },
      spread: { done: UNITS + 1, total: UNITS + 1, share: 1 },
    })
    await everybodyOnce(plan)
  })

  it('goes on where it was when the gateway stopped half-way', async () => {
    const { id, plan } = await ask()
    const cut = inTransaction(gateway.context(), async (transaction) => {
      await spreadPiece(transaction, id)
      throw new Error('the power failed')
    })
    await expect(cut).rejects.toThrow('the power failed')
    expect((await progressOf(id)).spread.done).toBe(0)
    await inTransaction(gateway.context(), (transaction) => spreadPiece(transaction, id))
    const other = await gateway.sibling()
    const never = new AbortController().signal
    while (await workOnObligations(other.context(), createLog('silent'), never));
    await everybodyOnce(plan)
  })

  it('is done once by two processes at a time', async () => {
    const { plan } = await ask()
    const other = await gateway.sibling()
    await Promise.all([spreadAll(gateway), spreadAll(other)])
    await spreadAll(gateway)
    await everybodyOnce(plan)
  })

  it('needs no more statements for many units than for some', async () => {
    const pieces = async () => {
      const { id } = await ask()
      const { statements } = await gateway.countStatements(() =>
        inTransaction(gateway.context(), (transaction) => spreadPiece(transaction, id)),
      )
      await spreadAll(gateway)
      return statements.length
    }
    // a thousand units in a piece: what grows is the number of rows in a statement
    expect(await pieces()).toBeLessThan(60)
  })
})
