import { createLog } from '../src/foundation/log.js'
import { postThrough } from '../src/mail/smtp.js'
import type { MailSettings } from '../src/mail/settings.js'
import { MailWorker, remindSome } from '../src/slices/reminder/index.js'
import type { TestGateway } from './gateway.js'

export const ADD = `mutation ($input: AddMailboxInput!) { addMailbox(input: $input) {
  mailbox { id address state { code } confirmUntil } error { code fields existingId message } } }`

/** What of a gateway sends mail, without its loop. */
export function mailWorkerOf(gateway: TestGateway, settings: MailSettings): MailWorker {
  return new MailWorker({ contextOf: () => gateway.context(), post: postThrough(settings), log: createLog('silent') })
}

/** Sends what is due now. */
export async function sendAll(worker: MailWorker): Promise<void> {
  const { signal } = new AbortController()
  while (await worker.piece(signal));
}

/** Goes through the units that are to be reminded today, as far as one process gets. */
export async function remindAll(gateway: TestGateway): Promise<void> {
  const { signal } = new AbortController()
  while (await remindSome(gateway.context(), signal));
}

/** Path of the link of a kind in a letter. */
export function pathIn(text: string | undefined, kind: 'confirm' | 'stop'): string {
  const path = new RegExp(`http://gateway\\.example(/mailbox/${kind}/\\S+)`).exec(text ?? '')?.[1]
  if (path === undefined) throw new Error(`no link to ${kind} in: ${text}`)
  return path
}

/** Adds an address for a unit. @returns its id */
export async function addedMailbox(gateway: TestGateway, unit: string, address: string): Promise<string> {
  const { data, errors } = await gateway.ask(ADD, { input: { unit, address } }, await gateway.tokenOf(unit))
  if (errors) throw new Error(errors[0]?.message)
  const { mailbox, error } = data.addMailbox
  if (error) throw new Error(`${error.code}: ${error.message}`)
  return mailbox.id
}
