/** The door of the kernel: a text in, findings out. No database, no framework, nothing but this folder and the vocabularies. */
export { readDocument } from './intake.js'
export type { IntakeContext } from './intake.js'
export { checkText } from './refusal.js'
export type { TextRefusal } from './refusal.js'
export { normaliseSymbol } from './normalise-symbol.js'
export type {
  Citation,
  Deadline,
  Findings,
  HeaderSpan,
  Issuer,
  PartialCitation,
  PartialDate,
  Recipient,
  Section,
  Signer,
  Span,
  Target,
  Task,
  Warning,
} from './findings.js'
