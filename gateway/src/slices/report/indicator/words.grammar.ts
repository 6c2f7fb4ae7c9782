import { decimal, type Decimal } from './decimal.js'

const TENS: Readonly<Record<string, string>> = { chục: '', trăm: '0' }
const SCALES: Readonly<Record<string, string>> = {
  nghìn: '000',
  ngàn: '000',
  vạn: '0000',
  triệu: '000000',
  tỷ: '000000000',
  tỉ: '000000000',
}
const WORDS = /^(?:có )?hàng (?:(chục|trăm)(?: (nghìn|ngàn|vạn|triệu|tỷ|tỉ))?|(nghìn|ngàn|vạn|triệu|tỷ|tỉ))(?= |$)/

/** Whether a text means an amount in words at all, known or not. */
export function isInWords(text: string): boolean {
  return /^(?:có )?(?:hàng|nhiều|vài|một số|mấy)(?= |$)/.test(text)
}

/**
 * What words instead of a number mean at least: “hàng nghìn tờ gấp” 1000, “hàng chục nghìn” 10000.
 * @param text in small letters, NFC
 * @returns null where the words are not known
 */
export function leastOfWords(text: string): Decimal | null {
  const match = WORDS.exec(text)
  if (!match) return null
  const [, tens, scaleOfTens, scale] = match
  if (scale !== undefined) return decimal(`1${SCALES[scale]}`)
  return decimal(`10${TENS[tens ?? '']}${SCALES[scaleOfTens ?? ''] ?? ''}`)
}
