import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import type { MailSettings } from '../src/mail/settings.js'

/**
 * What the server does with a letter: `busy` and `no-such-address` answer the recipient, `rejected` the text; `broken`
 * breaks off before the text, `lost` takes the whole letter and then breaks off.
 */
export type MailTreatment = 'taken' | 'busy' | 'no-such-address' | 'rejected' | 'lost' | 'broken'

export interface TakenMail {
  readonly to: string
  readonly from: string
  readonly raw: string
  readonly email: Email
}

/** A real mail server on this machine that keeps what it is given. */
export class MailServer {
  /** Letters that arrived whole, whatever the sender was told. */
  readonly taken: TakenMail[] = []
  treat: (to: string) => MailTreatment = () => 'taken'
  private server: SMTPServer | undefined
  private treatment: MailTreatment = 'taken'

  /** @param account who may send; anybody without it */
  constructor(private readonly account?: { login: string; password: string }) {}

  async start(port = 0): Promise<MailSettings> {
    const server = new SMTPServer({
      authOptional: this.account === undefined,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, answer) =>
        username === this.account?.login && password === this.account?.password
          ? answer(null, { user: username })
          : answer(withStatus(535, 'sai tên hoặc mật khẩu')),
      hideSTARTTLS: true,
      logger: false,
      onRcptTo: ({ address }, session, answer) => {
        this.treatment = this.treat(address)
        if (this.treatment === 'broken') this.breakOff(session.id)
        else answer(refusalOf(this.treatment))
      },
      onData: (stream, session, answer) => {
        const to = session.envelope.rcptTo[0]?.address ?? ''
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        void this.take(stream, { to, from }, session.id, answer)
      },
    })
    this.server = server
    server.on('error', () => undefined)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    const address = server.server.address() as AddressInfo
    return {
      url: `smtp://127.0.0.1:${address.port}`,
      sender: { name: 'Nhắc việc công đoàn', address: 'nhac-viec@congdoan.example' },
    }
  }

  /** Letters for an address. */
  to(address: string): TakenMail[] {
    return this.taken.filter(({ to }) => to === address)
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()))
  }

  private async take(
    stream: Readable,
    envelope: { to: string; from: string },
    sessionId: string,
    answer: (refusal: Error | null) => void,
  ): Promise<void> {
    const raw = await buffer(stream)
    if (this.treatment === 'rejected') return answer(withStatus(554, 'không nhận nội dung này'))
    this.taken.push({ ...envelope, raw: raw.toString(), email: await PostalMime.parse(raw) })
    if (this.treatment === 'lost') this.breakOff(sessionId)
    else answer(null)
  }

  private breakOff(sessionId: string): void {
    for (const connection of this.server?.connections ?? [])
      if (connection.session.id === sessionId) connection._socket.destroy()
  }
}

function refusalOf(treatment: MailTreatment): Error | null {
  if (treatment === 'busy') return withStatus(450, 'hộp thư đang bận')
  return treatment === 'no-such-address' ? withStatus(550, 'không có địa chỉ này') : null
}

const withStatus = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode })
