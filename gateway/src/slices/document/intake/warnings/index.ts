import type { Warning } from '../findings.js'
import { citationWarnings } from './citations.js'
import { headerWarnings } from './header.js'
import { numberingWarnings } from './numbering.js'
import { pageNumberWarnings } from './page-numbers.js'
import { quoteWarnings } from './quotes.js'
import { spellingWarnings } from './spelling.js'
import { timeWarnings } from './times.js'
import type { Evidence } from './evidence.js'

/** What the officer should look at, in the order of the text; what has no place comes first. */
export function warningsOf(evidence: Evidence): Warning[] {
  const warnings = [
    headerWarnings,
    citationWarnings,
    numberingWarnings,
    pageNumberWarnings,
    quoteWarnings,
    spellingWarnings,
    timeWarnings,
  ].flatMap((find) => find(evidence))
  return warnings.toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
}
