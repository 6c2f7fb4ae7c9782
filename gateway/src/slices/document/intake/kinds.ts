import { documentKinds, type DocumentKindCode } from '@antq/shared-schema'
import { PhraseBook } from './phrases.js'
import { keyOf } from './words.js'

const labels = new Map<string, string>(documentKinds.map((kind) => [kind.code, kind.vi]))

/** Names under which a kind goes besides the one of the vocabulary. */
const OTHER_NAMES: readonly (readonly [string, DocumentKindCode])[] = [
  ['Kế hoạch phối hợp', 'KH'],
  ['Kế hoạch liên tịch', 'KH'],
  ['Kế hoạch liên ngành', 'KH'],
  ['Kế hoạch hành động', 'KH'],
  ['Chương trình phối hợp', 'CTr'],
  ['Chương trình hành động', 'CTr'],
  ['Chương trình công tác', 'CTr'],
  ['Hướng dẫn liên ngành', 'HD'],
  ['Hướng dẫn liên tịch', 'HD'],
  ['Thông báo kết luận', 'TB'],
  ['Quyết nghị', 'NQ'],
  ['Quy chế hoạt động', 'QC'],
  ['Quy chế làm việc', 'QC'],
  ['Văn bản', 'CV'],
  ['Thông tri', 'HD'],
]

/** Kinds of documents as prose names them. */
export const kindNames = new PhraseBook<DocumentKindCode>([
  ...documentKinds.map((kind) => [kind.vi, kind.code] as const),
  ...OTHER_NAMES,
])

/** Name of a kind in the vocabulary. */
export function kindLabel(code: DocumentKindCode): string {
  return labels.get(code) ?? code
}

const codes = new Map<string, DocumentKindCode>(documentKinds.map((kind) => [keyOf(kind.code), kind.code]))
for (const [spelling, code] of [
  ['KHPH', 'KH'],
  ['QCLN', 'QC'],
  ['CTPH', 'CTr'],
  ['CTHĐ', 'CTr'],
  ['QyĐ', 'QyĐ'],
  ['QYĐ', 'QyĐ'],
  ['TTrLN', 'TTr'],
] as const)
  codes.set(keyOf(spelling), code)
const codesWithoutStroke = new Map<string, DocumentKindCode>()
for (const [key, code] of codes)
  if (!codesWithoutStroke.has(key.replaceAll('đ', 'd'))) codesWithoutStroke.set(key.replaceAll('đ', 'd'), code)
/** Kinds that stand in no symbol: a law is `…/QH15`, a letter has no code of its kind. */
for (const never of ['Luật', 'BL', 'PL', 'CL', 'CƯ']) codes.delete(keyOf(never))

/**
 * Code of a kind as it stands in a symbol.
 * @param printedKind  kind that the prose names, if any: it decides between `DA` for Dự án and `DA` for Đề án
 * @returns null for what is no code of a kind
 */
export function kindOfCode(part: string, printedKind: DocumentKindCode | null): DocumentKindCode | null {
  const key = keyOf(part)
  if (printedKind !== null && key.replaceAll('đ', 'd') === keyOf(printedKind).replaceAll('đ', 'd')) return printedKind
  return codes.get(key) ?? codesWithoutStroke.get(key) ?? null
}

/** Codes of kinds, longest first, for symbols that lost their hyphen (`KHUBND`). */
export const kindCodesByLength: readonly string[] = [...codes.values()].toSorted((a, b) => b.length - a.length)
