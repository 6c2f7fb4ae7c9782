import type { Log } from '../../foundation/log.js'
import { loadOne } from '../../foundation/loader.js'
import type { Letter } from '../../mail/letter.js'
import type { Post, PostingResult } from '../../mail/smtp.js'
import { unitById } from '../organization/index.js'
import type { PortalContext } from '../portal/index.js'
import { confirmLetter } from './confirm.letter.js'
import { dutyUrl } from './duty-place.js'
import { dutiesToTell } from './duty.queries.js'
import type { MailEntity } from './mail.entity.js'
import { nextMail } from './mail.queries.js'
import { endAbandoned, settleMail, takeMail } from './mail.service.js'
import type { MailboxEntity } from './mailbox.entity.js'
import { endMailbox } from './mailbox-choice.service.js'
import { confirmUrl, stopUrl } from './mailbox.links.js'
import { mailboxById } from './mailbox.queries.js'
import { MOST_TOLD, reminderLetter } from './reminder.letter.js'

/** Milliseconds that a letter on its way is given when the gateway stops. */
const GRACE = 3000

export interface MailWorkerParts {
  /** A visitor's. */
  readonly contextOf: () => PortalContext
  readonly post: Post
  readonly log: Log
}

/** Sends the letters that are due, one at a time. */
export class MailWorker {
  constructor(private readonly parts: MailWorkerParts) {}

  /** Sends one letter. @returns false where none is due, or where the server takes none now */
  async piece(stop: AbortSignal): Promise<boolean> {
    const context = this.parts.contextOf()
    const due = await nextMail(context)
    if (!due) return false
    const mail = await takeMail(context, due)
    // somebody else sends it
    if (!mail) return true
    return this.send(context, mail, stop)
  }

  /** Says of letters whose process has gone that nobody knows what became of them. */
  async endAbandoned(): Promise<void> {
    for (const mail of await endAbandoned(this.parts.contextOf()))
      this.parts.log.error({ mail }, 'mail was being sent when its process ended; it is not sent again')
  }

  private async send(context: PortalContext, mail: MailEntity, stop: AbortSignal): Promise<boolean> {
    const { post } = this.parts
    let result: PostingResult | 'nothing'
    try {
      const mailbox = await loadOne(context, mailboxById, mail.mailboxId)
      const letter = mailbox && (await letterOf(context, mail, mailbox))
      result = letter
        ? await withGrace(stop, GRACE, (cut) => post({ id: mail.id, to: mailbox.address, letter }, cut))
        : 'nothing'
    } catch (error) {
      // nothing has gone out: it waits like one that the server did not take
      await settleMail(context, mail, { kind: 'again', problem: 'FAULT', isServers: false })
      throw error
    }
    this.tell(await settleMail(context, mail, result), result)
    if (result === 'nothing') return true
    if (result.kind === 'refused' && result.isAddress) await endMailbox(context, mail.mailboxId, 'REFUSED')
    return !(result.kind === 'again' && result.isServers)
  }

  private tell({ id, kind, tries, state }: MailEntity, result: PostingResult | 'nothing'): void {
    if (result === 'nothing' || result.kind === 'sent') return
    const words = { mail: id, kind, tries, problem: result.problem }
    if (state === 'PENDING') this.parts.log.warn(words, 'mail was not sent; it is tried again')
    else if (state === 'UNKNOWN')
      this.parts.log.error(words, 'mail was handed over without an answer; it is not sent again')
    else this.parts.log.error(words, 'mail was given up')
  }
}

/** What there is to say now; undefined where that is nothing any more. */
async function letterOf(context: PortalContext, mail: MailEntity, mailbox: MailboxEntity): Promise<Letter | undefined> {
  const unit = await loadOne(context, unitById, mailbox.unitId)
  if (!unit) return undefined
  if (mail.kind === 'CONFIRM') {
    // asked anew, confirmed or stopped meanwhile
    if (mailbox.state !== 'WAITING' || mailbox.askedAt !== mail.occasion) return undefined
    return confirmLetter({ unitName: unit.name, url: confirmUrl(context, mailbox), until: mailbox.confirmUntil })
  }
  if (mailbox.state !== 'CONFIRMED') return undefined
  const duties = await dutiesToTell(context, { unitId: unit.id, day: mail.occasion }, MOST_TOLD + 1)
  if (duties.length === 0) return undefined
  return reminderLetter({
    unitName: unit.name,
    today: context.clock.today(),
    duties,
    urlOf: (assignmentId) => dutyUrl(context, unit, assignmentId),
    stopUrl: stopUrl(context, mailbox.id),
  })
}

/** Gives work a while longer than the gateway runs; nothing of it stays on the signal that outlives it. */
async function withGrace<T>(
  stop: AbortSignal,
  milliseconds: number,
  work: (cut: AbortSignal) => Promise<T>,
): Promise<T> {
  const cut = new AbortController()
  const end = () => setTimeout(() => cut.abort(), milliseconds).unref()
  stop.addEventListener('abort', end, { once: true })
  try {
    return await work(cut.signal)
  } finally {
    stop.removeEventListener('abort', end)
  }
}
