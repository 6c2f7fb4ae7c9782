import type {
  CitationRelationCode,
  DeadlineTypeCode,
  DocumentKindCode,
  IntakeWarningCode,
  TargetOperatorCode,
  WarningSeverityCode,
} from '@antq/shared-schema'

/** Unicode code points of the text as given; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `2024-02-16`, `2024-02` or `2024`; a missing part is unknown and never invented. */
export type PartialDate = string

/** Where a part of the header stands. */
export interface HeaderSpan {
  readonly what: 'symbol' | 'date' | 'issuer' | 'kind'
  readonly span: Span
}

export interface Issuer {
  /** Name in its usual spelling: `Ủy ban nhân dân tỉnh Bắc Ninh`. */
  readonly raw: string
  /** False where the header prints it, true where symbol, place, prose or signature only suggest it. */
  readonly isInferred: boolean
  readonly confidence: number
}

export interface Citation {
  readonly span: Span
  readonly raw: string
  readonly number: string | null
  /** Normalised. A law cited by name and date has `Luật Công đoàn@2012-06-20`. */
  readonly symbol: string
  /** As printed, where it differs from the normalised one. */
  readonly symbolRaw: string | null
  readonly symbolSpan: Span
  readonly kind: DocumentKindCode | null
  /** Kind in words: `Kế hoạch phối hợp`, `Luật`. */
  readonly kindName: string | null
  readonly issuedOn: PartialDate | null
  readonly issuer: string | null
  /** Both sides of an agreement, where the text names them. */
  readonly parties: readonly string[]
  /** `X` of "(Khóa X)". */
  readonly term: string | null
  readonly relation: CitationRelationCode
  /** Index of the citation inside whose subject this one stands. */
  readonly nestedIn: number | null
  readonly confidence: number
}

/** A document named without a symbol: `Đề án số 201`, `Điều lệ Công đoàn Việt Nam khóa XII`. */
export interface PartialCitation {
  readonly span: Span
  readonly raw: string
  readonly number: string | null
  readonly kind: DocumentKindCode | null
}

export interface Deadline {
  readonly span: Span
  readonly raw: string
  readonly type: DeadlineTypeCode
  /** The day itself where there is one; null for what recurs or is counted from an event. */
  readonly date: PartialDate | null
  /** In words that a program can read: `before`, `at latest`, `yearly before 06-01 and 12-01`, `P15D working after …`. */
  readonly rule: string
  readonly who: string | null
  readonly what: string | null
  readonly confidence: number
}

export interface Target {
  readonly span: Span
  readonly raw: string
  readonly quantity: number
  readonly operator: TargetOperatorCode
  /** What is counted: `cuộc tuyên truyền`; starts with `%` for a share; empty where the text names nothing. */
  readonly unit: string
  readonly who: string | null
  /** False for "phấn đấu": what is striven for. */
  readonly mandatory: boolean
  readonly confidence: number
}

export interface Task {
  readonly span: Span
  readonly text: string
  /** Label and heading of the section in which it stands. */
  readonly section: string | null
  readonly lead: string | null
  readonly cooperators: readonly string[]
  readonly due: PartialDate | null
  readonly confidence: number
}

export interface Recipient {
  readonly span: Span
  readonly raw: string
  readonly name: string
  /** `để b/c`, `để thực hiện`; null without a note. */
  readonly purpose: string | null
  /** The line "Lưu: …". */
  readonly isArchive: boolean
}

export interface Section {
  readonly span: Span
  readonly label: string
  readonly heading: string
  readonly level: number
}

export interface Signer {
  readonly span: Span
  /** `TM. BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
  readonly authority: string | null
  /** `PHÓ CHỦ TỊCH`. */
  readonly role: string | null
  readonly name: string | null
}

export interface Warning {
  readonly code: IntakeWarningCode
  readonly span: Span | null
  readonly severity: WarningSeverityCode
  /** What it is about, as printed. */
  readonly subject: string | null
  /** What the officer may mean; the text itself is never changed. */
  readonly suggestion: string | null
}

/** What the kernel read out of a text. Nothing in it is invented: what is unknown is null, what was not understood is `unread`. */
export interface Findings {
  readonly length: number
  readonly number: string | null
  readonly numberRaw: string | null
  readonly numberSpan: Span | null
  readonly symbol: string | null
  /** As printed, where it differs. */
  readonly symbolRaw: string | null
  readonly kind: DocumentKindCode | null
  readonly kindName: string | null
  readonly issuedOn: PartialDate | null
  readonly issuedOnRaw: string | null
  readonly issuedOnSpan: Span | null
  readonly place: string | null
  readonly issuer: Issuer | null
  readonly parentIssuer: string | null
  readonly title: string | null
  readonly titleSpan: Span | null
  readonly headerSpans: readonly HeaderSpan[]
  /** "Kính gửi: …" of a letter, a report or a submission. */
  readonly addressees: readonly string[]
  readonly citations: readonly Citation[]
  readonly partialCitations: readonly PartialCitation[]
  readonly deadlines: readonly Deadline[]
  readonly targets: readonly Target[]
  readonly tasks: readonly Task[]
  readonly recipients: readonly Recipient[]
  readonly sections: readonly Section[]
  readonly signer: Signer | null
  /** Paragraphs of "Mục đích, yêu cầu". */
  readonly purpose: readonly string[]
  /** "./." */
  readonly endsWithTerminator: boolean
  /** Paragraphs in which nothing was found; kept so that the officer sees them. */
  readonly unread: readonly Span[]
  readonly warnings: readonly Warning[]
}
