import { createLocalJWKSet, createRemoteJWKSet, exportJWK, importSPKI, type JWTVerifyGetKey } from 'jose'

/** Whose tokens are believed, and with which keys. One for each portal that signs people in. */
export interface TokenIssuer {
  /** `iss` of the token: `https://congdoan.example`. */
  issuer: string
  /** `aud` of the token: the gateway's own name. */
  audience: string
  keys: JWTVerifyGetKey
  /** Codes of the units whose officers this issuer may vouch for; a token can name these and units below them. */
  units: readonly string[]
}

/** Signatures that are accepted. Symmetric ones never are: a portal's secret would be ours. */
export const ALGORITHMS = ['EdDSA', 'ES256', 'RS256'] as const

/** Keys that a portal publishes (JWKS); fetched when first needed and again when a new key id is met. */
export function publishedKeys(url: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), { timeoutDuration: 3000, cooldownDuration: 30_000 })
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
