import { findUnitsByCodes, registerUnits } from '../slices/organization/index.js'
import type { RequestContext } from '../foundation/request-context.js'
import { isDuplicate } from '../foundation/transaction.js'
import { inTransaction } from '../ledger/index.js'
import {
  answerFacts,
  documentFacts,
  obligationFacts,
  planFacts,
  provinceNames,
  reportFacts,
  unitFacts,
} from './facts/index.js'
import { registerDocumentFacts } from './documents.js'
import { answerClauses, assignClauses } from './obligations.js'
import { registerPlanFacts } from './plans.js'
import { registerReportFacts } from './reports.js'

/** The unit that every filled database has. */
const CONFEDERATION = 'vn.tld'

/**
 * Fills an empty database with the facts of the five documents of the movement, all in one transaction; does
 * nothing where the confederation is registered already.
 * @param tell is told in a line what is being done
 */
export async function fillDemonstration(context: RequestContext, tell: (line: string) => void): Promise<void> {
  if ((await findUnitsByCodes(context, [CONFEDERATION])).length > 0) return
  tell(
    `filling demonstration data: ${unitFacts.length} units, ${documentFacts.length} documents, ${planFacts.length} plans`,
  )
  const filling = inTransaction(context, async (transaction) => {
    await registerUnits(
      transaction,
      unitFacts.map((unit) => ({
        ...unit,
        aliases: [...(unit.aliases ?? []), ...(unit.symbolCodes ?? [])],
        provinceName: unit.province === undefined ? undefined : provinceNames[unit.province],
      })),
    )
    const documents = await registerDocumentFacts(transaction, documentFacts)
    const plans = await registerPlanFacts(transaction, planFacts, documents)
    const obligations = await assignClauses(transaction, obligationFacts, plans)
    await answerClauses(transaction, answerFacts, obligations, documents)
    await registerReportFacts(transaction, reportFacts)
  })
  await filling.catch((error: unknown) => {
    // another process that started at the same moment was faster
    if (!isDuplicate(error)) throw error
  })
}
