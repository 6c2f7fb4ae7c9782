import { roles, type RoleCode } from '@antq/shared-schema'
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose'
import type { Clock } from '../../foundation/clock.js'
import { keptFile } from '../../foundation/kept-file.js'
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
  const privateJwk = JSON.parse(keptFile(file, JSON.stringify(await newKey()))) as JWK
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

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  return { ...(await exportJWK(privateKey)), alg: 'ES256' }
}
