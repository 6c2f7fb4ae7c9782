import { Refusal } from '../../foundation/refusal.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { newId } from '../../foundation/identifier.js'
import { hashOfSecret, newSecret } from '../../foundation/secret-text.js'
import type { TransactionContext } from '../../ledger/index.js'
import { AccountEntity } from './account.entity.js'
import { invitationEnd, searchedBy } from './account.policy.js'

/** What is written of a person who signs in here; everything is checked already. */
export interface NewAccount {
  /** Issuer and subject where a provider vouches for the person; our own without it. */
  subject?: string
  login: string | null
  displayName: string
  email: string | null
  unitId: string
}

/**
 * Adds an account inside a transaction; it has no password, no second factor and no rights.
 * @throws Refusal LOGIN_TAKEN
 */
export async function insertAccount(
  { manager, clock, actor }: TransactionContext,
  { login, displayName, email, unitId, subject }: NewAccount,
): Promise<AccountEntity> {
  const id = newId('acc')
  const account: AccountEntity = {
    id,
    subject: subject ?? `antq#${id}`,
    login,
    displayName,
    email,
    searched: searchedBy(login, displayName),
    unitId,
    passwordHash: null,
    totpSealed: null,
    hasSecondFactor: false,
    totpStep: 0,
    isLocked: false,
    invitationHash: null,
    invitationExpiresAt: null,
    signedInAt: null,
    version: 1,
    createdAt: clock.now(),
    createdBy: actor.kind === 'signed-in' ? actor.subject : 'gateway',
  }
  try {
    await manager.insert(AccountEntity, account)
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('LOGIN_TAKEN', { fields: ['login'] })
    throw error
  }
  return account
}

/**
 * Writes a change of an account. Of all who looked at one version exactly one does.
 * @throws Refusal VERSION_CONFLICT
 */
export async function changeAccount(
  { manager, loaders }: TransactionContext,
  account: AccountEntity,
  changes: Partial<AccountEntity>,
  version = account.version,
): Promise<AccountEntity> {
  const next = { ...changes, version: version + 1 }
  const { affected } = await manager.update(AccountEntity, { id: account.id, version }, next)
  if (affected !== 1) throw new Refusal('VERSION_CONFLICT', { currentVersion: account.version })
  loaders.clear()
  return { ...account, ...next }
}

/** A one-time code and what is kept of it. */
export function newInvitation(now: string) {
  const invitation = newSecret('i')
  return { invitation, kept: { invitationHash: hashOfSecret(invitation), invitationExpiresAt: invitationEnd(now) } }
}
