import type { RoleCode } from '@antq/shared-schema'
import { createLocalJWKSet, createRemoteJWKSet, exportJWK, importSPKI, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'

/** Whose tokens are believed, and with which keys. One for each portal that signs people in. */
export interface TokenIssuer {
  /** `iss` of the token: `https://congdoan.example`. */
  issuer: string
  /** `aud` of the token: the gateway's own name. */
  audience: string
  keys: JWTVerifyGetKey
  /** Codes of the units whose officers this issuer may vouch for; a token can name these and units below them. */
  units: readonly string[]
  roles: readonly RoleCode[]
}

/** Roles a portal may vouch for; who administers this gateway is not a portal's to say. */
export const vouchedRoles = [
  'member',
  'grassroots-officer',
  'province-officer',
  'province-leader',
  'partner-officer',
  'festival-organiser',
  'gate-staff',
  'webmaster',
] as const satisfies readonly RoleCode[]

/** Signatures that are accepted. Symmetric ones never are: a portal's secret would be ours. */
export const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'] as const

const WAIT = 3000
const COOLDOWN = 30_000

/** Keys that a portal publishes (JWKS); fetched when first needed and again when a new key id is met. */
export function publishedKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), { timeoutDuration: WAIT, cooldownDuration: COOLDOWN })
}

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) })

/**
 * Keys of an issuer that says itself where they are (OpenID Connect Discovery 1.0, section 4); asked for when first
 * needed, and again after it did not answer.
 */
export function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined
  return async (header, token) => {
    keys ??= discover(issuer)
    keys.catch(() => (keys = undefined))
    return (await keys)(header, token)
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(WAIT) })
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`)
  const { issuer: name, jwks_uri: url } = discovery.parse(await response.json())
  if (name !== issuer) throw new Error(`${address}: speaks for another issuer`)
  return publishedKeys(url)
}

/**
 * One public key in PEM (SPKI), for portals that cannot publish a set.
 * @throws where the text is not such a key for any accepted algorithm
 */
export async function fixedKey(pem: string): Promise<JWTVerifyGetKey> {
  for (const algorithm of ALGORITHMS) {
    const key = await importSPKI(pem, algorithm, { extractable: true }).catch(() => undefined)
    if (key) return createLocalJWKSet({ keys: [{ ...(await exportJWK(key)), alg: algorithm }] })
  }
  throw new Error('public key: not a PEM of an Ed25519, P-256 or RSA key')
}
