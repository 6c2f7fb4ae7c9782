import type {
  CitationRelationCode,
  DeadlineTypeCode,
  DocumentKindCode,
  TargetOperatorCode,
  TaskStateCode,
  UnitKindCode,
} from '@antq/shared-schema'

/**
 * An organisation. Dates everywhere in the facts are partial dates: `2024`, `2024-02` or `2024-02-16`.
 * `source` is told in words a reader understands; `needsVerification` marks what no official text at hand shows.
 */
export interface UnitFact {
  /** A slug `<province>.<body>`, or `vn.<body>` for national bodies. */
  code: string
  province?: string
  /** Other spellings met in texts. */
  aliases?: string[]
  /** How the body stands in the symbol of a document: LĐLĐ, CATP, BCĐ … */
  symbolCodes?: string[]
  periods: UnitPeriodFact[]
  successors?: { unit: string; on?: string; source: string; needsVerification?: boolean }[]
}

/** What the unit was called and whom it belonged to for a time; `to` is the last day. */
export interface UnitPeriodFact {
  name: string
  shortName?: string
  kind: UnitKindCode
  parent?: string
  from?: string
  to?: string
  source?: string
  needsVerification?: boolean
}

export interface DocumentFact {
  /** Names the fact inside this folder: a symbol is no key, two provinces may use the same. */
  key: string
  number?: string
  symbol?: string
  kind: DocumentKindCode
  issuers: string[]
  issuedOn?: string
  title: string
  place?: string
  signerAuthority?: string
  signerOffice?: string
  validFrom?: string
  validTo?: string
  aliases?: string[]
  recipients?: RecipientFact[]
  source: string
  needsVerification?: boolean
  supersededBy?: { document: string; on?: string; source: string; needsVerification?: boolean; isProposed?: boolean }[]
  citations?: CitationFact[]
}

export interface CitationFact {
  document: string
  relation: CitationRelationCode
  raw: string
  /** Index, in the same list, of the citation inside whose words this one stands. */
  nestedIn?: number
}

export interface RecipientFact {
  raw: string
  name: string
  purpose?: string
  isArchive?: boolean
  unit?: string
}

/** A report that was published: its figures as printed. */
export interface ReportFact {
  unit: string
  form: string
  period: string
  /** Where the figures are from. */
  origin: string
  /** Date as printed; its number is left out, since none of them has one. */
  datedOn: string
  /** In Vietnamese notation; of value, baseline and change any two. */
  values: { indicator: string; value?: string; baseline?: string; delta?: string }[]
}

export interface PlanFact {
  document: string
  unit: string
  year: number
  state: 'ISSUED' | 'CLOSED'
  parentDocument?: string
  purpose: string[]
  sections: { label: string; heading: string; level: number }[]
  tasks: {
    text: string
    /** Label and heading of the section that the task stands in, as the intake writes them: `1. Liên đoàn Lao động tỉnh`. */
    section?: string
    lead?: string
    leadUnit?: string
    cooperators?: string[]
    due?: string
    state: TaskStateCode
    isContinuous?: boolean
  }[]
  targets: {
    text: string
    quantity: number
    operator: TargetOperatorCode
    unitOfMeasure: string
    who?: string
    /** False for what a text only asks to strive for ("phấn đấu"). */
    isMandatory: boolean
    reached?: number
  }[]
  deadlines: {
    raw: string
    type: DeadlineTypeCode
    date?: string
    /** A one-off or recurrence rule as the intake writes it. */
    rule: string
    who?: string
    what?: string
    /** True where the text says "trước ngày": the day itself is too late. */
    isExclusive?: boolean
  }[]
}
