import type { ChangeEntity } from '../../ledger/index.js'

/** What happened to a thing, as one reader has to take it. */
export type Happening = 'CHANGED' | 'UNPUBLISHED' | 'DELETED'

/**
 * What a change means to a reader who may know of it.
 * @param isOwn whether the thing stands in a list of drafts that the reader sees
 */
export function happenedTo(change: Pick<ChangeEntity, 'isPublic' | 'isGone'>, isOwn: boolean): Happening {
  if (change.isGone) return 'DELETED'
  return change.isPublic || isOwn ? 'CHANGED' : 'UNPUBLISHED'
}
