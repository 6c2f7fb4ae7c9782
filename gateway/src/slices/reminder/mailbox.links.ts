import { timingSafeEqual } from 'node:crypto'
import type { RequestContext } from '../../foundation/request-context.js'
import type { MailboxEntity } from './mailbox.entity.js'

/** What a link in a letter does. */
export type MailboxStep = 'confirm' | 'stop'

type Confirmed = Pick<MailboxEntity, 'id' | 'confirmUntil'>

/** Link that confirms an address, of the confirmation that was asked for last. */
export function confirmUrl({ seal, publicUrl }: RequestContext, { id, confirmUntil }: Confirmed): string {
  return `${publicUrl}/mailbox/confirm/${id}/${seal.mark(confirmOf(id, confirmUntil))}`
}

/** Link that ends the reminders to an address; it works as long as SECRET_KEY is the same. */
export function stopUrl({ seal, publicUrl }: RequestContext, id: string): string {
  return `${publicUrl}/mailbox/stop/${id}/${seal.mark(stopOf(id))}`
}

/** Whether a link came out of the last confirmation of an address. */
export function isConfirmMark({ seal }: RequestContext, { id, confirmUntil }: Confirmed, mark: string): boolean {
  return isSame(mark, seal.mark(confirmOf(id, confirmUntil)))
}

/** Whether a link came out of a letter to an address, which need not be there any more. */
export function isStopMark({ seal }: RequestContext, id: string, mark: string): boolean {
  return isSame(mark, seal.mark(stopOf(id)))
}

const confirmOf = (id: string, until: string) => `mailbox confirm ${id} ${until}`
const stopOf = (id: string) => `mailbox stop ${id}`

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)]
  return one.length === other.length && timingSafeEqual(one, other)
}
