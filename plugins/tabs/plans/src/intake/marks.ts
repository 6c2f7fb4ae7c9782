import { type CodePointSpan, indicesOf } from './code-points.js'
import type { IntakeDraft } from './read-draft.js'
import type { Stretch } from './segments.js'

/** What a stretch of the source text was read as. */
export const MARK_KINDS = [
  'header',
  'title',
  'citations',
  'partial',
  'tasks',
  'targets',
  'deadlines',
  'recipients',
  'signer',
  'unread',
  'warning',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export interface Mark extends Stretch {
  /** `citations:3`, the same in the rows of the form. */
  readonly id: string
  readonly kind: MarkKind
}

/** Everything that intake points to in the text, in indices of the JavaScript string. */
export function marksOf(text: string, draft: IntakeDraft): Mark[] {
  const indexOf = indicesOf(text)
  const marks: Mark[] = []
  const add = (kind: MarkKind, index: number, span: CodePointSpan | null | undefined): void => {
    if (span) marks.push({ id: `${kind}:${index}`, kind, start: indexOf(span.start), end: indexOf(span.end) })
  }
  const addAll = (kind: MarkKind, found: readonly { readonly span: CodePointSpan | null }[]): void =>
    found.forEach(({ span }, index) => add(kind, index, span))
  draft.headerSpans.forEach((span, index) => add('header', index, span))
  add('title', 0, draft.titleSpan)
  addAll('citations', draft.citations)
  addAll('partial', draft.partialCitations)
  addAll('tasks', draft.tasks)
  addAll('targets', draft.targets)
  addAll('deadlines', draft.deadlines)
  addAll('recipients', draft.recipients)
  add('signer', 0, draft.signer?.span)
  draft.unread.forEach((span, index) => add('unread', index, span))
  addAll('warning', draft.warnings)
  return marks
}
