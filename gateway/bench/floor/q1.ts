import { rowsOf, type FloorAnswer, type Row } from './floor.js'

const SIZE = 20

const PAGE = `SELECT p.id, p.task_count, p.sort_key, d.symbol, d.issued_on, d.title, u.code, u.name
  FROM (
    SELECT s.plan_id, s.sort_key FROM plan_scope s JOIN unit w ON w.id = s.unit_id
    WHERE w.code = ? AND s.is_public = 1 AND s.sort_key <= ? AND (s.sort_key < ? OR s.plan_id < ?)
    ORDER BY s.sort_key DESC, s.plan_id DESC LIMIT ${SIZE + 1}
  ) page
  JOIN plan p ON p.id = page.plan_id
  JOIN document d ON d.id = p.document_id
  LEFT JOIN document_issuer i ON i.document_id = d.id
  LEFT JOIN unit u ON u.id = i.unit_id
  ORDER BY page.sort_key DESC, page.plan_id DESC, i.position`

export const q1: FloorAnswer = async (pool, { within, after }) => {
  const [key = '', id = ''] = Buffer.from(String(after), 'base64url').toString().split('\n')
  const plans = grouped(await rowsOf(pool, PAGE, [String(within), key, key, id]))
  const shown = plans.slice(0, SIZE)
  const tallies = await talliesOf(pool, shown)
  const last = shown.at(-1)?.[0]
  return {
    plans: {
      edges: shown.map((rows) => ({ node: nodeOf(rows, tallies) })),
      pageInfo: {
        hasNextPage: plans.length > SIZE,
        endCursor: last ? Buffer.from(`${last['sort_key']}\n${last['id']}`).toString('base64url') : null,
      },
    },
  }
}

type Rows = [Row, ...Row[]]

/** One list for each plan: a row for each of its issuers. */
function grouped(rows: readonly Row[]): Rows[] {
  const plans: Rows[] = []
  for (const row of rows) {
    const before = plans.at(-1)
    if (before && before[0]['id'] === row['id']) before.push(row)
    else plans.push([row])
  }
  return plans
}

async function talliesOf(pool: Parameters<FloorAnswer>[0], plans: readonly Rows[]): Promise<Map<unknown, Row>> {
  if (plans.length === 0) return new Map()
  const ids = plans.map(([{ id }]) => String(id))
  const sql = `SELECT plan_id, COUNT(*) AS expected, SUM(is_open = 0) AS answered FROM assignment
    WHERE plan_id IN (${ids.map(() => '?').join(', ')}) GROUP BY plan_id`
  return new Map((await rowsOf(pool, sql, ids)).map((row) => [row['plan_id'], row]))
}

function nodeOf(rows: Rows, tallies: ReadonlyMap<unknown, Row>) {
  const [{ id, task_count, symbol, issued_on, title }] = rows
  const tally = tallies.get(id)
  const [expected, answered] = [Number(tally?.['expected'] ?? 0), Number(tally?.['answered'] ?? 0)]
  return {
    id,
    taskCount: task_count,
    document: {
      symbol,
      issuedOn: issued_on,
      title,
      issuers: rows.filter(({ code }) => code !== null).map(({ code, name }) => ({ code, name })),
    },
    answeredShare: expected === 0 ? null : answered / expected,
  }
}
