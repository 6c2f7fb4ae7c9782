import type { DeedCode } from '@antq/shared-schema'
import { requireRight, requireSignedIn } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, personal, type TransactionContext } from '../../ledger/index.js'
import { lineageCodes, unitsWithRightsOver, unitWithCode, type UnitEntity } from '../organization/index.js'
import { askedSince, newMail } from './mail.queries.js'
import { MailEntity } from './mail.entity.js'
import { MailboxEntity } from './mailbox.entity.js'
import { checkedAddress, confirmUntil, DAY, mayBeAsked, MOST_CONFIRMATIONS, MOST_MAILBOXES } from './mailbox.policy.js'
import { countMailboxes, listMailboxes, mailboxById, mailboxWith } from './mailbox.queries.js'

/**
 * Adds an address for the reminders of a unit, or asks one again that has not confirmed yet or has stopped. Nothing is
 * sent to it but the confirmation until whoever reads it confirms.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, MAIL_OFF, MAIL_ADDRESS_INVALID, MAILBOX_EXISTS,
 * MAILBOX_LIMIT
 */
export async function addMailbox(
  context: RequestContext,
  request: { unit: string; address: string },
): Promise<MailboxEntity> {
  const unit = await unitToAnswerFor(context, request.unit)
  if (!context.sendsMail) throw new Refusal('MAIL_OFF')
  const address = checkedAddress(request.address)
  return inTransaction(context, async (transaction) => {
    const { manager, clock } = transaction
    const now = clock.now()
    const known = await mailboxWith(transaction, unit.id, address)
    if (known && !mayBeAsked(known, now)) throw existing(known)
    await requireRoom(transaction, unit.id, known)
    const mailbox = known ? askedAgain(known, now) : newMailbox(transaction, unit.id, address)
    await (known ? manager.update(MailboxEntity, { id: known.id }, mailbox) : insertOnce(transaction, mailbox))
    await manager.insert(MailEntity, newMail('CONFIRM', mailbox, mailbox.askedAt, now))
    await record(transaction, mailbox, 'mailbox.added', null, { address: personal(address) })
    transaction.loaders.clear()
    return mailbox
  })
}

/**
 * Removes an address; nothing is kept of it.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED
 */
export async function removeMailbox(context: RequestContext, id: string): Promise<string> {
  return inTransaction(context, async (transaction) => {
    const mailbox = await mailboxToManage(transaction, id)
    await transaction.manager.delete(MailboxEntity, { id })
    await record(transaction, mailbox, 'mailbox.removed', { address: personal(mailbox.address) }, null)
    transaction.loaders.clear()
    return id
  })
}

/**
 * One page of the addresses of a unit, the newest first.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfMailboxes(
  context: RequestContext,
  unitCode: string,
  wish: PageWish,
): Promise<Page<MailboxEntity>> {
  const page = pageRequest(wish, 'box')
  const unit = await unitToAnswerFor(context, unitCode)
  return pageOf(
    {
      rows: (stretch) => listMailboxes(context, unit.id, stretch),
      count: () => countMailboxes(context, unit.id),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/** A unit for which the caller hands in what it owes. @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED */
export async function unitToAnswerFor(context: RequestContext, code: string): Promise<UnitEntity> {
  requireSignedIn(context.actor)
  const unit = await unitWithCode(context, code)
  requireRight(context.actor, 'answer.write', await lineageCodes(context, unit.id))
  return unit
}

/** Leaves a line in the trail of the mailbox's unit; addresses are masked by whoever calls. */
export async function record(
  transaction: TransactionContext,
  { id, unitId }: Pick<MailboxEntity, 'id' | 'unitId'>,
  deed: DeedCode,
  before: Readonly<Record<string, string | null>> | null,
  after: Readonly<Record<string, string | null>> | null,
): Promise<void> {
  const unitIds = (await unitsWithRightsOver(transaction, unitId)).map((unit) => unit.id)
  transaction.entries.audit({ deed, objectId: id, unitIds, before, after })
}

async function mailboxToManage(context: RequestContext, id: string): Promise<MailboxEntity> {
  requireSignedIn(context.actor)
  const mailbox = await loadOne(context, mailboxById, id)
  if (!mailbox) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  requireRight(context.actor, 'answer.write', await lineageCodes(context, mailbox.unitId))
  return mailbox
}

/** @throws Refusal MAILBOX_LIMIT */
async function requireRoom(context: RequestContext, unitId: string, known: MailboxEntity | null): Promise<void> {
  const isFull = known === null && (await countMailboxes(context, unitId)) >= MOST_MAILBOXES
  const dayAgo = new Date(Date.parse(context.clock.now()) - DAY).toISOString()
  if (isFull || (await askedSince(context, unitId, dayAgo)) >= MOST_CONFIRMATIONS) throw new Refusal('MAILBOX_LIMIT')
}

/** @throws Refusal MAILBOX_EXISTS where somebody else has added it at the same moment */
async function insertOnce(transaction: TransactionContext, mailbox: MailboxEntity): Promise<void> {
  try {
    await transaction.manager.insert(MailboxEntity, mailbox)
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('MAILBOX_EXISTS', { fields: ['address'] })
    throw error
  }
}

const existing = ({ id }: MailboxEntity) => new Refusal('MAILBOX_EXISTS', { existingId: id, fields: ['address'] })

const waiting = (now: string) =>
  ({ state: 'WAITING', stopReason: null, askedAt: now, confirmUntil: confirmUntil(now) }) as const

const askedAgain = (mailbox: MailboxEntity, now: string): MailboxEntity => ({
  ...mailbox,
  ...waiting(now),
  confirmedAt: null,
  stoppedAt: null,
})

function newMailbox({ actor, clock }: RequestContext, unitId: string, address: string): MailboxEntity {
  const now = clock.now()
  return {
    id: newId('box'),
    unitId,
    address,
    addressKey: address.toLowerCase(),
    ...waiting(now),
    confirmedAt: null,
    stoppedAt: null,
    createdAt: now,
    createdBy: actor.kind === 'visitor' ? '' : actor.subject,
  }
}
