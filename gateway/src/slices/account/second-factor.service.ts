import { LessThan } from 'typeorm'
import { requireSignedIn } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { AccountEntity, RecoveryCodeEntity, SessionEntity } from './account.entity.js'
import { recordAccount } from './account.record.js'
import { changeAccount } from './account.writing.js'
import { accountWithPassword } from './password.service.js'
import { endSessions, ownAccount } from './session.service.js'
import { hashOfRecoveryCode, newRecoveryCodes, newTotpSecret, stepOfCode, totpAddress } from './totp.js'

/**
 * Begins to set up a second factor: it counts only once a code of it has been shown.
 * @returns `otpauth://totp/…` for the app of a telephone, shown this once; null where the same request is answered again
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SIGN_IN_THROTTLED, PASSWORD_WRONG, SECOND_FACTOR_STATE where there is one
 */
export async function enrolSecondFactor(context: RequestContext, password: string): Promise<string | null> {
  const account = await accountWithPassword(context, password)
  if (account.hasSecondFactor) throw new Refusal('SECOND_FACTOR_STATE')
  const secret = newTotpSecret()
  const totpSealed = await context.seal.close(secret)
  return inTransaction<string | null>(
    context,
    async (transaction) => {
      await changeAccount(transaction, account, { totpSealed, totpStep: 0 })
      return totpAddress(secret, account.login ?? account.id)
    },
    () => null,
  )
}

/**
 * Switches the second factor on, for this session too; other sessions end.
 * @returns recovery codes, shown this once; null where the same request is answered again
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SECOND_FACTOR_STATE, SECOND_FACTOR_INVALID, VERSION_CONFLICT
 */
export async function confirmSecondFactor(context: RequestContext, code: string): Promise<string[] | null> {
  const codes = await inTransaction<string[] | null>(
    context,
    async (transaction) => {
      const { actor, manager } = transaction
      const account = await ownAccount(transaction)
      requireSignedIn(actor)
      if (account.totpSealed === null || account.hasSecondFactor) throw new Refusal('SECOND_FACTOR_STATE')
      const totpStep = await stepOf(transaction, account.totpSealed, code)
      if (totpStep === null) throw new Refusal('SECOND_FACTOR_INVALID', { fields: ['code'] })
      await changeAccount(transaction, account, { hasSecondFactor: true, totpStep })
      await endSessions(transaction, account, actor.session?.id)
      if (actor.session) await manager.update(SessionEntity, { id: actor.session.id }, { hasSecondFactor: true })
      await recordAccount(transaction, account, 'second-factor.on')
      return replaceRecoveryCodes(transaction, account)
    },
    () => null,
  )
  forgetRecent(context.database)
  return codes
}

/**
 * Switches the second factor off; roles that need one act no more.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SIGN_IN_THROTTLED, PASSWORD_WRONG, SECOND_FACTOR_STATE, SECOND_FACTOR_INVALID
 */
export async function disableSecondFactor(
  context: RequestContext,
  request: { currentPassword: string; code: string },
): Promise<AccountEntity> {
  const account = await accountWithPassword(context, request.currentPassword)
  if (!account.hasSecondFactor) throw new Refusal('SECOND_FACTOR_STATE')
  const changed = await inTransaction(context, async (transaction) => {
    await useSecondFactor(transaction, account, request.code)
    const next = await changeAccount(transaction, account, withoutSecondFactor)
    await dropSecondFactor(transaction, account)
    return next
  })
  forgetRecent(context.database)
  return changed
}

/**
 * New recovery codes in place of the old ones.
 * @returns shown this once; null where the same request is answered again
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, SIGN_IN_THROTTLED, PASSWORD_WRONG, SECOND_FACTOR_STATE
 */
export async function newCodesForRecovery(context: RequestContext, password: string): Promise<string[] | null> {
  const account = await accountWithPassword(context, password)
  if (!account.hasSecondFactor) throw new Refusal('SECOND_FACTOR_STATE')
  return inTransaction<string[] | null>(
    context,
    async (transaction) => {
      await recordAccount(transaction, account, 'recovery.renewed')
      return replaceRecoveryCodes(transaction, account)
    },
    () => null,
  )
}

/**
 * Takes a code of the app or a recovery code; each is good for one time.
 * @throws Refusal SECOND_FACTOR_INVALID
 */
export async function useSecondFactor(
  transaction: TransactionContext,
  account: AccountEntity,
  code: string,
): Promise<void> {
  const { manager } = transaction
  const step = account.totpSealed === null ? null : await stepOf(transaction, account.totpSealed, code)
  if (step !== null) {
    const fresh = { id: account.id, totpStep: LessThan(step) }
    if ((await manager.update(AccountEntity, fresh, { totpStep: step })).affected === 1) return
  } else {
    const kept = { accountId: account.id, hash: hashOfRecoveryCode(code) }
    if ((await manager.delete(RecoveryCodeEntity, kept)).affected === 1)
      return recordAccount(transaction, account, 'recovery.used')
  }
  throw new Refusal('SECOND_FACTOR_INVALID', { fields: ['code'] })
}

/** What an account has without a second factor. */
export const withoutSecondFactor = { totpSealed: null, hasSecondFactor: false }

/** What goes with the second factor of an account, inside the transaction that takes it away. */
export async function dropSecondFactor(transaction: TransactionContext, account: AccountEntity): Promise<void> {
  const { manager } = transaction
  await manager.delete(RecoveryCodeEntity, { accountId: account.id })
  await manager.update(SessionEntity, { accountId: account.id }, { hasSecondFactor: false })
  await recordAccount(transaction, account, 'second-factor.off')
}

async function stepOf({ seal, clock }: TransactionContext, sealed: string, code: string): Promise<number | null> {
  return stepOfCode(await seal.open(sealed), code, clock.now())
}

async function replaceRecoveryCodes({ manager }: TransactionContext, { id }: AccountEntity): Promise<string[]> {
  const codes = newRecoveryCodes()
  await manager.delete(RecoveryCodeEntity, { accountId: id })
  await manager.insert(
    RecoveryCodeEntity,
    codes.map((code) => ({ accountId: id, hash: hashOfRecoveryCode(code) })),
  )
  return codes
}
