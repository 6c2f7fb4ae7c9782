import type { BodyParagraph, DocumentParts } from './document.js'
import type { Target } from './findings.js'
import { ownerAt, ownerOf } from './owner.js'
import { rawOf, type Sign, spanOf } from './reading.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { minimumAt, shareAt, orderAt, perUnitAt, type TargetFound } from './target.grammar.js'
import { each, aspirations, TIMES } from './target.words.js'

/** Every quantity that the body demands of somebody. */
export function targetsOf(parts: DocumentParts, isForward: (paragraph: BodyParagraph) => boolean): Target[] {
  const { reading } = parts
  const { signs } = reading
  const targets: Target[] = []
  for (const paragraph of parts.body) {
    if (paragraph.isHeading || !isForward(paragraph)) continue
    for (const sentence of sentencesOf(signs, paragraph.textFrom, paragraph.to)) {
      const all = inSentence(signs, sentence)
      if (all.length === 0) continue
      // once a sentence: a text may hold one sentence of a hundred thousand targets
      const who = whoIn(signs, sentence) ?? ownerOf(parts, paragraph)?.name ?? null
      const aspiration = firstAspiration(signs, sentence)
      for (const found of all) {
        const start = startOf(signs, sentence, found)
        targets.push({
          span: spanOf(reading, start, found.to),
          raw: rawOf(reading, start, found.to),
          quantity: found.quantity,
          operator: found.operator,
          unit: found.unit,
          who,
          mandatory: aspiration >= found.to,
          confidence: found.confidence,
        })
      }
    }
  }
  return targets
}

function whoIn(signs: readonly Sign[], sentence: Sentence): string | null {
  const from =
    signs[sentence.from]?.kind === 'word' || signs[sentence.from]?.kind === 'number' ? sentence.from : sentence.from + 1
  return ownerAt(signs, from, sentence.to)?.name ?? null
}

/** A share or a count that belongs to "Mỗi …" starts there. */
function startOf(signs: readonly Sign[], sentence: Sentence, found: TargetFound): number {
  for (let i = found.from - 1; i >= Math.max(sentence.from, found.from - 14); i -= 1) {
    if (signs[i]?.kind === 'comma' || signs[i]?.kind === 'colon') break
    if (each.at(signs, i) && !TIMES.has(signs[i + 1]?.key ?? '')) return i
  }
  return found.from
}

function firstAspiration(signs: readonly Sign[], sentence: Sentence): number {
  for (let i = sentence.from; i < sentence.to; i += 1) if (aspirations.at(signs, i)) return i
  return Number.POSITIVE_INFINITY
}

function inSentence(signs: readonly Sign[], sentence: Sentence): TargetFound[] {
  const found: TargetFound[] = []
  let eachAt = -100
  for (let i = sentence.from; i < sentence.to;) {
    if (each.at(signs, i) && !TIMES.has(signs[i + 1]?.key ?? '')) eachAt = i
    const isEach = i - eachAt < 14
    const item =
      minimumAt(signs, i, isEach) ??
      shareAt(signs, i) ??
      orderAt(signs, i, isEach) ??
      (isEach && i > eachAt + 1 ? perUnitAt(signs, i) : null)
    if (item && item.to <= sentence.to && !isPast(signs, sentence.from, item.from)) {
      found.push(item)
      i = item.to
    } else i += 1
  }
  return found
}

/** "đã tổ chức 15 cuộc" tells what was done. */
function isPast(signs: readonly Sign[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 3); i < at; i += 1) if (signs[i]?.key === 'đã') return true
  return false
}
