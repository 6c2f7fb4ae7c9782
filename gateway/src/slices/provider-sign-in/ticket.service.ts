import { In, LessThan, MoreThan } from 'typeorm'
import type { Known } from '../../access/sign-in/oidc-provider.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret, newSecret } from '../../foundation/secret-text.js'
import { inTransaction } from '../../ledger/index.js'
import {
  accountById,
  accountBySubject,
  asPerson,
  insertAccount,
  recordAccount,
  startSession,
  type AccountEntity,
  type Started,
} from '../account/index.js'
import { unitWithCode } from '../organization/index.js'
import { SignInTicketEntity } from './ticket.entity.js'
import { challengeOf, nameToKeep, ticketEnd } from './ticket.policy.js'

/** A session that has begun, and whose it is. */
export interface PickedUp extends Started {
  account: AccountEntity
}

const withoutToken = (pickedUp: PickedUp): PickedUp => ({ ...pickedUp, token: null })

/**
 * Leaves a sign-in for the page that began it. Who comes for the first time gets an account without any right.
 * @param where.unit code of the unit whose administrators look after such accounts
 * @param where.challenge what the page sent off, see {@link challengeOf}
 * @returns a code that works once, within a minute, for that page alone; undefined where the account is locked
 * @throws Refusal UNIT_UNKNOWN
 */
export async function leaveTicket(
  context: RequestContext,
  known: Known,
  where: { unit: string; challenge: string },
): Promise<string | undefined> {
  const account = await accountOf(context, known, where.unit)
  if (account.isLocked) return undefined
  const code = newSecret('p')
  await inTransaction(asPerson(context, account), async ({ manager, clock }) => {
    await manager.insert(SignInTicketEntity, {
      hash: hashOfSecret(code),
      accountId: account.id,
      challenge: where.challenge,
      hasSecondFactor: known.hasSecondFactor,
      expiresAt: ticketEnd(clock.now()),
    })
  })
  return code
}

/**
 * Begins the session for which a ticket was left; of all who come with one code at most one does.
 * @param request.verifier what the page kept
 * @throws Refusal SIGN_IN_OVER: unknown, used, too old, another page's, or the account was locked meanwhile
 */
export async function redeemTicket(
  context: RequestContext,
  request: { code: string; verifier: string },
): Promise<PickedUp> {
  const { manager, clock } = context
  const open = {
    hash: hashOfSecret(request.code),
    challenge: challengeOf(request.verifier),
    expiresAt: MoreThan(clock.now()),
  }
  const ticket = await manager.findOneBy(SignInTicketEntity, open)
  const account = ticket && (await loadOne(context, accountById, ticket.accountId))
  if (!ticket || !account || account.isLocked) throw new Refusal('SIGN_IN_OVER')
  return inTransaction(
    asPerson(context, account),
    async (transaction) => {
      const { affected } = await transaction.manager.delete(SignInTicketEntity, open)
      if (affected !== 1) throw new Refusal('SIGN_IN_OVER')
      return { account, ...(await startSession(transaction, account, ticket.hasSecondFactor)) }
    },
    withoutToken,
  )
}

/** Forgets some of the tickets that nobody picked up. @returns how many */
export async function forgetOldTickets({ manager, clock }: RequestContext, most: number): Promise<number> {
  const over = await manager.find(SignInTicketEntity, {
    select: { hash: true },
    where: { expiresAt: LessThan(clock.now()) },
    order: { expiresAt: 'ASC' },
    take: most,
  })
  if (over.length > 0) await manager.delete(SignInTicketEntity, { hash: In(over.map(({ hash }) => hash)) })
  return over.length
}

async function accountOf(context: RequestContext, known: Known, unitCode: string): Promise<AccountEntity> {
  const account = await loadOne(context, accountBySubject, known.subject)
  return account ?? addAccount(context, known, unitCode)
}

async function addAccount(context: RequestContext, known: Known, unitCode: string): Promise<AccountEntity> {
  const unit = await unitWithCode(context, unitCode)
  const displayName = nameToKeep(known)
  const { subject } = known
  try {
    return await inTransaction(asPerson(context, { subject, displayName }), async (transaction) => {
      const person = { subject, login: null, displayName, email: null, unitId: unit.id }
      const account = await insertAccount(transaction, person)
      await recordAccount(transaction, account, 'account.created', {})
      return account
    })
  } catch (error) {
    return anothersAccount(context, subject, error)
  }
}

/** Who signs in twice at the same moment finds the account that the other one made. */
async function anothersAccount(context: RequestContext, subject: string, error: unknown): Promise<AccountEntity> {
  context.loaders.clear()
  const account = await loadOne(context, accountBySubject, subject)
  if (!account) throw error
  return account
}
