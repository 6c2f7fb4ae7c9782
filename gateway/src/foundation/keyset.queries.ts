import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { PageRequest, Position } from './paging.js'

/** What a list is ordered by: a column, and the id that tells equals apart. Both run the same way. */
export interface ListOrder {
  key: string
  id: string
  direction: 'ASC' | 'DESC'
}

/**
 * Cuts a query to one stretch of its list and one row more, beginning at the end asked for. The first comparison of
 * each bound is what SQLite and MySQL both search an index by; a comparison of pairs is not.
 */
export function cutToPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: ListOrder,
  page: PageRequest,
): SelectQueryBuilder<Row> {
  const isRising = order.direction === 'ASC'
  const reads = readsOf(order, page)
  query
    .orderBy(order.key, reads)
    .addOrderBy(order.id, reads)
    .limit(page.size + 1)
  bound(query, order, 'after', page.after, isRising ? '>' : '<', page.isInclusive)
  bound(query, order, 'before', page.before, isRising ? '<' : '>', page.isInclusive)
  return query
}

function bound<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { key, id }: ListOrder,
  name: 'after' | 'before',
  position: Position | undefined,
  sign: '<' | '>',
  isInclusive = false,
): void {
  if (position === undefined) return
  const [keyName, idName] = [`${name}Key`, `${name}Id`]
  query.andWhere(
    `${key} ${sign}= :${keyName} AND (${key} ${sign} :${keyName} OR ${id} ${sign}${isInclusive ? '=' : ''} :${idName})`,
    { [keyName]: position.key, [idName]: position.id },
  )
}

/** SQLite joins 500 selects at most. */
const LISTS_IN_STATEMENT = 200

/**
 * Ids on the stretches of several lists, in one statement: each list is read by its own index and no further than its
 * stretch, which neither a join nor a window function would do.
 * @param lists as `cutToPage` takes them; all have the same order
 * @returns the ids of each list as `cutToPage` reads them: from the end that the page begins at
 */
export async function idsOfAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  lists: readonly { query: SelectQueryBuilder<Row>; page: PageRequest }[],
  order: ListOrder,
): Promise<string[][]> {
  const found: Position[][] = lists.map(() => [])
  for (let start = 0; start < lists.length; start += LISTS_IN_STATEMENT) {
    const parts = lists.slice(start, start + LISTS_IN_STATEMENT).map(({ query, page }, index) => {
      const cut = cutToPage(query, order, page).select(order.id, 'id').addSelect(order.key, 'place')
      const [sql, values] = cut.getQueryAndParameters()
      return { sql: `SELECT ${start + index} AS list, part.id AS id, part.place AS place FROM (${sql}) part`, values }
    })
    const rows: { list: number; id: string; place: string }[] = await manager.query(
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ values }) => values),
    )
    for (const { list, id, place } of rows) found[Number(list)]?.push({ key: place, id })
  }
  // a union promises no order of its own
  return found.map((places, index) => {
    const reads = readsOf(order, lists[index]!.page)
    return places.sort(comparing(reads)).map(({ id }) => id)
  })
}

const readsOf = ({ direction }: ListOrder, { from }: PageRequest) =>
  (from === 'start') === (direction === 'ASC') ? 'ASC' : 'DESC'

function comparing(reads: 'ASC' | 'DESC'): (one: Position, other: Position) => number {
  const sign = reads === 'ASC' ? 1 : -1
  const text = (one: string, other: string) => (one < other ? -sign : one > other ? sign : 0)
  return (one, other) => text(one.key, other.key) || text(one.id, other.id)
}
