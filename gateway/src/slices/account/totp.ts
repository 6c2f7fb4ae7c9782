import { Secret, TOTP } from 'otpauth'
import { hashOfSecret } from '../../foundation/secret-text.js'

const ISSUER = 'ANTQ'
const PERIOD = 30
/** Steps by which a telephone's clock may be off, each way. */
const WINDOW = 1
const RECOVERY_CODES = 10
const RECOVERY_BYTES = 10

const totpOf = (secret: string, label: string) =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })

/** A new shared secret, 160 bits in base 32 (RFC 4226, section 4). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an app reads out of a picture: `otpauth://totp/…`. */
export const totpAddress = (secret: string, label: string): string => totpOf(secret, label).toString()

/**
 * The time step that a code belongs to (RFC 6238), so that it is accepted once only.
 * @returns null where the code is of no step near the instant
 */
export function stepOfCode(secret: string, code: string, now: string): number | null {
  const timestamp = Date.parse(now)
  const delta = totpOf(secret, '').validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** Codes for the day on which the telephone is lost: four groups of four signs, 80 bits each. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = new Secret({ size: RECOVERY_BYTES }).base32
    return signs.match(/.{4}/g)?.join('-') ?? signs
  })
}

export const hashOfRecoveryCode = (code: string): string => hashOfSecret(code.replace(/[\s-]/g, '').toUpperCase())
