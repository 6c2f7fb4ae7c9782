import {
  citationRelations,
  deadlineTypes,
  documentKinds,
  labelOf,
  planStates,
  taskStates,
  type Vocabulary,
} from '@antq/shared-schema'
import { rowsOf, type FloorAnswer, type Row } from './floor.js'

const PLAN = `SELECT p.id, p.version, p.year, p.purpose, p.state, p.document_id, u.code AS unit_code, u.name AS unit_name,
    d.symbol, d.issued_on, d.title, d.place, d.kind, iu.code, iu.name
  FROM plan p JOIN unit u ON u.id = p.unit_id JOIN document d ON d.id = p.document_id
  LEFT JOIN document_issuer i ON i.document_id = d.id LEFT JOIN unit iu ON iu.id = i.unit_id
  WHERE p.id = ? AND p.is_public = 1 ORDER BY i.position`

const CITATIONS = `SELECT c.id AS citation_id, c.raw, c.relation, d.id, d.symbol, d.issued_on, d.title, iu.code, iu.name
  FROM citation c JOIN document d ON d.id = c.target_id AND d.is_public = 1
  LEFT JOIN document_issuer i ON i.document_id = d.id LEFT JOIN unit iu ON iu.id = i.unit_id
  WHERE c.document_id = ? ORDER BY c.position, i.position`

const TASKS = `SELECT t.id, t.position, t.text, t.lead_name, t.due, t.state, u.code, u.name
  FROM plan_task t LEFT JOIN unit u ON u.id = t.lead_unit_id WHERE t.plan_id = ? ORDER BY t.position`

const DEADLINES = `SELECT id, raw, type, due_date, is_exclusive, who, what
  FROM plan_deadline WHERE plan_id = ? ORDER BY position`

export const q2: FloorAnswer = async (pool, { id }) => {
  const [plans, tasks, deadlines] = await Promise.all([
    rowsOf(pool, PLAN, [String(id)]),
    rowsOf(pool, TASKS, [String(id)]),
    rowsOf(pool, DEADLINES, [String(id)]),
  ])
  const [plan] = plans
  if (!plan) return { plan: null }
  const citations = await rowsOf(pool, CITATIONS, [plan['document_id'] ?? null])
  return { plan: planOf(plan, plans, citations, tasks, deadlines) }
}

function planOf(plan: Row, issuers: Row[], citations: Row[], tasks: Row[], deadlines: Row[]) {
  const { id, version, year, purpose, state, unit_code, unit_name, symbol, issued_on, title, place, kind } = plan
  return {
    id,
    version,
    year,
    purpose: JSON.parse(String(purpose)) as unknown,
    state: term(planStates, state),
    unit: { code: unit_code, name: unit_name },
    document: {
      symbol,
      issuedOn: issued_on,
      title,
      place,
      kind: term(documentKinds, kind),
      issuers: unitsOf(issuers),
      citations: citationsOf(citations),
    },
    tasks: tasks.map((task) => ({
      id: task['id'],
      position: task['position'],
      text: task['text'],
      lead: task['lead_name'],
      due: task['due'],
      state: term(taskStates, task['state']),
      leadUnit: task['code'] === null ? null : { code: task['code'], name: task['name'] },
    })),
    deadlines: deadlines.map(deadlineOf),
  }
}

function citationsOf(rows: readonly Row[]) {
  const ids = [...new Set(rows.map((row) => row['citation_id']))]
  return ids.map((citation) => {
    const own = rows.filter((row) => row['citation_id'] === citation)
    const { raw, relation, id, symbol, issued_on, title } = own[0]!
    const document = { id, symbol, issuedOn: issued_on, title, issuers: unitsOf(own) }
    return { id: citation, raw, relation: term(citationRelations, relation), document }
  })
}

function deadlineOf({ id, raw, type, due_date, is_exclusive, who, what }: Row) {
  const day = due_date == null || String(due_date).length !== 10 ? null : String(due_date)
  const dayBefore = day && new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
  const lastCompliantDay = is_exclusive ? dayBefore : day
  return { id, raw, type: term(deadlineTypes, type), date: due_date, lastCompliantDay, who, what }
}

const unitsOf = (rows: readonly Row[]) =>
  rows.filter(({ code }) => code !== null).map(({ code, name }) => ({ code, name }))

function term(vocabulary: Vocabulary, code: string | number | null | undefined) {
  return { code, label: labelOf(vocabulary, String(code), 'vi') }
}
