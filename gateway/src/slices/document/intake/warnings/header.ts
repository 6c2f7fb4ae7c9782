import type { Warning } from '../findings.js'
import { missing, warningAt, type Evidence } from './evidence.js'
import { faultWarning } from './symbols.js'

/** Parts of a document that are blank or missing (Nghị định 30/2020/NĐ-CP, Điều 8). */
export function headerWarnings({ parts, findings }: Evidence): Warning[] {
  const { header } = parts
  const warnings: Warning[] = []
  if (header.symbol === null) warnings.push(missing('SYMBOL_MISSING', 'attention'))
  else {
    if (header.symbol.number === null)
      warnings.push(warningAt(parts, 'NUMBER_BLANK', 'attention', header.symbolStart, header.symbol.end))
    warnings.push(...faultWarning(parts, header.symbol))
  }
  if (header.date === null) warnings.push(missing('DATE_MISSING', 'attention'))
  else if (header.date.isImpossible)
    warnings.push(warningAt(parts, 'DATE_IMPOSSIBLE', 'attention', header.date.start, header.date.end))
  else if (header.date.day === null)
    warnings.push(warningAt(parts, 'DAY_BLANK', 'attention', header.date.start, header.date.end))
  if (findings.issuer === null) warnings.push(missing('ISSUER_MISSING', 'attention'))
  if (findings.title === null) warnings.push(missing('TITLE_MISSING', 'attention'))
  if (findings.signer === null) warnings.push(missing('SIGNER_MISSING', 'note'))
  if (findings.recipients.length === 0) warnings.push(missing('RECIPIENTS_MISSING', 'note'))
  if (!findings.endsWithTerminator) warnings.push(missing('TERMINATOR_MISSING', 'note'))
  return warnings
}
