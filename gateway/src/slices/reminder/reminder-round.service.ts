import { LessThan } from 'typeorm'
import { underLease, type Lease } from '../../background/lease.writing.js'
import { addDays } from '../../foundation/partial-date.js'
import { loadOne } from '../../foundation/loader.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lastDay, unitById } from '../organization/index.js'
import { untoldOf } from './duty.queries.js'
import { MailEntity } from './mail.entity.js'
import { newMail } from './mail.queries.js'
import { mailboxesToRemind, unitsToRemind } from './mailbox.queries.js'
import { ReminderEntity, ReminderRoundEntity } from './reminder.entity.js'
import { lettersThere, unitsToldOn } from './reminder.queries.js'
import { isTimeToRemind, windowsOn } from './reminder.stages.js'

const ROUND = 'round'
/** Units that are looked at in one go. */
const UNITS_AT_ONCE = 50
/** Rows of one transaction. */
const ROWS_AT_ONCE = 500
/** Days after which nothing asks any more whether somebody was reminded. */
const REMEMBERED_FOR = 400

/**
 * One piece of the day's round through the units that want reminders: notes what they are told and makes a letter for
 * each of their addresses. A process at a time does it; one that breaks off is gone on with behind its last unit.
 * @returns whether there may be more to do today
 */
export async function remindSome(context: RequestContext, stop: AbortSignal): Promise<boolean> {
  const today = context.clock.today()
  if (!isTimeToRemind(context.clock.now())) return false
  const round = await context.manager.findOneByOrFail(ReminderRoundEntity, { id: ROUND })
  if (round.day === today && round.isDone) return false
  const wish = { table: 'reminder_round', id: ROUND, stop }
  return (await underLease(context, wish, (lease) => goOn(context, lease, today))) ?? false
}

async function goOn(context: RequestContext, lease: Lease, today: string): Promise<boolean> {
  const round = await context.manager.findOneByOrFail(ReminderRoundEntity, { id: ROUND })
  // a day is compared for equality: a clock that ran ahead for a while keeps nobody from being reminded afterwards
  const behind = round.day === today ? round.afterUnitId : ''
  const unitIds = await unitsToRemind(context, behind, UNITS_AT_ONCE)
  const last = unitIds.at(-1)
  if (last === undefined) {
    await context.database.write(async (manager) => {
      await lease.hold(manager)
      await manager.update(ReminderRoundEntity, { id: ROUND }, { day: today, afterUnitId: '', isDone: true })
    })
    return false
  }
  await remindUnits(context, lease, today, await stillThere(context, unitIds, today), last)
  return true
}

/** Units that exist today. What an ended unit owed is its successor's; without one it is nobody's to be reminded of. */
async function stillThere(context: RequestContext, unitIds: readonly string[], today: string): Promise<string[]> {
  const units = await Promise.all(unitIds.map((id) => loadOne(context, unitById, id)))
  return units.filter((unit) => unit !== undefined && lastDay(unit) >= today).map((unit) => unit!.id)
}

async function remindUnits(
  context: RequestContext,
  lease: Lease,
  today: string,
  unitIds: readonly string[],
  upTo: string,
): Promise<void> {
  const windows = windowsOn(today)
  for (let isMore = true; isMore && !lease.signal.aborted;) {
    isMore = await context.database.write(async (manager) => {
      await lease.hold(manager)
      const inside = { ...context, manager }
      const untold = unitIds.length === 0 ? [] : await untoldOf(inside, unitIds, windows, ROWS_AT_ONCE)
      const told = untold.map((row) => ({ ...row, day: today }))
      await insertRows(manager, ReminderEntity, told)
      if (untold.length === ROWS_AT_ONCE) return true
      await makeLetters(inside, unitIds, today)
      await manager.update(ReminderRoundEntity, { id: ROUND }, { day: today, afterUnitId: upTo, isDone: false })
      return false
    })
  }
}

/** One letter for each address of the units that are told something today; one that was made already stays alone. */
async function makeLetters(context: RequestContext, unitIds: readonly string[], today: string): Promise<void> {
  const told = unitIds.length === 0 ? [] : await unitsToldOn(context, unitIds, today)
  if (told.length === 0) return
  const mailboxes = await mailboxesToRemind(context, told)
  const there = await lettersThere(
    context,
    mailboxes.map(({ id }) => id),
    today,
  )
  const now = context.clock.now()
  const letters = mailboxes.filter(({ id }) => !there.has(id)).map((mailbox) => newMail('REMIND', mailbox, today, now))
  await insertRows(context.manager, MailEntity, letters)
}

/** Forgets of what units were reminded long ago. @returns whether there may be more */
export async function forgetReminders({ database, clock }: RequestContext): Promise<boolean> {
  const limit = addDays(clock.today(), -REMEMBERED_FOR)
  return database.write(async (manager) => {
    const old = await manager.find(ReminderEntity, { where: { day: LessThan(limit) }, take: ROWS_AT_ONCE })
    if (old.length > 0) await manager.remove(old)
    return old.length === ROWS_AT_ONCE
  })
}
