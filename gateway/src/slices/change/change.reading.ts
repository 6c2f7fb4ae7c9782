import { unitCodesFor } from '../../access/rights.js'
import { pageSize } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { ChangedKind } from '../../ledger/index.js'
import { findUnitsByCodes, unitWithCode } from '../organization/index.js'
import { changeCursor, numberBehind } from './change.cursor.js'
import { lastChange, listChanges, type SeenChange } from './change.queries.js'

/** A stretch of the changes, and where to go on. */
export interface ChangePage {
  changes: { cursor: string; change: SeenChange }[]
  isMore: boolean
  /** Behind all that was looked at; also where nothing was found. */
  endCursor: string
}

/**
 * What changed since a cursor, in the order of the commits, for the caller's rights of now.
 * @throws Refusal PAGE_SIZE_INVALID, CURSOR_INVALID, CURSOR_RIGHTS_CHANGED, UNIT_UNKNOWN
 */
export async function changesSince(
  context: RequestContext,
  wish: {
    first: number
    since?: string | null
    kinds?: readonly ChangedKind[] | null
    within?: string | null
  },
): Promise<ChangePage> {
  const { actor } = context
  const size = pageSize(wish.first)
  const behind = wish.since == null ? 0 : numberBehind(wish.since, actor)
  const withinId = wish.within == null ? undefined : (await unitWithCode(context, wish.within, 'within')).id
  // read first: whatever is committed meanwhile is for the next page
  const upTo = await lastChange(context)
  const found = await listChanges(context, {
    behind,
    upTo,
    most: size + 1,
    kinds: wish.kinds ?? undefined,
    withinId,
    ownUnitIds: await ownUnitIds(context),
  })
  const changes = found.slice(0, size).map((change) => ({ cursor: changeCursor(change.number, actor), change }))
  const isMore = found.length > size
  const endCursor = (isMore ? changes.at(-1)?.cursor : undefined) ?? changeCursor(Math.max(behind, upTo), actor)
  return { changes, isMore, endCursor }
}

/** The place behind all that has happened so far: whoever takes a full copy now goes on from here. */
export async function cursorOfNow(context: RequestContext): Promise<string> {
  return changeCursor(await lastChange(context), context.actor)
}

async function ownUnitIds(context: RequestContext): Promise<string[]> {
  const codes = unitCodesFor(context.actor, 'draft.read')
  return codes.length === 0 ? [] : (await findUnitsByCodes(context, codes)).map((unit) => unit.id)
}
