import type { PartialDate } from '../../foundation/partial-date.js'
import type { PlanSection } from './plan.entity.js'

/** The header and the signature of a plan's document, as the officer leaves them. */
export interface PlanDocumentContent {
  number: string | null
  symbol: string | null
  kind: string
  issuedOn: PartialDate | null
  place: string | null
  title: string
  signerAuthority: string | null
  signerOffice: string | null
  validFrom: PartialDate | null
  validTo: PartialDate | null
}

export interface PlanTaskContent {
  text: string
  section: string | null
  lead: string | null
  cooperators: string[]
  due: PartialDate | null
}

export interface PlanTargetContent {
  text: string
  /** Whole number, zero or more. */
  quantity: number
  operator: string
  unitOfMeasure: string
  who: string | null
  isMandatory: boolean
}

export interface PlanDeadlineContent {
  raw: string
  type: string
  date: PartialDate | null
  rule: string
  who: string | null
  what: string | null
}

/** A citation as the officer leaves it; `document` is set where the officer chose a registered one. */
export interface PlanCitationContent {
  raw: string
  symbol: string | null
  kind: string | null
  issuedOn: PartialDate | null
  issuer: string | null
  relation: string
  nestedIn: number | null
  document: string | null
}

export interface PlanRecipientContent {
  raw: string
  name: string
  purpose: string | null
  isArchive: boolean
}

/** Everything a plan says, before it is a row. */
export interface PlanContent {
  document: PlanDocumentContent
  purpose: string[]
  sections: PlanSection[]
  tasks: PlanTaskContent[]
  targets: PlanTargetContent[]
  deadlines: PlanDeadlineContent[]
  citations: PlanCitationContent[]
  recipients: PlanRecipientContent[]
  /** Id of the superior's document that it carries out; null = work it out from the citations. */
  parentDocument: string | null
}

/** What the officer changed; a part left out stays as it was. */
export type PlanCorrections = Partial<Omit<PlanContent, 'sections'>>

export function withCorrections(content: PlanContent, corrections: PlanCorrections | null | undefined): PlanContent {
  if (!corrections) return { ...content, document: inStep(content.document) }
  const given = Object.fromEntries(
    Object.entries(corrections).filter(([, value]) => value !== undefined && value !== null),
  )
  const corrected: PlanContent = { ...content, ...given }
  return { ...corrected, document: inStep(corrected.document) }
}

/** `/KH-LĐLĐ` with the number 12 is `12/KH-LĐLĐ`; a number that is there is replaced. */
export function numbered(symbol: string | null, number: string): string | null {
  return symbol === null ? null : `${number}${symbol.replace(/^\d+/, '')}`
}

/** Number and symbol say the same: a number that was typed goes into the symbol, one inside the symbol is the number. */
function inStep(document: PlanDocumentContent): PlanDocumentContent {
  if (document.number !== null) return { ...document, symbol: numbered(document.symbol, document.number) }
  return { ...document, number: /^\d+/.exec(document.symbol ?? '')?.[0] ?? null }
}
