import { formatPartialDate, type PartialDate } from '../../foundation/partial-date.js'
import { documentKinds } from '@antq/shared-schema'

const kindLabels = new Map<string, string>(documentKinds.map((kind) => [kind.code, kind.vi]))

/**
 * Symbol as it is compared: no spaces, capitals. Expects the normalised spelling; `48/CT-TW` and `48-CT/TW` become
 * one in the intake grammar, `36/KH-BCĐ` and `36-KH/TU` stay two.
 */
export function symbolKeyOf(symbol: string): string {
  return symbol.normalize('NFC').replace(/\s+/g, '').toUpperCase()
}

/** Whether a symbol bears a number: `/KH-LĐLĐ` on a paper that is not numbered yet does not. */
export function hasNumber(symbol: string | null | undefined): symbol is string {
  return symbol != null && /^\d/.test(symbol)
}

/**
 * What makes two registrations one document: symbol, issuers and date (Nghị định 30/2020/NĐ-CP, Điều 15).
 * @returns null as long as one of them is unknown: nothing can be said then
 */
export function uniqueKeyOf(
  symbol: string | null,
  issuerIds: readonly string[],
  issuedOn: PartialDate | null,
): string | null {
  if (!hasNumber(symbol) || issuerIds.length === 0 || issuedOn === null || issuedOn.length !== 10) return null
  return `${symbolKeyOf(symbol)}|${issuerIds.toSorted().join('+')}|${issuedOn}`
}

/** How people refer to a document: `Kế hoạch số 33/KH-UBND ngày 07/02/2024`; the title where it has no symbol. */
export function referenceOf(document: {
  kind: string
  symbol: string | null
  title: string
  issuedOn: string | null
}): string {
  const kind = kindLabels.get(document.kind) ?? document.kind
  const day =
    document.issuedOn === null
      ? ''
      : document.issuedOn.length === 10
        ? ` ngày ${formatPartialDate(document.issuedOn)}`
        : ''
  if (!hasNumber(document.symbol)) {
    const title = document.title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'))
      ? document.title
      : `${kind} ${document.title}`
    return `${title}${day}`
  }
  return `${kind} số ${document.symbol}${day}`
}
