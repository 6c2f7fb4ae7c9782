import type { MailboxStopReasonCode } from '@antq/shared-schema'
import { In } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, personal } from '../../ledger/index.js'
import { MailboxEntity } from './mailbox.entity.js'
import { isConfirmMark, isStopMark } from './mailbox.links.js'
import { DAY } from './mailbox.policy.js'
import { unconfirmedBefore } from './mailbox.queries.js'
import { record } from './mailbox.service.js'

/** Days after which an address that nobody confirmed is forgotten. */
const FORGOTTEN_AFTER = 30

/** Whether a link to confirm still works, or has done so already. */
export async function isConfirmable(context: RequestContext, id: string, mark: string): Promise<boolean> {
  return (await confirmable(context, id, mark)) !== undefined
}

/**
 * Confirms an address with the link out of its mail, once or again.
 * @returns false where the link is not of ours, over, or of an earlier mail
 */
export async function confirmMailbox(context: RequestContext, id: string, mark: string): Promise<boolean> {
  return inTransaction(context, async (transaction) => {
    const mailbox = await confirmable(transaction, id, mark)
    if (!mailbox) return false
    const { confirmUntil, address } = mailbox
    const { affected } = await transaction.manager.update(
      MailboxEntity,
      { id, state: 'WAITING', confirmUntil },
      { state: 'CONFIRMED', confirmedAt: transaction.clock.now() },
    )
    if (affected === 1)
      await record(transaction, mailbox, 'mailbox.confirmed', null, { address: personal(address), state: 'CONFIRMED' })
    return true
  })
}

/**
 * Ends the reminders to an address with a link out of one of them, once or again.
 * @returns false where the link is not of ours
 */
export async function stopMailbox(context: RequestContext, id: string, mark: string): Promise<boolean> {
  if (!isStopMark(context, id, mark)) return false
  await endMailbox(context, id, 'UNSUBSCRIBED')
  return true
}

/** Ends the reminders to an address; one that has ended, or is not there, stays as it is. */
export async function endMailbox(
  context: RequestContext,
  id: string,
  stopReason: MailboxStopReasonCode,
): Promise<void> {
  await inTransaction(context, async (transaction) => {
    const { manager, clock } = transaction
    const mailbox = await manager.findOneBy(MailboxEntity, { id })
    const end = { state: 'STOPPED', stopReason, stoppedAt: clock.now() } as const
    const { affected } = await manager.update(MailboxEntity, { id, state: In(['WAITING', 'CONFIRMED']) }, end)
    if (!mailbox || affected !== 1) return
    const picture = { address: personal(mailbox.address), state: 'STOPPED', stopReason }
    await record(transaction, mailbox, 'mailbox.stopped', null, picture)
  })
}

/** Forgets addresses that nobody confirmed. @returns how many */
export async function forgetUnconfirmed(context: RequestContext, most: number): Promise<number> {
  const limit = new Date(Date.parse(context.clock.now()) - FORGOTTEN_AFTER * DAY).toISOString()
  const rows = await unconfirmedBefore(context, limit, most)
  if (rows.length > 0)
    await context.manager.delete(MailboxEntity, { id: In(rows.map(({ id }) => id)), state: 'WAITING' })
  return rows.length
}

async function confirmable(context: RequestContext, id: string, mark: string): Promise<MailboxEntity | undefined> {
  const mailbox = await context.manager.findOneBy(MailboxEntity, { id })
  if (!mailbox || mailbox.state === 'STOPPED' || !isConfirmMark(context, mailbox, mark)) return undefined
  return mailbox.state === 'CONFIRMED' || context.clock.now() <= mailbox.confirmUntil ? mailbox : undefined
}
