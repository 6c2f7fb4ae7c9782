import { limitAt, repeatedDayAt } from './deadline.grammar.js'
import { effectAt } from './effect.grammar.js'
import { recurrenceAt } from './recurrence.grammar.js'
import { withinAt } from './span.grammar.js'
import type { TimeFound } from './time.js'
import type { BodyParagraph, DocumentParts } from './document.js'
import type { Deadline } from './findings.js'
import { ownerOf } from './owner.js'
import { periodAt } from './period.grammar.js'
import { rawOf, spanOf, textOf, type Sign } from './reading.js'
import { sentencesOf, type Sentence } from './sentences.js'

/** Year and day that incomplete dates are read against. */
export interface DocumentTime {
  readonly year: number | null
  readonly issuedOn: string | null
}

/** A time with the paragraph it stands in. */
export interface PlacedTime extends TimeFound {
  readonly paragraph: BodyParagraph
  readonly sentence: Sentence
}

/** Every time that the body sets. Linear: each place is tried once. */
export function timesOf(
  parts: DocumentParts,
  time: DocumentTime,
  isForward: (paragraph: BodyParagraph) => boolean,
): PlacedTime[] {
  const { signs } = parts.reading
  const found: PlacedTime[] = []
  for (const paragraph of parts.body) {
    if (paragraph.isHeading || !isForward(paragraph)) continue
    const ofParagraph: PlacedTime[] = []
    for (const sentence of sentencesOf(signs, paragraph.textFrom, paragraph.to)) {
      for (const item of timesOfSentence(signs, sentence, time)) ofParagraph.push({ ...item, paragraph, sentence })
    }
    if (ofParagraph.length > 0) found.push(...merge(ofParagraph))
  }
  return found
}

const NONE: readonly TimeFound[] = []

function timesOfSentence(signs: readonly Sign[], sentence: Sentence, time: DocumentTime): readonly TimeFound[] {
  let found: TimeFound[] | null = null
  let depth = 0
  const context = { year: time.year, issuedOn: time.issuedOn, to: sentence.to, isPeriodic: false }
  const first = firstWord(signs, sentence)
  for (let i = sentence.from; i < sentence.to;) {
    const sign = signs[i]
    if (sign?.kind === 'open') depth += 1
    else if (sign?.kind === 'close') depth = Math.max(0, depth - 1)
    const item =
      sign?.kind === 'word'
        ? (effectAt(signs, i, context) ??
          withinAt(signs, i, context, depth > 0) ??
          limitAt(signs, i, context) ??
          repeatedDayAt(signs, i, context) ??
          recurrenceAt(signs, i, first, context) ??
          periodAt(signs, i, first, context))
        : null
    if (item && item.from >= sentence.from) {
      found ??= []
      found.push(item)
      if (item.type === 'recurring') context.isPeriodic = true
      i = Math.max(item.to, i + 1)
    } else i += 1
  }
  return found ?? NONE
}

function firstWord(signs: readonly Sign[], sentence: Sentence): number {
  let at = sentence.from
  while (at < sentence.to && signs[at]?.kind !== 'word') at += 1
  return at
}

/** "Hằng tháng, … gửi thông báo. Thời hạn gửi chậm nhất là ngày …": the day says more than the frequency alone. */
function merge(items: readonly PlacedTime[]): PlacedTime[] {
  const kept: PlacedTime[] = []
  for (const [index, item] of items.entries()) {
    const isVague = item.type === 'recurring' && item.rule.endsWith('no date')
    const next = items[index + 1]
    const isSame = next !== undefined && next.type === 'recurring' && !next.rule.endsWith('no date')
    if (isVague && isSame) continue
    kept.push(item)
  }
  return kept
}

/** Times as findings, with who has to keep them and what is due. */
export function deadlinesOf(parts: DocumentParts, times: readonly PlacedTime[]): Deadline[] {
  const { reading } = parts
  return times.map((time) => ({
    span: spanOf(reading, time.from, time.to),
    raw: rawOf(reading, time.from, time.to),
    type: time.type,
    date: time.date,
    rule: time.rule,
    who: time.type === 'effective' ? null : (ownerOf(parts, time.paragraph)?.name ?? null),
    what: whatIsDue(reading.signs, time),
    confidence: time.confidence,
  }))
}

/** The clause before the time, or after it where the sentence opens with it. */
function whatIsDue(signs: readonly Sign[], time: PlacedTime): string | null {
  const from = Math.max(time.sentence.from, time.from - LONGEST_WHAT)
  const before = textOf(signs, from, time.from).replace(/^[-–\s]+|[\s,(:]+$/gu, '')
  if (before.length > 3) return before
  const after = textOf(signs, time.to, Math.min(time.sentence.to, time.to + LONGEST_WHAT)).replace(
    /^[\s,):]+|[\s.;,]+$/gu,
    '',
  )
  return after.length > 3 ? after : null
}

const LONGEST_WHAT = 60
