import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { findAccountByLogin, foldedLogin, type AccountEntity } from '../account/index.js'
import { establishRole } from '../role/index.js'
import { addAccount, invite, lock, type Invited, type NewPerson } from './account-administration.service.js'

/** What the command line does. Whoever can start it holds the database anyway; the trail names the gateway. */

/**
 * Makes an account, the very first one too, and gives it a role for its unit where one is named.
 * @throws Refusal UNIT_UNKNOWN, UNIT_ENDED, INPUT_INVALID, LOGIN_TAKEN, ROLE_UNKNOWN
 */
export function createByCommand(context: RequestContext, person: NewPerson, role?: string): Promise<Invited> {
  return inTransaction(context, async (transaction) => {
    const invited = await addAccount(transaction, person)
    const { subject } = invited.account
    if (role !== undefined) await establishRole(transaction, { subject, role, unit: person.unit })
    return invited
  })
}

/** @throws Refusal NOT_FOUND */
export function inviteByCommand(context: RequestContext, login: string, dropsSecondFactor: boolean): Promise<Invited> {
  return inTransaction(context, async (transaction) => {
    const account = await accountNamed(transaction, login)
    return invite(transaction, account, { version: account.version, dropsSecondFactor })
  })
}

/** @throws Refusal NOT_FOUND */
export function lockByCommand(context: RequestContext, login: string, isLocked: boolean): Promise<AccountEntity> {
  return inTransaction(context, async (transaction) => {
    const account = await accountNamed(transaction, login)
    return lock(transaction, account, { version: account.version, isLocked })
  })
}

async function accountNamed(context: TransactionContext, login: string): Promise<AccountEntity> {
  const account = await findAccountByLogin(context, foldedLogin(login))
  if (!account) throw new Refusal('NOT_FOUND', { fields: ['login'] })
  return account
}
