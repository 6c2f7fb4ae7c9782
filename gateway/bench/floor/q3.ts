import { rowsOf, today, type FloorAnswer, type Row } from './floor.js'

/** Counted from the assignments themselves; `child` is the unit under the plan's own on the way down. */
const COUNTS = `SELECT u.code, u.name, c.* FROM (
    SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(a.path_now, '/', 3), '/', -1) AS child, COUNT(*) AS expected,
      SUM(a.is_open = 0 AND a.is_late = 0) AS on_time,
      SUM(a.is_open = 0 AND a.is_late = 1) AS late,
      SUM(a.is_open = 1) AS open,
      SUM(a.is_open = 1 AND a.answered_on IS NULL AND a.order_day < ?) AS missing,
      SUM(a.state IN ('ACCEPTED', 'LOCKED')) AS accepted,
      SUM(a.is_open = 0 AND a.answer_kind = 'NOT_APPLICABLE') AS not_applicable,
      SUM(a.is_open = 1 AND a.answered_on IS NOT NULL) AS returned
    FROM assignment a WHERE a.plan_id = ? GROUP BY child
  ) c JOIN unit u ON u.id = c.child ORDER BY u.sort_key, u.id`

const PLAN = 'SELECT u.code, u.name FROM plan p JOIN unit u ON u.id = p.unit_id WHERE p.id = ?'

const NUMBERS = ['expected', 'on_time', 'late', 'open', 'missing', 'accepted', 'not_applicable', 'returned'] as const

export const q3: FloorAnswer = async (pool, { plan }) => {
  const [[unit], children] = await Promise.all([
    rowsOf(pool, PLAN, [String(plan)]),
    rowsOf(pool, COUNTS, [today(), String(plan)]),
  ])
  const all = children.reduce<Row>(
    (sum, row) => Object.fromEntries(NUMBERS.map((name) => [name, Number(sum[name] ?? 0) + Number(row[name])])),
    {},
  )
  return {
    completeness: {
      ...completenessOf({ ...all, code: unit?.['code'] ?? null, name: unit?.['name'] ?? null }),
      children: { edges: children.map((row) => ({ node: completenessOf(row) })) },
    },
  }
}

function completenessOf(row: Row) {
  const [expected, onTime, late, open, missing, accepted, notApplicable, returned] = NUMBERS.map((name) =>
    Number(row[name] ?? 0),
  ) as [number, number, number, number, number, number, number, number]
  const unit = { code: row['code'], name: row['name'] }
  const share = expected === 0 ? null : (onTime + late) / expected
  return { unit, expected, onTime, late, open, missing, accepted, notApplicable, returned, share }
}
