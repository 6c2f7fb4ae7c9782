import { keyOf } from './words.js'

/** Codes of bodies as they stand in symbols, in their right spelling (Nghị định 30/2020/NĐ-CP, Phụ lục III; practice). */
const CODES = [
  'CP', 'TTg', 'QH', 'UBTVQH', 'CTN', 'VPCP', 'VPQH', 'BCA', 'BQP', 'BNV', 'BTC', 'BTP', 'BLĐTBXH', 'LĐTBXH', 'BGDĐT', 'GDĐT', 'BYT',
  'BVHTTDL', 'VHTTDL', 'BTTTT', 'BTNMT', 'TNMT', 'BNNPTNT', 'NNPTNT', 'BXD', 'BGTVT', 'BCT', 'BKHĐT', 'KHĐT', 'BKHCN', 'BNG', 'TANDTC',
  'VKSNDTC', 'KTNN', 'NHNN', 'TTCP', 'UBDT', 'BHXH', 'TLĐ', 'TLĐLĐVN', 'LĐLĐ', 'LĐLĐTP', 'LĐLĐVN', 'CĐ', 'CĐCS', 'CĐN', 'CĐGD', 'CĐKCN',
  'CĐCKCN', 'CĐVC', 'CĐYT', 'CĐXD', 'CĐCT', 'UBND', 'UBT', 'UB', 'HĐND', 'MTTQ', 'UBMTTQ', 'MTTW', 'BCĐ', 'CA', 'CAT', 'CATP', 'CAH', 'CAX', 'CAP',
  'QK', 'BCHQS', 'BĐBP', 'STP', 'SYT', 'SGDĐT', 'SNV', 'STC', 'SLĐTBXH', 'SVHTTDL', 'STTTT', 'SNN', 'SXD', 'SCT', 'BTV', 'BCH', 'BTG', 'VP', 'UBKT',
  'TĐTN', 'TƯĐTN', 'TWĐTN', 'ĐTN', 'ĐTNCSHCM', 'HLHPN', 'HPN', 'HND', 'HCCB', 'HĐQT', 'BGD', 'BQL', 'BQLKCN', 'BQLKKT',
  'TU', 'HU', 'ĐU', 'QU', 'ThU', 'TW', 'BBT', 'BCT', 'BCSĐ', 'CB', 'ĐB', 'VPTW', 'VPTU', 'BTGTW', 'BTGTU', 'BTCTW', 'BTCTU', 'BDVTW', 'BDVTU',
  'UBKTTW', 'UBKTTU', 'BNCTW', 'BNCTU', 'ĐUK', 'ĐĐ', 'TĐ',
] as const

const byKey = new Map<string, string>(CODES.map((code) => [keyOf(code), code]))
const withoutStroke = new Map<string, string>()
for (const code of CODES) if (!withoutStroke.has(plain(code))) withoutStroke.set(plain(code), code)

function plain(code: string): string {
  return keyOf(code).replaceAll('đ', 'd')
}

/** @returns the right spelling of the code of a body (`BCD` → `BCĐ`, `TTG` → `TTg`); null where nobody knows it */
export function bodyOfCode(part: string): string | null {
  return byKey.get(keyOf(part)) ?? withoutStroke.get(plain(part)) ?? null
}

const PARTY = new Set<string>(['TW', 'TU', 'HU', 'ĐU', 'QU', 'ThU', 'CB', 'ĐB', 'ĐUK', 'BBT', 'BCSĐ', 'ĐĐ'])

/** Whether a code is one of the Party, whose symbols read `36-KH/TU`. */
export function isPartyCode(code: string): boolean {
  return PARTY.has(code) || /^[\p{Lu}]{2,}(?:TW|TU)$/u.test(code)
}

/** A department that drafted: `V05`, `PV01`, `TG&NC`. */
export function isDrafter(part: string): boolean {
  return /^\p{Lu}{1,3}\d{1,3}$/u.test(part) || part.includes('&')
}
