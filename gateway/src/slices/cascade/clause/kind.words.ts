import type { ObligationKindCode } from '@antq/shared-schema'

const SIGNS: readonly { kind: ObligationKindCode; words: RegExp }[] = [
  { kind: 'REPORT', words: /báo cáo|số liệu/u },
  { kind: 'PLAN', words: /kế hoạch|chương trình công tác/u },
  { kind: 'EVENT', words: /sơ kết|tổng kết|ngày hội|hội nghị|tổ chức|lễ |hội thi|phát động/u },
]

/** What a deadline asks for, by the word that comes first: “Gửi kế hoạch …”, “Báo cáo kết quả …”, “Sơ kết …”. */
export function kindOfDeadline(what: string): ObligationKindCode {
  const text = what.normalize('NFC').toLowerCase()
  const found = SIGNS.map(({ kind, words }) => ({ kind, at: text.search(words) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind ?? 'REPORT'
}

/** What a target asks for, by what is counted. */
export function kindOfTarget(target: { text: string; unitOfMeasure: string }): ObligationKindCode {
  const counted = target.unitOfMeasure.normalize('NFC').toLowerCase()
  if (counted.includes('điển hình')) return 'EXEMPLAR'
  return /ngày hội|hội thi|hội nghị/u.test(target.text.normalize('NFC').toLowerCase()) ? 'EVENT' : 'QUANTITY'
}
