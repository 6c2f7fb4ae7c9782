import { Gap, type Sign } from './reading.js'

/** A sentence, in signs. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** Cuts signs `from` to `to` into sentences: at a full stop or a semicolon that is followed by a space. */
export function sentencesOf(signs: readonly Sign[], from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  for (let i = from; i < to; i += 1) {
    const sign = signs[i]
    const isEnd =
      sign?.kind === 'semicolon' ||
      (sign?.kind === 'point' && (i + 1 === to || signs[i + 1]?.gap !== Gap.None) && !isAbbreviation(signs, i))
    if (!isEnd) continue
    sentences.push({ from: start, to: i + 1 })
    start = i + 1
  }
  if (start < to) sentences.push({ from: start, to })
  return sentences
}

/** "TP. Hồ Chí Minh" is no end of a sentence. */
function isAbbreviation(signs: readonly Sign[], point: number): boolean {
  return /^(?:TP|TX|Tp|ThS|TS|Q|P)$/u.test(signs[point - 1]?.text ?? '')
}
