import { In, LessThan } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { MailboxEntity } from './mailbox.entity.js'

export const mailboxById: LoaderDefinition<string, MailboxEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(MailboxEntity, { id: In([...ids]) }), (row) => row.id),
}

/** A stretch of the addresses of a unit, the newest first. */
export function listMailboxes(
  { manager }: RequestContext,
  unitId: string,
  page: PageRequest,
): Promise<MailboxEntity[]> {
  const query = manager.createQueryBuilder(MailboxEntity, 'mailbox').where('mailbox.unitId = :unitId', { unitId })
  return cutToPage(query, { key: 'mailbox.id', id: 'mailbox.id', direction: 'DESC' }, page).getMany()
}

export function countMailboxes({ manager }: RequestContext, unitId: string): Promise<number> {
  return manager.countBy(MailboxEntity, { unitId })
}

/** @param address in any letters */
export function mailboxWith(
  { manager }: RequestContext,
  unitId: string,
  address: string,
): Promise<MailboxEntity | null> {
  return manager.findOneBy(MailboxEntity, { unitId, addressKey: address.toLowerCase() })
}

/** Ids of units that have addresses which want reminders, behind a unit, in the order of ids. */
export async function unitsToRemind({ manager }: RequestContext, behind: string, most: number): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(MailboxEntity, 'mailbox')
    .select('mailbox.unitId', 'unitId')
    .where('mailbox.state = :state AND mailbox.unitId > :behind', { state: 'CONFIRMED', behind })
    .groupBy('mailbox.unitId')
    .orderBy('mailbox.unitId', 'ASC')
    .limit(most)
    .getRawMany<{ unitId: string }>()
  return rows.map(({ unitId }) => unitId)
}

/** Addresses of some units that want reminders. */
export function mailboxesToRemind({ manager }: RequestContext, unitIds: readonly string[]): Promise<MailboxEntity[]> {
  return manager.findBy(MailboxEntity, { state: 'CONFIRMED', unitId: In([...unitIds]) })
}

/** Addresses that nobody confirmed in time, the oldest first. */
export function unconfirmedBefore(
  { manager }: RequestContext,
  instant: string,
  most: number,
): Promise<MailboxEntity[]> {
  return manager.find(MailboxEntity, {
    where: { state: 'WAITING', confirmUntil: LessThan(instant) },
    order: { confirmUntil: 'ASC' },
    take: most,
  })
}
