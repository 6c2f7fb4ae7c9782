import { diffWordsWithSpace } from 'diff'

/** A stretch of a text beside its former wording. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Texts that have more than this many words changed are shown as a whole: nobody reads such a patchwork. */
const MOST_CHANGES = 400

/** What of a text stayed, came and went, word by word and in reading order; what went stands before what came. */
export function textChanges(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  const stretches =
    changes?.map(({ added, removed, value }): Stretch => {
      return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
    }) ??
    ([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as const)
  return stretches.filter(({ text }) => text !== '')
}
