import type { RoleCode } from '@antq/shared-schema'
import { decodeJwt, jwtVerify } from 'jose'
import { z } from 'zod'
import { Refusal } from '../../foundation/refusal.js'
import type { SignedIn } from '../actor.js'
import { grantOfRole } from '../roles.js'
import { ALGORITHMS, type TokenIssuer } from './keys.js'

/** Longer than any honest token. */
const LONGEST_TOKEN = 4096
/** Seconds by which a portal's clock may be off. */
const CLOCK_TOLERANCE = 30
const LONGEST_LIFE_SECONDS = 12 * 60 * 60

/** Roles a portal may vouch for; who administers this gateway is not a portal's to say. */
const vouchedRoles = [
  'member',
  'grassroots-officer',
  'province-officer',
  'province-leader',
  'partner-officer',
  'festival-organiser',
  'gate-staff',
  'webmaster',
] as const satisfies readonly RoleCode[]

const claims = z.object({
  sub: z.string().min(1).max(120),
  name: z.string().max(200).default(''),
  role: z.enum(['officer', ...vouchedRoles]),
  /** Codes of the units for which the person has the role. */
  units: z.array(z.string().max(64)).min(1).max(20),
  iat: z.number(),
  exp: z.number(),
})

/**
 * The person that a portal's token vouches for. The role `officer` of the first portals means `province-officer`.
 * @throws Refusal SESSION_INVALID: unknown issuer, wrong key, audience, algorithm or time, units that the issuer may
 * not speak for. The reason is not told: it would help only those who guess.
 */
export async function signedInByToken(token: string, issuers: readonly TokenIssuer[], now: string): Promise<SignedIn> {
  try {
    if (token.length > LONGEST_TOKEN) throw new Error('too long')
    const issuer = issuers.find((candidate) => candidate.issuer === decodeJwt(token).iss)
    if (!issuer) throw new Error('unknown issuer')
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [...ALGORITHMS],
      currentDate: new Date(now),
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['sub', 'exp', 'iat'],
    })
    const { sub, name, role, units, iat, exp } = claims.parse(payload)
    if (exp - iat > LONGEST_LIFE_SECONDS) throw new Error('lives too long')
    if (!units.every((unit) => issuer.units.some((root) => isWithin(unit, root)))) throw new Error('foreign unit')
    if (iat > Date.parse(now) / 1000 + CLOCK_TOLERANCE) throw new Error('signed in the future')
    const held = role === 'officer' ? 'province-officer' : role
    return {
      kind: 'signed-in',
      subject: `${issuer.issuer}#${sub}`,
      name,
      grants: units.map((unit) => grantOfRole(held, unit)),
      credentialId: null,
    }
  } catch {
    throw new Refusal('SESSION_INVALID')
  }
}

/** Codes are `<province>.<body>`: a province's portal speaks for the bodies of its province. */
function isWithin(unit: string, root: string): boolean {
  return unit === root || unit.startsWith(`${root.split('.')[0]}.`)
}
