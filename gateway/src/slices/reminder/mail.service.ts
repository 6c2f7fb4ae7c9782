import { In } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import type { PostingResult } from '../../mail/smtp.js'
import { MailEntity } from './mail.entity.js'
import { abandonedBefore, doneBefore } from './mail.queries.js'
import { afterTry, HEARD_WITHIN } from './mail.schedule.js'
import { DAY } from './mailbox.policy.js'

/** Days for which it is kept what became of letters. */
const KEPT_FOR = 30
const AT_ONCE = 500

/**
 * Takes a letter for sending, before its first byte goes out: of all processes one has it, and a letter that was begun
 * is never begun again.
 * @returns the letter as it is in this try; undefined where somebody else was faster
 */
export async function takeMail({ database, clock }: RequestContext, mail: MailEntity): Promise<MailEntity | undefined> {
  const { id, tries } = mail
  const taken = { state: 'SENDING', tries: tries + 1, triedAt: clock.now() } as const
  const { affected } = await database.write((manager) =>
    manager.update(MailEntity, { id, state: 'PENDING', tries }, taken),
  )
  return affected === 1 ? { ...mail, ...taken } : undefined
}

/** Writes down what came of a try, or that there was nothing to say. @returns the letter as it is then */
export async function settleMail(
  { database, clock }: RequestContext,
  mail: MailEntity,
  result: PostingResult | 'nothing',
): Promise<MailEntity> {
  const now = clock.now()
  const next = result === 'nothing' ? ({ state: 'DROPPED', doneAt: now } as const) : afterTry(mail, result, now)
  const { id, tries } = mail
  // what is answered after all is known, even where nobody waited for it any longer
  const where = { id, tries, state: In(['SENDING', 'UNKNOWN']) }
  await database.write((manager) => manager.update(MailEntity, where, next))
  return { ...mail, ...next }
}

/** Ends letters whose sending was never heard of again: their process has gone. @returns their ids */
export async function endAbandoned(context: RequestContext): Promise<string[]> {
  const now = context.clock.now()
  const limit = new Date(Date.parse(now) - HEARD_WITHIN).toISOString()
  const ids = (await abandonedBefore(context, limit, AT_ONCE)).map(({ id }) => id)
  if (ids.length > 0)
    await context.database.write((manager) =>
      manager.update(MailEntity, { id: In(ids), state: 'SENDING' }, { state: 'UNKNOWN', doneAt: now }),
    )
  return ids
}

/** Forgets some of the letters that were done long ago. @returns whether there may be more of them */
export async function forgetMail(context: RequestContext): Promise<boolean> {
  const limit = new Date(Date.parse(context.clock.now()) - KEPT_FOR * DAY).toISOString()
  return context.database.write(async (manager) => {
    const ids = await doneBefore({ ...context, manager }, limit, AT_ONCE)
    if (ids.length > 0) await manager.delete(MailEntity, { id: In(ids) })
    return ids.length === AT_ONCE
  })
}
