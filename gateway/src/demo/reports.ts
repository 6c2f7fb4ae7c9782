import type { TransactionContext } from '../ledger/index.js'
import { findUnitsByCodes } from '../slices/organization/index.js'
import { registerReport } from '../slices/report/index.js'
import { known } from './documents.js'
import type { ReportFact } from './facts/shapes.js'

const SUBJECT = 'antq-demonstration#facts'

export async function registerReportFacts(
  transaction: TransactionContext,
  facts: readonly ReportFact[],
): Promise<void> {
  const codes = [...new Set(facts.map(({ unit }) => unit))]
  const units = new Map((await findUnitsByCodes(transaction, codes)).map((unit) => [unit.code, unit]))
  for (const fact of facts) {
    await registerReport(transaction, { ...fact, unit: known(units, fact.unit), subject: SUBJECT })
  }
}
