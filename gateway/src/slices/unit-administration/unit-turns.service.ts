import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import { isTurnDue, takeTurns } from '../organization/index.js'
import { followUnits } from './unit-following.service.js'

/**
 * Lets planned changes take effect whose day has come.
 * @param most units of one call
 * @returns whether there may be more of them
 */
export async function letTurnsTakeEffect(context: RequestContext, most: number): Promise<boolean> {
  if (!(await isTurnDue(context))) return false
  return inTransaction(context, async (transaction) => {
    const { isMore, ...turned } = await takeTurns(transaction, most)
    await followUnits(transaction, turned)
    return isMore
  })
}
