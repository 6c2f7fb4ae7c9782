import { requireRight, requireSignedIn } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, personal, type TransactionContext } from '../../ledger/index.js'
import {
  accountById,
  changeAccount,
  checkedDisplayName,
  checkedEmail,
  checkedLogin,
  countAccounts,
  dropSecondFactor,
  endSessions,
  insertAccount,
  listAccounts,
  newInvitation,
  recordAccount,
  withoutSecondFactor,
  type AccountEntity,
} from '../account/index.js'
import { lineageCodes, unitWithCode } from '../organization/index.js'
import { unitsOfHolder } from '../role/index.js'

/** An account and the one-time code with which its password is chosen; the code is shown once. */
export interface Invited {
  account: AccountEntity
  /** Null where the same request is answered again. */
  invitation: string | null
}

const withoutInvitation = ({ account }: Invited): Invited => ({ account, invitation: null })

/** A new person of a unit. */
export interface NewPerson {
  login: string
  displayName: string
  email?: string | null
  /** Code of the unit whose administrators look after it. */
  unit: string
}

/**
 * Makes an account for a person who has no other way to sign in. It has no rights until it is given a role.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, INPUT_INVALID, LOGIN_TAKEN
 */
export async function createAccount(context: RequestContext, request: NewPerson): Promise<Invited> {
  requireSignedIn(context.actor)
  const unit = await unitWithCode(context, request.unit)
  requireRight(context.actor, 'account.manage', await lineageCodes(context, unit.id))
  return inTransaction(context, (transaction) => addAccount(transaction, request), withoutInvitation)
}

/**
 * A new one-time code; the old password works no more, and whoever was signed in as this person is not any more.
 * @param request.dropsSecondFactor where the telephone and the recovery codes are lost
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT
 */
export async function inviteAgain(
  context: RequestContext,
  request: { id: string; version: number; dropsSecondFactor: boolean },
): Promise<Invited> {
  const invited = await inTransaction(
    context,
    async (transaction) => invite(transaction, await accountToManage(transaction, request.id), request),
    withoutInvitation,
  )
  forgetRecent(context.database)
  return invited
}

/**
 * Locks an account, or opens it again. A locked one signs nobody in, and its sessions end.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT
 */
export async function setAccountLocked(
  context: RequestContext,
  request: { id: string; version: number; isLocked: boolean },
): Promise<AccountEntity> {
  const changed = await inTransaction(context, async (transaction) =>
    lock(transaction, await accountToManage(transaction, request.id), request),
  )
  forgetRecent(context.database)
  return changed
}

/**
 * A page of the accounts that a unit and those below it look after, the newest first.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfAccounts(
  context: RequestContext,
  filter: { within: string; search?: string | null },
  wish: PageWish,
): Promise<Page<AccountEntity>> {
  const page = pageRequest(wish, 'acc')
  const within = await unitWithCode(context, filter.within, 'within')
  requireRight(context.actor, 'account.manage', await lineageCodes(context, within.id))
  const search = filter.search ?? null
  return pageOf(
    {
      rows: (stretch) => listAccounts(context, { within, search }, stretch),
      count: () => countAccounts(context, { within, search }),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/** Adds an account and invites its person, inside a transaction; who may do so has been asked. */
export async function addAccount(transaction: TransactionContext, request: NewPerson): Promise<Invited> {
  const unit = await unitWithCode(transaction, request.unit)
  const account = await insertAccount(transaction, {
    login: checkedLogin(request.login),
    displayName: checkedDisplayName(request.displayName),
    email: checkedEmail(request.email),
    unitId: unit.id,
  })
  const { login, displayName, email } = account
  const after = { login: personal(login), displayName: personal(displayName), email: personal(email) }
  await recordAccount(transaction, account, 'account.created', after)
  const { invitation, kept } = newInvitation(transaction.clock.now())
  return { account: await changeAccount(transaction, account, kept), invitation }
}

/** Invites a person anew inside a transaction; who may do so has been asked. */
export async function invite(
  transaction: TransactionContext,
  account: AccountEntity,
  { version, dropsSecondFactor }: { version: number; dropsSecondFactor: boolean },
): Promise<Invited> {
  if (account.login === null) throw new Refusal('NOT_FOUND')
  const { invitation, kept } = newInvitation(transaction.clock.now())
  const changes = { ...kept, passwordHash: null, ...(dropsSecondFactor && withoutSecondFactor) }
  const changed = await changeAccount(transaction, account, changes, version)
  await endSessions(transaction, account)
  await recordAccount(transaction, account, 'account.invited')
  if (dropsSecondFactor && account.hasSecondFactor) await dropSecondFactor(transaction, account)
  return { account: changed, invitation }
}

/** Locks or unlocks inside a transaction; who may do so has been asked. */
export async function lock(
  transaction: TransactionContext,
  account: AccountEntity,
  { version, isLocked }: { version: number; isLocked: boolean },
): Promise<AccountEntity> {
  const changed = await changeAccount(transaction, account, { isLocked }, version)
  if (isLocked) await endSessions(transaction, account)
  await recordAccount(transaction, account, isLocked ? 'account.locked' : 'account.unlocked')
  return changed
}

/** Nobody's own: whoever took a session would make it last by it. */
async function accountToManage(context: TransactionContext, id: string): Promise<AccountEntity> {
  const { actor } = context
  requireSignedIn(actor)
  const account = await loadOne(context, accountById, id)
  if (!account) throw new Refusal('NOT_FOUND')
  if (account.subject === actor.subject) throw new Refusal('NOT_ALLOWED')
  // whoever resets an account could sign in as its person, wherever that person has a role
  for (const unitId of [account.unitId, ...(await unitsOfHolder(context, account.subject))])
    requireRight(actor, 'account.manage', await lineageCodes(context, unitId))
  return account
}
