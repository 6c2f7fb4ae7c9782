import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createTables } from '../table.js'

const COUNTED = ['expected', 'on_time', 'late', 'accepted', 'not_applicable', 'returned'] as const
type Counts = Record<(typeof COUNTED)[number], number>
type Row = Record<string, string | number | null>

/** Assignments that are looked at together. */
const AT_ONCE = 500
/** Rows in one statement; below the limit of parameters of both databases. */
const ROWS_AT_ONCE = 60

/** What was added to the counts of what units owe, day by day; what is there is counted from the steps it took. */
export class CountDays1795478401360 implements MigrationInterface {
  readonly name = 'CountDays1795478401360'

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [
      {
        name: 'assignment_tally_day',
        columns: [
          'due_id varchar(64) NOT NULL',
          'unit_id varchar(64) NOT NULL',
          'view_of varchar(32) NOT NULL',
          'day varchar(10) NOT NULL',
          ...COUNTED.map((column) => `${column} integer NOT NULL`),
          'PRIMARY KEY (due_id, unit_id, view_of, day)',
        ],
        indexes: [],
      },
    ])
    // what a half-way failure left is counted anew
    await runner.query('DELETE FROM assignment_tally_day')
    let last = ''
    for (;;) {
      const assignments: Row[] = await runner.query(
        `SELECT id, due_id, path_then, path_now, created_at FROM assignment WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`,
        [last],
      )
      if (assignments.length === 0) return
      await count(runner, assignments)
      last = String(assignments.at(-1)?.['id'])
    }
  }

  /** Forward only: going back would drop what nobody can count again. */
  async down(): Promise<void> {
    throw new Error('This product does not migrate downwards; restore a backup instead.')
  }
}

async function count(runner: QueryRunner, assignments: readonly Row[]): Promise<void> {
  const ids = assignments.map(({ id }) => id)
  const places = ids.map(() => '?').join(', ')
  const steps: Row[] = await runner.query(
    `SELECT * FROM assignment_step WHERE assignment_id IN (${places}) ORDER BY assignment_id, number`,
    ids,
  )
  const answers: Row[] = await runner.query(
    `SELECT assignment_id, number, kind, is_late FROM answer WHERE assignment_id IN (${places})`,
    ids,
  )
  const [stepsOf, answersOf] = [byAssignment(steps), byAssignment(answers)]
  const rows = new Map<string, Counts>()
  for (const assignment of assignments) {
    const id = String(assignment['id'])
    const life = lifeOf(assignment, stepsOf.get(id) ?? [], answersOf.get(id) ?? [])
    for (const [view, path] of placesOf(assignment)) {
      for (const unit of path.slice(1, -1).split('/').slice(0, -1)) {
        for (const { day, counts } of life) add(rows, `${assignment['due_id']} ${unit} ${view} ${day}`, counts)
      }
    }
  }
  await write(runner, [...rows])
}

function byAssignment(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const id = String(row['assignment_id'])
    found.set(id, [...(found.get(id) ?? []), row])
  }
  return found
}

function placesOf({ path_then: then, path_now: now }: Row): [string, string][] {
  if (then === now) return [['BOTH', String(now)]]
  return [
    ['THEN', String(then)],
    ['NOW', String(now)],
  ]
}

/** Vietnam has had no other time than +07:00 since 1975. */
const dayOf = (instant: unknown) => new Date(Date.parse(String(instant)) + 7 * 3_600_000).toISOString().slice(0, 10)

function lifeOf(assignment: Row, steps: readonly Row[], answers: readonly Row[]): { day: string; counts: Counts }[] {
  let [state, kind, isLate, wasIn, wasJudged] = ['REQUESTED', '', false, false, false]
  const now = (): Counts => {
    const isIn = !['REQUESTED', 'IN_PROGRESS', 'RETURNED'].includes(state)
    return {
      expected: 1,
      on_time: Number(isIn && !isLate),
      late: Number(isIn && isLate),
      accepted: Number(state === 'ACCEPTED' || state === 'LOCKED'),
      not_applicable: Number(isIn && kind === 'NOT_APPLICABLE'),
      returned: Number(!isIn && wasIn),
    }
  }
  let before = now()
  const days = [{ day: dayOf(assignment['created_at']), counts: before }]
  for (const { action, to_state: to, answer_number: number, at } of steps) {
    state = String(to)
    if (action === 'RECALL' && !wasJudged) [wasIn, isLate] = [false, false]
    const answer = answers.find((each) => each['number'] === number)
    if ((action === 'SUBMIT' || action === 'EXCUSE') && answer) {
      kind = String(answer['kind'])
      isLate = wasIn ? isLate : Boolean(answer['is_late'])
      wasIn = true
    }
    wasJudged ||= action === 'RETURN' || action === 'REOPEN'
    const after = now()
    days.push({ day: dayOf(at), counts: difference(after, before) })
    before = after
  }
  return days
}

function difference(one: Counts, other: Counts): Counts {
  const result = { ...one }
  for (const column of COUNTED) result[column] -= other[column]
  return result
}

function add(rows: Map<string, Counts>, key: string, counts: Counts): void {
  const row = rows.get(key)
  if (!row) return void rows.set(key, { ...counts })
  for (const column of COUNTED) row[column] += counts[column]
}

async function write(runner: QueryRunner, rows: readonly [string, Counts][]): Promise<void> {
  const isSqlite = runner.connection.options.type === 'better-sqlite3'
  const onThere = isSqlite
    ? `ON CONFLICT (due_id, unit_id, view_of, day) DO UPDATE SET ${COUNTED.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`
    : `ON DUPLICATE KEY UPDATE ${COUNTED.map((column) => `${column} = ${column} + VALUES(${column})`).join(', ')}`
  const place = `(?, ?, ?, ?, ${COUNTED.map(() => '?').join(', ')})`
  const filled = rows.filter(([, counts]) => COUNTED.some((column) => counts[column] !== 0))
  for (let start = 0; start < filled.length; start += ROWS_AT_ONCE) {
    const piece = filled.slice(start, start + ROWS_AT_ONCE)
    await runner.query(
      `INSERT INTO assignment_tally_day (due_id, unit_id, view_of, day, ${COUNTED.join(', ')}) VALUES ${piece.map(() => place).join(', ')} ${onThere}`,
      piece.flatMap(([key, counts]) => [...key.split(' '), ...COUNTED.map((column) => counts[column])]),
    )
  }
}
