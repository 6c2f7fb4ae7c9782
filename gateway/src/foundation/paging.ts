import { Refusal } from './refusal.js'

/** What a list is asked for: `first` 1–100, `after` a cursor of the page before. */
export interface PageRequest {
  first: number
  after?: string | null
}

/** Place in a list: the value it is ordered by, and the id that tells equals apart. */
export interface Position {
  key: string
  id: string
}

export interface Page<T> {
  edges: { cursor: string; node: T }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const LARGEST_PAGE = 100

/** @throws Refusal PAGE_SIZE_INVALID */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE)
    throw new Refusal('PAGE_SIZE_INVALID', { fields: ['first'] })
  return first
}

export function encodeCursor(position: Position): string {
  return Buffer.from(`${position.key}\n${position.id}`).toString('base64url')
}

/** @throws Refusal CURSOR_INVALID */
export function decodeCursor(cursor: string): Position {
  const [key, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split('\n')
  if (key === undefined || id === undefined || id === '' || rest.length > 0)
    throw new Refusal('CURSOR_INVALID', { fields: ['after'] })
  return { key, id }
}

/**
 * A page out of rows that were asked for with one more than the page holds; the one more tells whether there is a
 * next page without counting.
 */
export function pageOf<Row, T>(
  rows: readonly Row[],
  request: PageRequest,
  positionOf: (row: Row) => Position,
  nodeOf: (row: Row) => T,
): Page<T> {
  const edges = rows
    .slice(0, request.first)
    .map((row) => ({ cursor: encodeCursor(positionOf(row)), node: nodeOf(row) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > request.first,
      hasPreviousPage: request.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
