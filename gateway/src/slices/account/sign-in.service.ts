import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret } from '../../foundation/secret-text.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { AccountEntity } from './account.entity.js'
import { foldedLogin, isInvited } from './account.policy.js'
import { findAccountByInvitation, findAccountByLogin } from './account.queries.js'
import { asPerson, recordAccount } from './account.record.js'
import { forgetAttempts, giveBackAttempt, takeAttempt } from './attempts.service.js'
import { hashOfPassword, isPassword } from './password.js'
import { checkPassword } from './password.policy.js'
import { useSecondFactor } from './second-factor.service.js'
import { endSessions, startSession, type Started } from './session.service.js'

/** A session that has begun, and whose it is. */
export interface SignedInNow extends Started {
  account: AccountEntity
}

const withoutToken = (signedIn: SignedInNow): SignedInNow => ({ ...signedIn, token: null })

/**
 * Signs a person in with name and password, and with the second factor where the account has one. Unknown names,
 * wrong passwords and locked accounts are told alike, and take as long.
 * @param request.code six digits of the app, or a recovery code
 * @throws Refusal SIGN_IN_THROTTLED, SIGN_IN_FAILED, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_INVALID
 */
export async function signIn(
  context: RequestContext,
  request: { login: string; password: string; code?: string | null },
): Promise<SignedInNow> {
  const login = foldedLogin(request.login)
  await takeAttempt(context, login)
  const account = await findAccountByLogin(context, login)
  const isRight = await isPassword(request.password, account?.passwordHash ?? null)
  if (!account || !isRight || account.isLocked) throw new Refusal('SIGN_IN_FAILED')
  const code = request.code?.trim() ?? ''
  if (account.hasSecondFactor && code === '') {
    await giveBackAttempt(context, login)
    throw new Refusal('SECOND_FACTOR_REQUIRED', { fields: ['code'] })
  }
  const signedIn = await inTransaction(
    asPerson(context, account),
    async (transaction) => {
      await holdUnchanged(transaction, account)
      if (account.hasSecondFactor) await useSecondFactor(transaction, account, code)
      return { account, ...(await startSession(transaction, account, account.hasSecondFactor)) }
    },
    withoutToken,
  )
  await forgetAttempts(context, login)
  return signedIn
}

/** A password that was changed, or an account that was locked, since it was looked at signs nobody in. */
async function holdUnchanged({ manager, clock }: TransactionContext, account: AccountEntity): Promise<void> {
  const { id, passwordHash, hasSecondFactor } = account
  const asSeen = { id, passwordHash: passwordHash ?? '', hasSecondFactor, isLocked: false }
  const { affected } = await manager.update(AccountEntity, asSeen, { signedInAt: clock.now() })
  if (affected !== 1) throw new Refusal('SIGN_IN_FAILED')
}

/**
 * Chooses a password with a one-time code; sessions that were there end.
 * @throws Refusal SIGN_IN_THROTTLED, INVITATION_INVALID, PASSWORD_WEAK
 */
export async function acceptInvitation(
  context: RequestContext,
  request: { invitation: string; password: string },
): Promise<AccountEntity> {
  const invitationHash = hashOfSecret(request.invitation.trim())
  await takeAttempt(context, invitationHash)
  const account = await findAccountByInvitation(context, invitationHash)
  if (!account || account.isLocked || !isInvited(account, context.clock.now())) throw new Refusal('INVITATION_INVALID')
  await giveBackAttempt(context, invitationHash)
  checkPassword(request.password, [account.login, account.displayName, account.email])
  const passwordHash = await hashOfPassword(request.password)
  return inTransaction(asPerson(context, account), async (transaction) => {
    const chosen = { passwordHash, invitationHash: null, invitationExpiresAt: null }
    const { manager, loaders } = transaction
    // whoever comes second with one code finds it used
    const invited = { id: account.id, invitationHash, isLocked: false }
    const { affected } = await manager.update(AccountEntity, invited, { ...chosen, version: () => 'version + 1' })
    if (affected !== 1) throw new Refusal('INVITATION_INVALID')
    loaders.clear()
    await endSessions(transaction, account)
    await recordAccount(transaction, account, 'password.set')
    return { ...account, ...chosen, version: account.version + 1 }
  })
}
