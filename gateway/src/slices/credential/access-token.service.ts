import type { ActionCode, DeedCode } from '@antq/shared-schema'
import { In, LessThan } from 'typeorm'
import type { SignedIn } from '../../access/actor.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret, newSecret } from '../../foundation/secret-text.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import { AccessTokenEntity } from './credential.entity.js'
import { tokenEnd } from './credential.policy.js'
import { findBySecret, findByToken, type Shown } from './credential.queries.js'
import { systemOf } from './key-sign-in.service.js'

/** A client that has shown its secret. */
export interface Client {
  readonly system: SignedIn
  readonly shown: Shown
}

/** A token, shown this once. */
export interface IssuedToken {
  readonly token: string
  /** Whole seconds for which it is believed. */
  readonly seconds: number
}

/**
 * The client that shows its id and secret. The way is the same for whoever it is: one look by the hash of the secret.
 * @returns undefined where the two do not belong together, or the client opens nothing any more
 */
export async function clientBySecret(context: RequestContext, id: string, secret: string): Promise<Client | undefined> {
  const shown = await findBySecret(context, hashOfSecret(secret))
  if (shown?.kind !== 'OAUTH_CLIENT' || shown.id !== id) return undefined
  const system = await systemOf(context, shown, shown.actions)
  return system && { system, shown }
}

/** A token for a client. @param actions at most what the client may do */
export async function issueToken(
  context: RequestContext,
  { system, shown }: Client,
  actions: readonly ActionCode[],
): Promise<IssuedToken> {
  return inTransaction({ ...context, actor: system }, async (transaction) => {
    const { manager, clock } = transaction
    const token = newSecret('t')
    const issuedAt = clock.now()
    const { expiresAt, seconds } = tokenEnd(shown, issuedAt)
    const row = { secretHash: shown.secretHash, actions: [...actions], issuedAt, expiresAt }
    await manager.insert(AccessTokenEntity, { hash: hashOfSecret(token), ...row })
    await record(transaction, shown, 'credential.token-issued', { actions, expiresAt })
    return { token, seconds }
  })
}

/**
 * Who comes with a token of a client.
 * @throws Refusal SESSION_INVALID: unknown, expired, revoked, also with its client or the secret it was given for
 */
export async function signedInByToken(context: RequestContext, token: string): Promise<SignedIn> {
  const found = await findByToken(context, hashOfSecret(token))
  const isOver = !found || found.expiresAt <= context.clock.now()
  const system = isOver ? undefined : await systemOf(context, found.client, found.actions)
  if (!system) throw new Refusal('SESSION_INVALID')
  return system
}

/**
 * From now on the token opens nothing; one that is not there has opened nothing before.
 * @returns false where it is another client's: then nothing is done
 */
export async function revokeToken(context: RequestContext, { system, shown }: Client, token: string): Promise<boolean> {
  const hash = hashOfSecret(token)
  const found = await findByToken(context, hash)
  if (!found) return true
  if (found.client.id !== shown.id) return false
  await inTransaction({ ...context, actor: system }, async (transaction) => {
    const { affected } = await transaction.manager.delete(AccessTokenEntity, { hash })
    if (affected === 1) await record(transaction, shown, 'credential.token-revoked', {})
  })
  forgetRecent(context.database)
  return true
}

/** Forgets some of the tokens whose time is over. @returns how many */
export async function forgetTokens({ manager, clock }: RequestContext, most: number): Promise<number> {
  const over = await manager.find(AccessTokenEntity, {
    select: { hash: true },
    where: { expiresAt: LessThan(clock.now()) },
    order: { expiresAt: 'ASC' },
    take: most,
  })
  if (over.length > 0) await manager.delete(AccessTokenEntity, { hash: In(over.map(({ hash }) => hash)) })
  return over.length
}

async function record(
  transaction: TransactionContext,
  { id, name, unit }: Shown,
  deed: DeedCode,
  after: Record<string, unknown>,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, unit.id)
  transaction.entries.audit({ deed, objectId: id, unitIds: above.map((each) => each.id), after: { name, ...after } })
}
