import { LessThan, LessThanOrEqual, MoreThan } from 'typeorm'
import { networkOf } from '../../foundation/caller-network.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { SignInAttemptsEntity } from './account.entity.js'
import { forgottenAt, freeAfter, knownUntil, secondsUntil, waitAfter, type Counted } from './attempts.policy.js'

/**
 * Counts an attempt before it is looked at, so that many at once are no way round. It is counted in a table: another
 * process or a restart does not begin anew. An attempt that has to wait does not count.
 * @param tried a login name, known or not, or the hash of a one-time code; from where is in the context
 * @throws Refusal SIGN_IN_THROTTLED with the seconds to wait
 */
export async function takeAttempt(context: RequestContext, tried: string): Promise<void> {
  await context.database.write(async (manager) => {
    const inside = { ...context, manager }
    // in one order everywhere: two that try at once do not wait for each other for ever
    await takeOne(inside, 'address', tried)
    await takeOne(inside, 'pair', tried)
    if (!(await isKnown(inside, tried))) await takeOne(inside, 'account', tried)
  })
}

/** After a success: the name begins anew, this attempt does not count, and the address is the person's own. */
export async function forgetAttempts(context: RequestContext, tried: string): Promise<void> {
  const { database, clock } = context
  await database.write(async (manager) => {
    await giveBackOne({ ...context, manager }, markOf(context, 'address', tried))
    for (const counted of ['pair', 'account'] as const)
      await manager.delete(SignInAttemptsEntity, { id: markOf(context, counted, tried) })
    const known = { id: markOf(context, 'known', tried), tries: 0, freeAt: clock.now() }
    await manager.upsert(SignInAttemptsEntity, { ...known, forgetAt: knownUntil(clock.now()) }, ['id'])
  })
}

/** After an attempt that was neither right nor wrong: it does not count. */
export async function giveBackAttempt(context: RequestContext, tried: string): Promise<void> {
  await context.database.write(async (manager) => {
    for (const counted of ['address', 'pair', 'account'] as const)
      await giveBackOne({ ...context, manager }, markOf(context, counted, tried))
  })
}

/** Forgets what is over, some at a time; @returns how many rows were forgotten. */
export async function forgetOldAttempts({ manager, clock }: RequestContext, most: number): Promise<number> {
  const rows = await manager.find(SignInAttemptsEntity, {
    where: { forgetAt: LessThan(clock.now()) },
    order: { forgetAt: 'ASC' },
    take: most,
  })
  for (const { id } of rows) await manager.delete(SignInAttemptsEntity, { id })
  return rows.length
}

/** Under what it is kept: neither names nor addresses can be told from it. */
function markOf({ seal, origin }: RequestContext, counted: Counted | 'known', tried: string): string {
  const address = networkOf(origin.address ?? '')
  const what = { address: [address], account: [tried], pair: [tried, address], known: [tried, address] }[counted]
  return seal.mark(['attempts', counted, ...what].join('\n'))
}

async function isKnown(context: RequestContext, tried: string): Promise<boolean> {
  const row = await context.manager.findOneBy(SignInAttemptsEntity, { id: markOf(context, 'known', tried) })
  return row !== null && row.forgetAt > context.clock.now()
}

async function takeOne(context: RequestContext, counted: Counted, tried: string): Promise<void> {
  const { manager, clock } = context
  const id = markOf(context, counted, tried)
  const tries = (await countUp(context, id)) ?? (await beginCount(context, id))
  const now = clock.now()
  const next = { freeAt: freeAfter(now, waitAfter(counted, tries)), forgetAt: forgottenAt(now) }
  await manager.update(SignInAttemptsEntity, { id }, next)
}

/**
 * @returns how often in vain, this time included; undefined where nothing is counted yet
 * @throws Refusal SIGN_IN_THROTTLED
 */
async function countUp({ manager, clock }: RequestContext, id: string): Promise<number | undefined> {
  const now = clock.now()
  const { affected } = await manager
    .createQueryBuilder()
    .update(SignInAttemptsEntity)
    .set({ tries: () => 'tries + 1' })
    .where('id = :id AND freeAt <= :now AND forgetAt > :now', { id, now })
    .execute()
  const row = await manager.findOneBy(SignInAttemptsEntity, { id })
  if (affected === 1) return row?.tries
  if (row && row.forgetAt > now) throw new Refusal('SIGN_IN_THROTTLED', { retryAfter: secondsUntil(row.freeAt, now) })
  return undefined
}

/** The first attempt, or the first one since the last were forgotten. */
async function beginCount(context: RequestContext, id: string): Promise<number> {
  const { manager, clock } = context
  const now = clock.now()
  const none = { tries: 0, freeAt: now, forgetAt: forgottenAt(now) }
  const over = await manager.update(SignInAttemptsEntity, { id, forgetAt: LessThanOrEqual(now) }, none)
  if (over.affected === 0) await manager.insert(SignInAttemptsEntity, { id, ...none }).catch(unlessThere)
  return (await countUp(context, id)) ?? 1
}

async function giveBackOne({ manager, clock }: RequestContext, id: string): Promise<void> {
  await manager.decrement(SignInAttemptsEntity, { id, tries: MoreThan(0) }, 'tries', 1)
  await manager.update(SignInAttemptsEntity, { id }, { freeAt: clock.now() })
}

/** Somebody else tried at the same moment and was counted first. */
function unlessThere(error: unknown): void {
  if (!isDuplicate(error)) throw error
}
