import type { IntakeWarningCode } from '@antq/shared-schema'
import type { PlacedMention } from '../citation.scan.js'
import type { PlacedTime } from '../deadlines.js'
import type { DocumentParts } from '../document.js'
import type { Findings, Warning } from '../findings.js'
import { spanOf, textOf } from '../reading.js'

/** What warnings are drawn from. */
export interface Evidence {
  readonly parts: DocumentParts
  readonly findings: Omit<Findings, 'warnings'>
  /** Every mention of a numbered document, the document itself included. */
  readonly mentions: readonly PlacedMention[]
  /** Mentions of other documents, in the order of `findings.citations`. */
  readonly cited: readonly PlacedMention[]
  readonly times: readonly PlacedTime[]
}

/** A warning about signs `from` to `to`. */
export function warningAt(
  { reading }: DocumentParts,
  code: IntakeWarningCode,
  severity: Warning['severity'],
  from: number,
  to: number,
  suggestion: string | null = null,
): Warning {
  return { code, severity, span: spanOf(reading, from, to), subject: textOf(reading.signs, from, to), suggestion }
}

/** A warning about what is not there. */
export function missing(code: IntakeWarningCode, severity: Warning['severity']): Warning {
  return { code, severity, span: null, subject: null, suggestion: null }
}
