import { type PageRequest } from '../../foundation/paging.js'
import { prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'

/** A public plan in the map of the site. */
export interface PlanPlace {
  readonly id: string
  readonly province: string | null
  readonly updatedAt: string
  readonly sortKey: string
}

type Place = NonNullable<PageRequest['after']>

/** Public plans behind a place, the oldest first: what is issued later stands at the end. */
export async function placesOfPlans(
  { manager }: RequestContext,
  after: Place | undefined,
  size: number,
): Promise<PlanPlace[]> {
  const { sql, values } = behind(after)
  const rows = await prepared(
    manager,
    `SELECT p.id, p.sort_key, p.updated_at, u.province
      FROM (SELECT id, sort_key, updated_at, unit_id FROM plan WHERE is_public = ? ${sql} ORDER BY sort_key, id LIMIT ${size}) p
      JOIN unit u ON u.id = p.unit_id ORDER BY p.sort_key, p.id`,
    [true, ...values],
  )
  return rows.map((row) => ({
    id: String(row['id']),
    province: row['province'] === null ? null : String(row['province']),
    updatedAt: String(row['updated_at']),
    sortKey: String(row['sort_key']),
  }))
}

/**
 * The last place of the stretch of public plans behind a place; read from the index alone.
 * @returns undefined where no further plan follows that stretch: an empty map is no map
 */
export async function endOfStretch(
  { manager }: RequestContext,
  after: Place | undefined,
  size: number,
): Promise<Place | undefined> {
  const { sql, values } = behind(after)
  const [row, next] = await prepared(
    manager,
    `SELECT sort_key, id FROM plan WHERE is_public = ? ${sql} ORDER BY sort_key, id LIMIT 2 OFFSET ${size - 1}`,
    [true, ...values],
  )
  return row && next && { key: String(row['sort_key']), id: String(row['id']) }
}

function behind(after: Place | undefined): { sql: string; values: string[] } {
  if (after === undefined) return { sql: '', values: [] }
  return { sql: 'AND sort_key >= ? AND (sort_key > ? OR id > ?)', values: [after.key, after.key, after.id] }
}
