import type { CitationRelationCode } from '@antq/shared-schema'
import type { Mention } from './citation.grammar.js'
import type { PlacedMention } from './citation.scan.js'
import { PhraseBook } from './phrases.js'
import { Gap, type Sign } from './reading.js'

const cues = new PhraseBook<CitationRelationCode>([
  ['căn cứ', 'basis'],
  ['căn cứ vào', 'basis'],
  ['thực hiện', 'implements'],
  ['triển khai', 'implements'],
  ['triển khai thực hiện', 'implements'],
  ['thi hành', 'implements'],
  ['tiếp tục thực hiện', 'continues'],
  ['tiếp tục đẩy mạnh thực hiện', 'continues'],
  ['tiếp tục triển khai', 'continues'],
  ['tiếp tục triển khai thực hiện', 'continues'],
  ['tiếp tục quán triệt', 'continues'],
  ['thay thế', 'replaces'],
  ['thay cho', 'replaces'],
  ['sửa đổi', 'amends'],
  ['sửa đổi, bổ sung', 'amends'],
  ['bổ sung', 'amends'],
  ['bãi bỏ', 'replaces'],
  ['theo', 'follows'],
  ['theo đúng', 'follows'],
  ['tuyên truyền', 'mentions'],
  ['phổ biến', 'mentions'],
  ['quán triệt', 'mentions'],
])

/** Words after a mention that open its subject: what is cited in there is nested. */
const OPENS_SUBJECT = new Set([
  'về',
  'phê',
  'ban',
  'hướng',
  'triển',
  'tiếp',
  'thi',
  'sửa',
  'quy',
  'thực',
  'theo',
  'bởi',
  'thay',
  'bổ',
  'công',
  'được',
  'kèm',
])

/**
 * Remembers, sign by sign, the word that opens the clause and the word that opens the subject of the last citation.
 * "Căn cứ A về thực hiện B; C": A and C rest on "căn cứ", B on "thực hiện" inside A.
 */
export class RelationTracker {
  readonly #signs: readonly Sign[]
  #clause: CitationRelationCode = 'mentions'
  #inner: CitationRelationCode | null = null
  #after = -1
  #opensSubject = false
  #isCut = true

  constructor(signs: readonly Sign[]) {
    this.#signs = signs
  }

  /** To be called for each sign that is not part of a mention. */
  note(at: number): void {
    const sign = this.#signs[at]
    if (!sign) return
    const isCapital = sign.text !== sign.key
    const startsSentence =
      isCapital && (sign.gap === Gap.Blank || (sign.gap === Gap.Break && cues.at(this.#signs, at) !== null))
    if (startsSentence || (sign.kind === 'point' && this.#signs[at + 1]?.gap !== Gap.None)) this.#reset('mentions')
    else if (sign.kind === 'semicolon') this.#reset(this.#clause)
    const cue = cues.at(this.#signs, at)
    if (!cue) {
      if (this.#after >= 0 && OPENS_SUBJECT.has(sign.key)) this.#opensSubject = true
      return
    }
    // the longest cue was read at its first word; its later words must not read as another one
    if (at < this.#until) return
    this.#until = cue.end
    if (this.#after >= 0 && !this.#isCut) {
      this.#inner = cue.value
      this.#opensSubject = true
    } else this.#clause = cue.value
  }
  #until = -1

  place(
    mention: Mention,
    found: readonly PlacedMention[],
  ): { relation: CitationRelationCode; nestedIn: number | null } {
    const previous = found.at(-1)
    const before = this.#signs[mention.start - 1]
    // "A về …, B" and "A và B" go side by side; "A về thực hiện B" holds B
    const isListed = before?.key === 'và' || before?.kind === 'comma'
    const isInside = previous !== undefined && !this.#isCut && this.#opensSubject && !isListed
    const isSibling = previous !== undefined && !this.#isCut && !isInside
    const nestedIn = isInside ? found.length - 1 : isSibling ? previous.nestedIn : null
    const relation = isInside ? (this.#inner ?? 'mentions') : isSibling ? previous.relation : this.#clause
    this.#after = mention.end
    this.#inner = null
    this.#opensSubject = false
    this.#isCut = false
    return { relation, nestedIn }
  }

  #reset(clause: CitationRelationCode): void {
    this.#clause = clause
    this.#inner = null
    this.#after = -1
    this.#opensSubject = false
    this.#isCut = true
  }
}
