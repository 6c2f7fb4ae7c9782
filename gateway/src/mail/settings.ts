import addressparser from 'nodemailer/lib/addressparser'
import { z } from 'zod'

/** How mail leaves this gateway. */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`; what nodemailer takes as options may follow as a query. */
  readonly url: string
  readonly sender: MailSender
}

/** From whom our mail comes. */
export interface MailSender {
  /** Empty where it has none. */
  readonly name: string
  readonly address: string
}

/** @returns the sender that a setting names; undefined where it is not exactly one address */
export function senderOf(text: string): MailSender | undefined {
  const [only, ...others] = addressparser(text, { flatten: true })
  if (!only || others.length > 0 || !z.email().safeParse(only.address).success) return undefined
  return { name: only.name.normalize('NFC'), address: only.address }
}
