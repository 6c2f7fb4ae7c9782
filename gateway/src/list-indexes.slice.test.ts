import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, registerAskingPlan } from '../test/cascade.js'
import { registerBarePlan, registerCountry, registerPublicDocument, smallCountry } from '../test/factories.js'
import { COMPLETE } from '../test/reports.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { inTransaction } from './ledger/index.js'
import { findUnitsByCodes } from './slices/organization/index.js'
import { registerReport } from './slices/report/index.js'

let gateway: TestGateway
let asked: string
let due: string
let officer: string

/** Enough rows for a database to prefer the index, with which it would read a page of a long list. */
const MANY = 400

beforeAll(async () => {
  gateway = await startGateway()
  const units = Array.from({ length: MANY }, (_, index) => ({
    code: `bac-giang.many-${index}`,
    province: 'bac-giang',
    periods: [{ name: `Công đoàn cơ sở ${index}`, kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
  }))
  await registerCountry(gateway, [...smallCountry, ...units])
  const root = await registerPublicDocument(gateway, { symbol: '1/KH-TLĐ', issuedOn: '2023-05-01', issuer: 'vn.tld' })
  await registerBarePlan(gateway, { document: root, unit: 'vn.tld' })
  for (let index = 0; index < MANY; index += 1) {
    const document = await registerPublicDocument(gateway, { symbol: `${index + 2}/KH-X`, issuedOn: dayOf(index) })
    await registerBarePlan(gateway, { document, unit: `bac-giang.many-${index}`, parentDocumentId: root.id })
  }
  asked = await registerAskingPlan(gateway)
  const { dues } = await askUnits(gateway, { plan: asked })
  due = dues[0]!.id
  for (let index = 0; index < 60; index += 1)
    await askUnits(gateway, { plan: asked, unitKinds: [], units: ['bac-giang.many-7'] }, { isSpread: index === 59 })
  officer = await gateway.tokenOf('bac-giang.ldld')
  await registerReports()
  if (gateway.database.family === 'mysql')
    await gateway.database.readManager.query(
      'ANALYZE TABLE unit, unit_lineage, document, plan, plan_scope, report, report_scope, assignment, assignment_tally',
    )
})
afterAll(() => gateway.stop())

async function registerReports(): Promise<void> {
  await inTransaction(gateway.context(), async (transaction) => {
    const codes = Array.from({ length: MANY }, (_, index) => `bac-giang.many-${index}`)
    for (const [index, unit] of (await findUnitsByCodes(transaction, codes)).entries()) {
      await registerReport(transaction, {
        unit,
        form: 'half-year-movement',
        period: `${2014 + (index % 12)}`,
        origin: 'kiểm thử',
        datedOn: null,
        values: COMPLETE.values ?? [],
        subject: 'test',
      })
    }
  })
}

const dayOf = (index: number) =>
  `2024-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`

/** Every list that grows with the country, and the index that holds its order. */
const LISTS = {
  documents: ['ix_document_order', 'documents(PAGE) { edges { cursor } }'],
  plans: ['ix_plan_list', 'plans(PAGE) { edges { cursor } }'],
  'plans of a subtree': ['ix_plan_scope_list', 'plans(PAGE, within: "bac-giang.ldld") { edges { cursor } }'],
  'plans that carry others out': [
    'ix_plan_parent',
    'plans(within: "vn.tld", last: 1) { edges { node { carriedOutBy(PAGE) { edges { cursor } } } } }',
  ],
  reports: ['ix_report_list', 'reports(PAGE) { edges { cursor } }'],
  'public reports': ['ix_report_list', 'reports(PAGE, isPublic: true) { edges { cursor } }'],
  'reports of a subtree': ['ix_report_scope_list', 'reports(PAGE, within: "bac-giang.ldld") { edges { cursor } }'],
  units: ['ix_unit_order', 'units(PAGE) { edges { cursor } }'],
  'units of a subtree': ['ix_unit_lineage_subtree', 'units(PAGE, within: "bac-giang.kcn") { edges { cursor } }'],
  'what a unit owes': ['ix_assignment_owed', 'owed(PAGE, unit: "bac-giang.many-7") { edges { cursor } }'],
  'who owes something by a plan': ['ix_assignment_plan', 'assignments(PAGE, plan: "ASKED") { edges { cursor } }'],
  'who owes something by a due': ['ix_assignment_due', 'assignments(PAGE, due: "DUE") { edges { cursor } }'],
  'how far the units below a unit have come': [
    'ix_assignment_tally_children',
    'completeness(plan: "ASKED", unit: "bac-giang.kcn") { children(PAGE) { edges { cursor } } }',
  ],
} as const

const FOR_OFFICERS = /^(?:owed|assignments|completeness)\b/

describe.each(Object.entries(LISTS))('a page of %s', (_name, [index, list]) => {
  const pagesOf = async (page: string) => {
    // the cursor comes last: its letters may happen to be one of these words
    const query = list.replace('ASKED', asked).replace('DUE', due).replace('PAGE', page)
    const token = FOR_OFFICERS.test(list) ? officer : undefined
    const { result, explained } = await gateway.countStatements(() => gateway.ask(`{ ${query} }`, {}, token))
    expect(result.errors?.map((error) => `${error.message} ${JSON.stringify(error.extensions)}`) ?? []).toEqual([])
    const cursors = [...JSON.stringify(result.data).matchAll(/"cursor":"([\w-]+)"/g)].map(([, cursor]) => cursor)
    return { plans: await explained(), cursors }
  }

  it('is read through the index that holds its order, from either end and behind any place', async () => {
    const { cursors } = await pagesOf('first: 40')
    const wishes = ['first: 5', 'last: 5', `first: 5, after: "${cursors[20]}"`, `last: 5, before: "${cursors[20]}"`]
    for (const wish of wishes) {
      const { plans } = await pagesOf(wish)
      const pages = plans.filter((plan) => plan.includes(index))
      expect(pages, `${wish} ${plans.join()}`).toHaveLength(1)
      expect(pages[0], wish).not.toMatch(/filesort|TEMP B-TREE/i)
    }
  })
})
