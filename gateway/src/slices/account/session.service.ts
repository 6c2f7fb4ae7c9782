import { In, IsNull, LessThan } from 'typeorm'
import { requireSignedIn } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret, newSecret } from '../../foundation/secret-text.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { SessionEntity, type AccountEntity } from './account.entity.js'
import { sessionEnd } from './account.policy.js'
import { accountBySubject, findSessionHolder, listSessions, type SessionHolder } from './account.queries.js'
import { recordAccount } from './account.record.js'

/** A session and its token, which is shown once and kept nowhere. */
export interface Started {
  session: SessionEntity
  /** Null where the same request is answered again. */
  token: string | null
}

/** Begins a session inside a transaction; its token is always new, so that nobody can choose it beforehand. */
export async function startSession(
  transaction: TransactionContext,
  account: Pick<AccountEntity, 'id' | 'unitId'>,
  hasSecondFactor: boolean,
): Promise<Started> {
  const { manager, clock, origin } = transaction
  const token = newSecret('s')
  const session: SessionEntity = {
    id: newId('ses'),
    hash: hashOfSecret(token),
    accountId: account.id,
    hasSecondFactor,
    address: origin.address,
    createdAt: clock.now(),
    expiresAt: sessionEnd(clock.now()),
    endedAt: null,
  }
  await manager.insert(SessionEntity, session)
  await recordAccount(transaction, account, 'session.started', { session: session.id, hasSecondFactor })
  return { session, token }
}

/**
 * Who comes with the token of a session; what they may do is not this slice's to say.
 * @throws Refusal SESSION_INVALID: unknown, ended or expired, or the account is locked
 */
export async function holderOfSession(context: RequestContext, token: string): Promise<SessionHolder> {
  const holder = await findSessionHolder(context, hashOfSecret(token))
  if (!holder || holder.expiresAt <= context.clock.now()) throw new Refusal('SESSION_INVALID')
  return holder
}

/** Ends the sessions of a person inside a transaction; @param except the one that goes on */
export async function endSessions(
  { manager, clock }: TransactionContext,
  account: Pick<AccountEntity, 'id'>,
  except?: string,
): Promise<void> {
  const open = await manager.findBy(SessionEntity, { accountId: account.id, endedAt: IsNull() })
  const ids = open.map(({ id }) => id).filter((id) => id !== except)
  if (ids.length > 0) await manager.update(SessionEntity, { id: In(ids) }, { endedAt: clock.now() })
}

/**
 * Ends one session of one's own.
 * @param id the present one without it
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND
 */
export async function endSession(context: RequestContext, id?: string): Promise<void> {
  await inTransaction(context, async (transaction) => {
    const { actor, manager, clock } = transaction
    const account = await ownAccount(transaction)
    requireSignedIn(actor)
    const session = id ?? actor.session?.id
    if (session === undefined) throw new Refusal('NOT_FOUND')
    const open = { id: session, accountId: account.id, endedAt: IsNull() }
    const { affected } = await manager.update(SessionEntity, open, { endedAt: clock.now() })
    if (affected !== 1) throw new Refusal('NOT_FOUND')
    await recordAccount(transaction, account, 'session.ended', { session })
  })
  forgetRecent(context.database)
}

/**
 * Ends every session of one's own but the present one.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND
 */
export async function endOtherSessions(context: RequestContext): Promise<void> {
  await inTransaction(context, async (transaction) => {
    const account = await ownAccount(transaction)
    requireSignedIn(transaction.actor)
    await endSessions(transaction, account, transaction.actor.session?.id)
    await recordAccount(transaction, account, 'session.ended')
  })
  forgetRecent(context.database)
}

/**
 * One's own sessions that last, the newest first; none for those whom a portal vouches for.
 * @throws Refusal NOT_SIGNED_IN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfMySessions(context: RequestContext, wish: PageWish): Promise<Page<SessionEntity>> {
  requireSignedIn(context.actor)
  const page = pageRequest(wish, 'ses')
  const account = await loadOne(context, accountBySubject, context.actor.subject)
  return pageOf(
    {
      rows: async (stretch) => (account ? listSessions(context, account.id, stretch) : []),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/**
 * The caller's own account.
 * @throws Refusal NOT_SIGNED_IN; NOT_FOUND for keys and for those whom a portal vouches for
 */
export async function ownAccount(context: RequestContext): Promise<AccountEntity> {
  requireSignedIn(context.actor)
  const account = await loadOne(context, accountBySubject, context.actor.subject)
  if (!account) throw new Refusal('NOT_FOUND')
  return account
}

/** Forgets sessions that are over, some at a time; @returns how many were forgotten. */
export async function forgetOldSessions({ manager, clock }: RequestContext, most: number): Promise<number> {
  const rows = await manager.find(SessionEntity, {
    where: { expiresAt: LessThan(clock.now()) },
    order: { expiresAt: 'ASC' },
    take: most,
  })
  if (rows.length > 0) await manager.delete(SessionEntity, { id: In(rows.map(({ id }) => id)) })
  return rows.length
}
