import { In } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { MailEntity } from './mail.entity.js'
import { ReminderEntity } from './reminder.entity.js'

/** Those of some units that are told something on a day. */
export async function unitsToldOn(
  { manager }: RequestContext,
  unitIds: readonly string[],
  day: string,
): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(ReminderEntity, 'told')
    .select('DISTINCT told.unitId', 'unitId')
    .where('told.unitId IN (:...unitIds) AND told.day = :day', { unitIds, day })
    .getRawMany<{ unitId: string }>()
  return rows.map(({ unitId }) => unitId)
}

/** Those of some mailboxes that have their letter of a day already. */
export async function lettersThere(
  { manager }: RequestContext,
  mailboxIds: readonly string[],
  day: string,
): Promise<Set<string>> {
  const rows = await manager.find(MailEntity, {
    select: { mailboxId: true },
    where: { mailboxId: In([...mailboxIds]), kind: 'REMIND', occasion: day },
  })
  return new Set(rows.map(({ mailboxId }) => mailboxId))
}
