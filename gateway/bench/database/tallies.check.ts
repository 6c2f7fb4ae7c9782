import type { Connection, RowDataPacket } from 'mysql2/promise'

/** Plans that are counted in one statement. */
const AT_ONCE = 20

/**
 * Counts every assignment from scratch and compares with what is kept: per due and unit, per plan, and per due the days
 * together.
 * @throws Error naming plans whose counts differ
 */
export async function checkTallies(connection: Connection, tell: (line: string) => void): Promise<void> {
  const [plans] = await connection.query<RowDataPacket[]>('SELECT plan_id AS id FROM plan_tally ORDER BY plan_id')
  for (let start = 0; start < plans.length; start += AT_ONCE) {
    const ids = plans.slice(start, start + AT_ONCE).map((plan) => String(plan['id']))
    const statement = `${OF_DUES} UNION ALL ${OF_PLANS} UNION ALL ${OF_DAYS}`
    const [wrong] = await connection.query<RowDataPacket[]>(statement, [ids, ids, ids, ids, ids])
    if (wrong.length > 0) throw new Error(`counts are wrong: ${JSON.stringify(wrong.slice(0, 3))}`)
  }
  tell(`counts of ${plans.length.toLocaleString('en')} plans are those from scratch`)
}

/** Counts of these plans anew from their assignments. */
export async function recountTallies(connection: Connection, planIds: readonly string[]): Promise<void> {
  for (let start = 0; start < planIds.length; start += AT_ONCE) {
    const ids = planIds.slice(start, start + AT_ONCE)
    await connection.query(
      `UPDATE assignment_tally t JOIN (${COUNTED_OF_DUES}) c ON c.due_id = t.due_id AND c.unit_id = t.unit_id
       SET t.expected = c.expected, t.on_time = c.on_time, t.late = c.late, t.accepted = c.accepted,
         t.not_applicable = c.not_applicable, t.returned = c.returned`,
      [ids],
    )
    await connection.query(
      `UPDATE plan_tally t JOIN (${COUNTED_OF_PLANS}) c ON c.plan_id = t.plan_id
       SET t.expected = c.expected, t.answered = c.on_time + c.late, t.accepted = c.accepted`,
      [ids],
    )
    await connection.query(
      'DELETE d FROM assignment_tally_day d JOIN obligation_due e ON e.id = d.due_id WHERE e.plan_id IN (?)',
      [ids],
    )
    await connection.query(DAYS_ANEW, [ids, ids])
  }
}

const COUNTS = `COUNT(*) AS expected,
  COALESCE(SUM(a.is_open = 0 AND a.is_late = 0), 0) AS on_time,
  COALESCE(SUM(a.is_open = 0 AND a.is_late = 1), 0) AS late,
  COALESCE(SUM(a.state IN ('ACCEPTED', 'LOCKED')), 0) AS accepted,
  COALESCE(SUM(a.is_open = 0 AND a.answer_kind = 'NOT_APPLICABLE'), 0) AS not_applicable,
  COALESCE(SUM(a.is_open = 1 AND a.answered_on IS NOT NULL), 0) AS returned`

const COUNTED_OF_DUES = `SELECT a.plan_id, a.due_id, l.ancestor_id AS unit_id, ${COUNTS}
  FROM assignment a JOIN unit_lineage l ON l.unit_id = a.unit_id AND LOCATE(l.ancestor_id, a.path_now) > 0
  WHERE a.plan_id IN (?) GROUP BY a.plan_id, a.due_id, l.ancestor_id`

const COUNTED_OF_PLANS = `SELECT a.plan_id, ${COUNTS} FROM assignment a WHERE a.plan_id IN (?) GROUP BY a.plan_id`

/** One line for each count that stands on one side only: kept, or counted. */
const OF_DUES = `SELECT plan_id FROM (
  ${COUNTED_OF_DUES}
  UNION ALL
  SELECT plan_id, due_id, unit_id, expected, on_time, late, accepted, not_applicable, returned
    FROM assignment_tally WHERE plan_id IN (?)
  ) both_sides
  GROUP BY plan_id, due_id, unit_id, expected, on_time, late, accepted, not_applicable, returned HAVING COUNT(*) <> 2`

const OF_PLANS = `SELECT t.plan_id FROM plan_tally t JOIN (${COUNTED_OF_PLANS}) c ON c.plan_id = t.plan_id
  WHERE t.expected <> c.expected OR t.answered <> c.on_time + c.late OR t.accepted <> c.accepted`

const BELOW = `assignment a JOIN unit_lineage l
  ON l.unit_id = a.unit_id AND l.depth > 0 AND LOCATE(l.ancestor_id, a.path_now) > 0`

/** Asked on the day of the plan; answered and judged on the day of the answer. */
const DAYS_ANEW = `INSERT INTO assignment_tally_day
    (due_id, unit_id, view_of, day, expected, on_time, late, accepted, not_applicable, returned)
  SELECT due_id, unit_id, 'BOTH', day, SUM(expected), SUM(on_time), SUM(late), SUM(accepted), SUM(not_applicable),
    SUM(returned) FROM (
    SELECT a.due_id, l.ancestor_id AS unit_id, o.starts_on AS day, COUNT(*) AS expected, 0 AS on_time, 0 AS late,
      0 AS accepted, 0 AS not_applicable, 0 AS returned
      FROM ${BELOW} JOIN obligation o ON o.id = a.obligation_id
      WHERE a.plan_id IN (?) GROUP BY a.due_id, l.ancestor_id, o.starts_on
    UNION ALL
    SELECT due_id, unit_id, day, 0, on_time, late, accepted, not_applicable, returned FROM (
      SELECT a.due_id, l.ancestor_id AS unit_id, a.answered_on AS day, ${COUNTS} FROM ${BELOW}
        WHERE a.plan_id IN (?) AND a.answered_on IS NOT NULL GROUP BY a.due_id, l.ancestor_id, a.answered_on
    ) answered
  ) days GROUP BY due_id, unit_id, day`

/** The plan's own unit owes nothing itself: its days together are its counts. */
const OF_DAYS = `SELECT t.plan_id FROM assignment_tally t LEFT JOIN (
    SELECT due_id, unit_id, SUM(expected) AS expected, SUM(on_time) AS on_time, SUM(late) AS late,
      SUM(accepted) AS accepted, SUM(not_applicable) AS not_applicable, SUM(returned) AS returned
    FROM assignment_tally_day WHERE due_id IN (SELECT id FROM obligation_due WHERE plan_id IN (?))
    GROUP BY due_id, unit_id
  ) d ON d.due_id = t.due_id AND d.unit_id = t.unit_id
  WHERE t.plan_id IN (?) AND t.parent_id = '' AND NOT (t.expected <=> d.expected AND t.on_time <=> d.on_time
    AND t.late <=> d.late AND t.accepted <=> d.accepted AND t.not_applicable <=> d.not_applicable
    AND t.returned <=> d.returned)`
