import type { Term } from './term.js'

/** A kind of document and how its code stands in a symbol. */
export interface DocumentKind extends Term {
  /** `state`: 25/HD-LĐLĐ · `norm`: with a year, 06/2014/NĐ-CP · `party`: 44-KL/TW · `both`: state and Party */
  readonly family: 'state' | 'norm' | 'party' | 'both'
}

/** Kinds of documents by which the movement is planned. */
export const planKinds = [
  { code: 'KH', vi: 'Kế hoạch', en: 'Plan', family: 'both' },
  { code: 'HD', vi: 'Hướng dẫn', en: 'Guidance', family: 'both' },
  { code: 'CTr', vi: 'Chương trình', en: 'Programme', family: 'both' },
  { code: 'ĐA', vi: 'Đề án', en: 'Scheme', family: 'both' },
  { code: 'PA', vi: 'Phương án', en: 'Action scheme', family: 'state' },
  { code: 'QCPH', vi: 'Quy chế phối hợp', en: 'Cooperation regulation', family: 'state' },
  { code: 'CV', vi: 'Công văn', en: 'Official letter', family: 'both' },
] as const satisfies readonly DocumentKind[]
