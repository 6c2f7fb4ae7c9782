import { kindOfId, type IdentifiedKind } from './identifier.js'
import { Refusal } from './refusal.js'

/** What a client asks of a list, as in the Relay connection specification. */
export interface PageWish {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** Place in a list: the value it is ordered by, and the id that tells equals apart. */
export interface Position {
  key: string
  id: string
}

/** One stretch of a list. */
export interface PageRequest {
  size: number
  /** From which end the stretch is filled; the order of the list stays the same. */
  from: 'start' | 'end'
  /** Between which places it lies; these themselves are left out unless `isInclusive`. */
  after?: Position | undefined
  before?: Position | undefined
  isInclusive?: boolean
}

/** A list that can be read in pages. */
export interface PagedList<Row> {
  /** Rows of a stretch beginning at the end asked for, one more than `size` if there is one. */
  rows(page: PageRequest): Promise<Row[]>
  /** How many there are in all; left out where that is not cheap. */
  count?(): Promise<number>
  positionOf(row: Row): Position
}

export interface Page<T> {
  edges: { cursor: string; node: T }[]
  pageInfo: {
    hasNextPage(): Promise<boolean>
    hasPreviousPage(): Promise<boolean>
    startCursor: string | null
    endCursor: string | null
  }
  totalCount(): Promise<number | null>
}

const LARGEST_PAGE = 100

/** @throws Refusal PAGE_SIZE_INVALID */
export function pageSize(size: number, field: 'first' | 'last' = 'first'): number {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE)
    throw new Refusal('PAGE_SIZE_INVALID', { fields: [field] })
  return size
}

/**
 * Reads what a client wishes.
 * @param kind what the list holds: a cursor of another list is no cursor of this one. `number` for lists that are
 * ordered by a number alone; it is both key and id of a place then
 * @throws Refusal PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export function pageRequest(wish: PageWish, kind: IdentifiedKind | 'number'): PageRequest {
  const { first, last } = wish
  if (first != null && last != null) throw new Refusal('PAGE_DIRECTION_INVALID', { fields: ['first', 'last'] })
  return {
    size: last == null ? pageSize(first ?? 0, 'first') : pageSize(last, 'last'),
    from: last == null ? 'start' : 'end',
    after: wish.after == null ? undefined : decodeCursor(wish.after, kind, 'after'),
    before: wish.before == null ? undefined : decodeCursor(wish.before, kind, 'before'),
  }
}

export function encodeCursor(position: Position): string {
  return Buffer.from(`${position.key}\n${position.id}`).toString('base64url')
}

function decodeCursor(cursor: string, kind: IdentifiedKind | 'number', field: 'after' | 'before'): Position {
  const [key, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n')
  const position = { key: key ?? '', id: id ?? '' }
  const isOfKind = kind === 'number' ? isNumbered(position) : kindOfId(position.id) === kind
  // what is read leniently is written back in one way only
  if (rest.length > 0 || !isOfKind || encodeCursor(position) !== cursor)
    throw new Refusal('CURSOR_INVALID', { fields: [field] })
  return position
}

const isNumbered = ({ key, id }: Position): boolean => key === id && /^[1-9]\d{0,9}$/.test(id)

/** Place in a list that is ordered by a number alone. */
export function numberedPosition({ number }: { number: number }): Position {
  return { key: String(number), id: String(number) }
}

/**
 * A page of a list. Whether more follows on the side that was filled is seen by the one row more; on the other side,
 * and how many there are in all, is looked up only when a client asks for it.
 */
export async function pageOf<Row>(list: PagedList<Row>, page: PageRequest): Promise<Page<Row>> {
  const found = await list.rows(page)
  const isMore = found.length > page.size
  const rows = found.slice(0, page.size)
  if (page.from === 'end') rows.reverse()
  const edges = rows.map((node) => ({ cursor: encodeCursor(list.positionOf(node)), node }))
  const isAny = async (beyond: Pick<PageRequest, 'after' | 'before'>) =>
    (await list.rows({ ...beyond, size: 0, from: 'start', isInclusive: true })).length > 0
  return {
    edges,
    pageInfo: {
      hasNextPage: async () =>
        (isMore && page.from === 'start') || (page.before !== undefined && (await isAny({ after: page.before }))),
      hasPreviousPage: async () =>
        (isMore && page.from === 'end') || (page.after !== undefined && (await isAny({ before: page.after }))),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (list.count ? list.count() : null),
  }
}
