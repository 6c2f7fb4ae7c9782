import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { vouchedRoles, type TokenIssuer } from '../src/access/sign-in/keys.js'
import { TEST_NOW } from './gateway.js'

export const PORTAL = 'https://portal.example'

/** Seconds since the epoch, some before or after the instant at which tests happen. */
export const secondsFrom = (offset: number) => Date.parse(TEST_NOW) / 1000 + offset

/** What is wrong with a token; a good one without. */
export interface TokenFaults {
  with?: CryptoKey | Uint8Array
  algorithm?: string
  issuer?: string
  audience?: string
  subject?: string
  issuedAt?: number
  expires?: number
  notBefore?: number
  claims?: Record<string, unknown>
}

export interface TestPortal {
  issuer: TokenIssuer
  publicJwk: JWK
  token(faults?: TokenFaults): Promise<string>
}

/** A website that vouches for its officers with a key of its own. */
export async function aPortal(): Promise<TestPortal> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const publicJwk = { ...(await exportJWK(publicKey)), alg: 'ES256' }
  return {
    publicJwk,
    issuer: {
      issuer: PORTAL,
      audience: 'antq-gateway',
      keys: createLocalJWKSet({ keys: [publicJwk] }),
      units: ['bac-giang.ldld'],
      roles: vouchedRoles,
    },
    token: (faults = {}) => {
      const jwt = new SignJWT({ name: 'Cán bộ A', role: 'officer', units: ['bac-giang.ldld'], ...faults.claims })
        .setProtectedHeader({ alg: faults.algorithm ?? 'ES256' })
        .setIssuer(faults.issuer ?? PORTAL)
        .setAudience(faults.audience ?? 'antq-gateway')
        .setSubject(faults.subject ?? 'person-1')
        .setIssuedAt(faults.issuedAt ?? secondsFrom(-60))
        .setExpirationTime(faults.expires ?? secondsFrom(3600))
      if (faults.notBefore !== undefined) jwt.setNotBefore(faults.notBefore)
      return jwt.sign(faults.with ?? privateKey)
    },
  }
}
