import { decodeJwt, jwtVerify } from 'jose'
import { z } from 'zod'
import { Refusal } from '../../foundation/refusal.js'
import type { Officer } from '../actor.js'
import { ALGORITHMS, type TokenIssuer } from './keys.js'

/** Longer than any honest token. */
const LONGEST_TOKEN = 4096
const LONGEST_LIFE_SECONDS = 12 * 60 * 60

const claims = z.object({
  sub: z.string().min(1).max(120),
  name: z.string().max(200).default(''),
  role: z.literal('officer'),
  /** Codes of the units the person is an officer of. */
  units: z.array(z.string().max(64)).min(1).max(20),
  iat: z.number(),
  exp: z.number(),
})

/**
 * The officer that a portal's token vouches for.
 * @throws Refusal SESSION_INVALID: unknown issuer, wrong key, audience, algorithm or time, units that the issuer may
 * not speak for. The reason is not told: it would help only those who guess.
 */
export async function officerOfToken(token: string, issuers: readonly TokenIssuer[], now: string): Promise<Officer> {
  try {
    if (token.length > LONGEST_TOKEN) throw new Error('too long')
    const issuer = issuers.find((candidate) => candidate.issuer === decodeJwt(token).iss)
    if (!issuer) throw new Error('unknown issuer')
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...ALGORITHMS],
      currentDate: new Date(now),
      clockTolerance: 30,
      requiredClaims: ['sub', 'exp', 'iat'],
    })
    const { sub, name, units, iat, exp } = claims.parse(payload)
    if (exp - iat > LONGEST_LIFE_SECONDS) throw new Error('lives too long')
    if (!units.every((unit) => issuer.units.some((root) => isWithin(unit, root)))) throw new Error('foreign unit')
    return { kind: 'officer', subject: `${issuer.issuer}#${sub}`, name, unitCodes: units }
  } catch {
    throw new Refusal('SESSION_INVALID')
  }
}

/** Codes are `<province>.<body>`: a province's portal speaks for the bodies of its province. */
function isWithin(unit: string, root: string): boolean {
  return unit === root || unit.startsWith(`${root.split('.')[0]}.`)
}
