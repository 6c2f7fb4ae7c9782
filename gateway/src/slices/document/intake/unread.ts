import type { DocumentParts } from './document.js'
import type { Span } from './findings.js'
import { spanOf } from './reading.js'

/** Paragraphs of the body in which nothing was found: they are shown to the officer, never dropped. */
export function unreadOf(parts: DocumentParts, found: readonly Span[]): Span[] {
  const spans = found.toSorted((a, b) => a.start - b.start)
  const unread: Span[] = []
  let next = 0
  let reach = 0
  for (const paragraph of parts.body) {
    if (paragraph.isHeading) continue
    const span = spanOf(parts.reading, paragraph.from, paragraph.to)
    while (next < spans.length && (spans[next]?.start ?? 0) < span.end) {
      reach = Math.max(reach, spans[next]?.end ?? 0)
      next += 1
    }
    if (reach <= span.start) unread.push(span)
  }
  return unread
}
