import { monotonicFactory } from 'ulid'

const nextUlid = monotonicFactory()

const kinds = [
  'unit',
  'doc',
  'cit',
  'plan',
  'task',
  'target',
  'deadline',
  'acc',
  'ses',
  'grt',
  'blk',
  'key',
  'exp',
  'hook',
  'dlv',
  'report',
  'obl',
  'due',
  'asg',
  'ans',
  'box',
  'mail',
  'cal',
  'prp',
  'pst',
] as const

/** Kinds of things that have an id: what clients can ask for, and what they name in mutations. */
export type IdentifiedKind = (typeof kinds)[number]

const PATTERN = new RegExp(`^(${kinds.join('|')})_[0-9A-HJKMNP-TV-Z]{26}$`)

/**
 * A new global id, opaque to clients: kind, underscore, ULID (26 characters, sorts by time of creation).
 * The kind in front lets `node(id)` find the table without a look-up.
 */
export function newId(kind: IdentifiedKind): string {
  return `${kind}_${nextUlid()}`
}

/** Kind of an id, or undefined where it is not one of ours. */
export function kindOfId(id: string): IdentifiedKind | undefined {
  return PATTERN.exec(id)?.[1] as IdentifiedKind | undefined
}
