import { LessThan, LessThanOrEqual, MoreThan } from 'typeorm'
import { newId } from '../../foundation/identifier.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { MailEntity, type MailKind } from './mail.entity.js'

/** A letter that is to be sent as soon as may be. */
export function newMail(
  kind: MailKind,
  mailbox: { id: string; unitId: string },
  occasion: string,
  now: string,
): MailEntity {
  return {
    id: newId('mail'),
    kind,
    mailboxId: mailbox.id,
    unitId: mailbox.unitId,
    occasion,
    state: 'PENDING',
    tries: 0,
    nextTryAt: now,
    triedAt: null,
    problem: null,
    createdAt: now,
    doneAt: null,
  }
}

/** The letter that has been due for longest. */
export function nextMail({ manager, clock }: RequestContext): Promise<MailEntity | null> {
  return manager.findOne(MailEntity, {
    where: { state: 'PENDING', nextTryAt: LessThanOrEqual(clock.now()) },
    order: { nextTryAt: 'ASC', id: 'ASC' },
  })
}

/** Letters whose sending began before an instant and was never heard of again. */
export function abandonedBefore({ manager }: RequestContext, instant: string, most: number): Promise<MailEntity[]> {
  return manager
    .createQueryBuilder(MailEntity, 'mail')
    .where('mail.state = :state AND mail.triedAt < :instant', { state: 'SENDING', instant })
    .orderBy('mail.nextTryAt', 'ASC')
    .limit(most)
    .getMany()
}

/** Confirmations that a unit has asked for since an instant. */
export function askedSince({ manager }: RequestContext, unitId: string, since: string): Promise<number> {
  return manager.countBy(MailEntity, { unitId, kind: 'CONFIRM', createdAt: MoreThan(since) })
}

/** Ids of letters that were done before an instant, the oldest first. */
export async function doneBefore({ manager }: RequestContext, instant: string, most: number): Promise<string[]> {
  const rows = await manager.find(MailEntity, {
    select: { id: true },
    where: { doneAt: LessThan(instant) },
    order: { doneAt: 'ASC' },
    take: most,
  })
  return rows.map(({ id }) => id)
}
