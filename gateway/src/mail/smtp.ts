import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection'
import { htmlOf, textOf, type Letter } from './letter.js'
import type { MailSettings } from './settings.js'

/** A letter to one address. */
export interface Posting {
  /** The same for every try: it is part of `Message-ID`. */
  readonly id: string
  readonly to: string
  readonly letter: Letter
}

/**
 * What came of a try.
 * - `again`: the server did not take it; it may the next time. `isServers`: nothing else could be sent either.
 * - `refused`: the server will never take this one; `isAddress`: because there is no such address.
 * - `unknown`: it was handed over whole, and no answer came. Nobody can say whether it was taken.
 */
export type PostingResult =
  | { readonly kind: 'sent' }
  | { readonly kind: 'again'; readonly problem: string; readonly isServers: boolean }
  | { readonly kind: 'refused'; readonly problem: string; readonly isAddress: boolean }
  | { readonly kind: 'unknown'; readonly problem: string }

/** Tries once to send. @param stop ends the try; what was not handed over whole by then counts as not sent */
export type Post = (posting: Posting, stop: AbortSignal) => Promise<PostingResult>

/** Milliseconds for a connection and its greeting, and for a silence within it. */
const CONNECT_WITHIN = 20_000
const SILENT_FOR = 60_000
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

interface SmtpFault {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
}

/**
 * Sends through the server of the settings, a connection for each letter. It stands on the library's connection and
 * not on its transport, which reads a letter before the server wants it: here the letter is read when the server has
 * said yes to the recipient, so that it is known what cannot have arrived.
 */
export function postThrough({ url, sender }: MailSettings): Post {
  const { auth, ...options } = parseConnectionUrl(url)
  return async (posting, stop) => {
    const letter = Readable.from([await composed(posting, sender)])
    let isHandedOver = false
    letter.once('end', () => (isHandedOver = true))
    const connection = new SMTPConnection({
      // passwords and letters go over the network closed; a query in the address may say otherwise
      requireTLS: !LOOPBACK.test(options.host ?? ''),
      connectionTimeout: CONNECT_WITHIN,
      greetingTimeout: CONNECT_WITHIN,
      socketTimeout: SILENT_FOR,
      ...options,
    })
    try {
      const envelope = { from: sender.address, to: [posting.to] }
      await handOver(connection, auth, (done) => connection.send(envelope, letter, done), stop)
      return { kind: 'sent' }
    } catch (error) {
      return resultOf(error as SmtpFault, isHandedOver)
    } finally {
      connection.close()
    }
  }
}

type Done = (error?: Error | null) => void

/** Connects, signs in and sends, until one of these fails, the connection breaks, or somebody ends it. */
async function handOver(
  connection: SMTPConnection,
  auth: SMTPConnectionAuth | undefined,
  send: (done: Done) => void,
  stop: AbortSignal,
): Promise<void> {
  const broken = new Promise<never>((_resolve, reject) => {
    connection.on('error', reject)
    connection.once('end', () => reject(Object.assign(new Error('connection ended'), { code: 'ECONNECTION' })))
    const end = () => reject(Object.assign(new Error('stopped'), { code: 'EABORT' }))
    if (stop.aborted) end()
    else stop.addEventListener('abort', end, { once: true })
  })
  const step = (work: (done: Done) => void) =>
    Promise.race([broken, new Promise<void>((resolve, reject) => work((error) => (error ? reject(error) : resolve())))])
  await step((done) => connection.connect(done))
  if (auth && connection.allowsAuth) await step((done) => connection.login(auth, done))
  await step(send)
}

function composed({ id, to, letter }: Posting, sender: MailSettings['sender']): Promise<Buffer> {
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
  const stop = letter.stopUrl
  return new MailComposer({
    from: { name: sender.name, address: sender.address },
    to: { name: '', address: to },
    subject: letter.subject,
    text: textOf(letter),
    html: htmlOf(letter),
    messageId: `<${id}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(stop !== undefined && {
        'List-Unsubscribe': { prepared: true, value: `<${stop}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  })
    .compile()
    .build()
}

/** Commands of which a lasting “no” is about the one who is written to. */
const ABOUT_ADDRESS = 'RCPT TO'
/** No such mailbox, not here, and no such name (RFC 5321, 4.2.3). */
const NO_SUCH_ADDRESS = new Set([550, 551, 553])

function resultOf({ code, command, responseCode }: SmtpFault, isHandedOver: boolean): PostingResult {
  const problem = responseCode === undefined ? (code ?? 'UNKNOWN') : String(responseCode)
  if (responseCode === undefined && isHandedOver) return { kind: 'unknown', problem }
  const isAboutLetter = command === ABOUT_ADDRESS || command === 'DATA'
  if (!isAboutLetter) return { kind: 'again', problem, isServers: true }
  if (responseCode === undefined || responseCode < 500) return { kind: 'again', problem, isServers: false }
  return { kind: 'refused', problem, isAddress: command === ABOUT_ADDRESS && NO_SUCH_ADDRESS.has(responseCode) }
}
