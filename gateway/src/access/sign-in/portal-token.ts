import type { RoleCode } from '@antq/shared-schema'
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose'
import { z } from 'zod'
import { Refusal } from '../../foundation/refusal.js'
import { ALGORITHMS, type TokenIssuer } from './keys.js'

/** Longer than any honest token. */
const LONGEST_TOKEN = 4096
/** Seconds by which a portal's clock may be off. */
const CLOCK_TOLERANCE = 30
/** Longest life of a token: for so long a website may vouch for somebody unasked. */
export const LONGEST_LIFE_SECONDS = 12 * 60 * 60

const claims = z.object({
  sub: z.string().min(1).max(120),
  name: z.string().max(200).default(''),
  /** The role `officer` of the first portals means `province-officer`. */
  role: z.string().transform((role) => (role === 'officer' ? 'province-officer' : role)),
  /** Codes of the units for which the person has the role. */
  units: z.array(z.string().max(64)).min(1).max(20),
  iat: z.number(),
  exp: z.number(),
})

/** What a portal says of a person; whether it may speak for these units is still to be asked. */
export interface Vouched {
  subject: string
  name: string
  role: RoleCode
  units: readonly string[]
  /** Instant at which the token was issued, ISO 8601. */
  issuedAt: string
  /** Codes of the units in whose subtree the portal may speak. */
  roots: readonly string[]
}

/** The portal's keys cannot be fetched: nobody knows whether a token is good, and nobody is signed out for it. */
export class KeysUnreachable extends Error {
  override readonly name = 'KeysUnreachable'
}

/**
 * The person that a portal's token vouches for.
 * @throws Refusal SESSION_INVALID: unknown issuer, wrong key, audience, algorithm, time or role. The reason is not
 * told: it would help only those who guess.
 * @throws KeysUnreachable
 */
export async function vouchedByToken(token: string, issuers: readonly TokenIssuer[], now: string): Promise<Vouched> {
  const issuer = token.length > LONGEST_TOKEN ? undefined : issuers.find(({ issuer: name }) => name === issuerOf(token))
  if (!issuer) throw new Refusal('SESSION_INVALID')
  const parsed = claims.safeParse(await verified(token, issuer, now))
  if (!parsed.success) throw new Refusal('SESSION_INVALID')
  const { sub, name, role, units, iat, exp } = parsed.data
  const isVouched = (issuer.roles as readonly string[]).includes(role)
  const isFromTheFuture = iat > Date.parse(now) / 1000 + CLOCK_TOLERANCE
  if (!isVouched || isFromTheFuture || exp - iat > LONGEST_LIFE_SECONDS) throw new Refusal('SESSION_INVALID')
  return {
    subject: `${issuer.issuer}#${sub}`,
    name,
    role: role as RoleCode,
    units,
    issuedAt: new Date(iat * 1000).toISOString(),
    roots: issuer.units,
  }
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
  }
}

async function verified(token: string, issuer: TokenIssuer, now: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...ALGORITHMS],
      currentDate: new Date(now),
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['sub', 'exp', 'iat'],
    })
    return payload
  } catch (error) {
    if (isAboutTheToken(error)) throw new Refusal('SESSION_INVALID')
    throw new KeysUnreachable(issuer.issuer, { cause: error })
  }
}

/** Whether the token is at fault, and not the way to its keys. */
function isAboutTheToken(error: unknown): boolean {
  const { JOSEError, JWKSInvalid, JWKSTimeout } = errors
  if (!(error instanceof JOSEError) || error instanceof JWKSInvalid || error instanceof JWKSTimeout) return false
  // what the address of the keys answered, when it did not answer with keys
  return error.code !== 'ERR_JOSE_GENERIC'
}
