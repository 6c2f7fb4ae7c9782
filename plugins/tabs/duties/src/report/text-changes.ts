import { diffWordsWithSpace } from 'diff'

/** A stretch of a text beside its former wording. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Texts that have more than this many words changed are shown as a whole: nobody reads such a patchwork. */
const MOST_CHANGES = 400

/** What of a text stayed, came and went, in reading order; what went stands before what came. */
export function textChanges(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  if (!changes) return stretchesOf(before, after)
  const stretches: Stretch[] = []
  let [went, came] = ['', '']
  for (const [index, { added, removed, value }] of changes.entries()) {
    if (removed) went += value
    else if (added) came += value
    // words side by side that all changed are read as one: “ký cam kết” became “ra mắt”, not word by word
    else if (went !== '' && came !== '' && value.trim() === '' && index < changes.length - 1) {
      went += value
      came += value
    } else {
      stretches.push(...stretchesOf(went, came), { kind: 'same', text: value })
      went = came = ''
    }
  }
  return [...stretches, ...stretchesOf(went, came)]
}

function stretchesOf(went: string, came: string): Stretch[] {
  const both: Stretch[] = [
    { kind: 'removed', text: went },
    { kind: 'added', text: came },
  ]
  return both.filter(({ text }) => text !== '')
}
