import { requireSignedIn } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import type { AccountEntity } from './account.entity.js'
import { recordAccount } from './account.record.js'
import { changeAccount } from './account.writing.js'
import { forgetAttempts, takeAttempt } from './attempts.service.js'
import { hashOfPassword, isPassword } from './password.js'
import { checkPassword } from './password.policy.js'
import { endSessions, ownAccount } from './session.service.js'

/**
 * Changes one's own password; the other sessions of the person end.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SIGN_IN_THROTTLED, PASSWORD_WRONG, PASSWORD_WEAK, VERSION_CONFLICT
 */
export async function changePassword(
  context: RequestContext,
  request: { currentPassword: string; password: string },
): Promise<AccountEntity> {
  const account = await accountWithPassword(context, request.currentPassword)
  checkPassword(request.password, [account.login, account.displayName, account.email])
  const passwordHash = await hashOfPassword(request.password)
  const changed = await inTransaction(context, async (transaction) => {
    const { actor } = transaction
    requireSignedIn(actor)
    const next = await changeAccount(transaction, account, { passwordHash })
    await endSessions(transaction, account, actor.session?.id)
    await recordAccount(transaction, account, 'password.set')
    return next
  })
  forgetRecent(context.database)
  return changed
}

/**
 * The caller's own account, once they have typed the password again: a session alone is not enough for what lasts.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SIGN_IN_THROTTLED, PASSWORD_WRONG
 */
export async function accountWithPassword(context: RequestContext, password: string): Promise<AccountEntity> {
  const account = await ownAccount(context)
  if (account.login === null) throw new Refusal('NOT_FOUND')
  await takeAttempt(context, account.login)
  if (!(await isPassword(password, account.passwordHash)))
    throw new Refusal('PASSWORD_WRONG', { fields: ['currentPassword'] })
  await forgetAttempts(context, account.login)
  return account
}
