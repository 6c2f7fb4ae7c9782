import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
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
  const reads = (page.from === 'start') === isRising ? 'ASC' : 'DESC'
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
