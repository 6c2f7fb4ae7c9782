import { monotonicFactory } from 'ulid'

const nextUlid = monotonicFactory()

/** Kinds of things that clients can ask for by id. */
export type IdentifiedKind = 'unit' | 'doc' | 'cit' | 'plan' | 'task' | 'target' | 'deadline'

/**
 * A new global id, opaque to clients: kind, underscore, ULID (26 characters, sorts by time of creation).
 * The kind in front lets `node(id)` find the table without a look-up.
 */
export function newId(kind: IdentifiedKind): string {
  return `${kind}_${nextUlid()}`
}

/** Kind of an id, or undefined where it is not one of ours. */
export function kindOfId(id: string): IdentifiedKind | undefined {
  const match = /^(unit|doc|cit|plan|task|target|deadline)_[0-9A-HJKMNP-TV-Z]{26}$/.exec(id)
  return match?.[1] as IdentifiedKind | undefined
}
