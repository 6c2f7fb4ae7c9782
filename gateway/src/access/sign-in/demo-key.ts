import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { roles, type RoleCode } from '@antq/shared-schema'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose'
import type { Clock } from '../../foundation/clock.js'
import type { TokenIssuer } from './keys.js'

const ISSUER = 'antq-demonstration'
const AUDIENCE = 'antq-gateway'
const LIFE = 8 * 60 * 60 * 1000
const allRoles = roles.map((role) => role.code)

/** Signs in demonstration officers; never made in production. */
export interface DemoSignIn {
  readonly issuer: TokenIssuer
  /** A token for somebody of a unit, a province officer where no role is named. */
  tokenFor(unitCode: string, role?: RoleCode): Promise<string>
}

/**
 * @param file where the private key is kept, so that a restart leaves people signed in; readable by its owner only
 * @param units codes of the units that have a demonstration officer
 */
export async function demoSignIn(file: string, units: readonly string[], clock: Clock): Promise<DemoSignIn> {
  const privateJwk = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JWK) : await newKey(file)
  const key = await importJWK(privateJwk, 'ES256')
  const { d: _private, ...publicJwk } = privateJwk
  return {
    issuer: {
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: createLocalJWKSet({ keys: [publicJwk] }),
      units,
      roles: allRoles,
    },
    tokenFor: (unitCode, role = 'province-officer') =>
      new SignJWT({ name: 'Cán bộ dùng thử', role, units: [unitCode] })
        .setProtectedHeader({ alg: 'ES256' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(role === 'province-officer' ? `demo:${unitCode}` : `demo:${role}:${unitCode}`)
        .setIssuedAt(new Date(clock.now()))
        .setExpirationTime(new Date(Date.parse(clock.now()) + LIFE))
        .sign(key),
  }
}

async function newKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256' }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 })
  return jwk
}
