import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { grantOfRole } from '../roles.js'
import type { TokenIssuer } from './keys.js'
import { signedInByToken } from './portal-token.js'

const NOW = '2026-11-24T03:00:00.000Z'
const seconds = (offset: number) => Date.parse(NOW) / 1000 + offset

describe('a token of a portal', () => {
  let key: CryptoKey
  let otherKey: CryptoKey
  let publicText: string
  let issuers: TokenIssuer[]

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true })
    key = pair.privateKey
    otherKey = (await generateKeyPair('ES256', { extractable: true })).privateKey
    const jwk = { ...(await exportJWK(pair.publicKey)), alg: 'ES256' }
    publicText = JSON.stringify(jwk)
    issuers = [
      {
        issuer: 'https://portal.example',
        audience: 'antq-gateway',
        keys: createLocalJWKSet({ keys: [jwk] }),
        units: ['bac-giang.ldld'],
      },
    ]
  })

  interface Faults {
    with?: CryptoKey | Uint8Array
    algorithm?: string
    issuer?: string
    audience?: string
    issuedAt?: number
    expires?: number
    notBefore?: number
    claims?: Record<string, unknown>
  }
  const token = (faults: Faults = {}) => {
    const jwt = new SignJWT({ name: 'Cán bộ A', role: 'officer', units: ['bac-giang.ldld'], ...faults.claims })
      .setProtectedHeader({ alg: faults.algorithm ?? 'ES256' })
      .setIssuer(faults.issuer ?? 'https://portal.example')
      .setAudience(faults.audience ?? 'antq-gateway')
      .setSubject('person-1')
      .setIssuedAt(faults.issuedAt ?? seconds(-60))
      .setExpirationTime(faults.expires ?? seconds(3600))
    if (faults.notBefore !== undefined) jwt.setNotBefore(faults.notBefore)
    return jwt.sign(faults.with ?? key)
  }
  const officer = (text: string) => signedInByToken(text, issuers, NOW)
  const unsigned = (header: object, body: object) =>
    [header, body].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')

  it('vouches for an officer of the units it names', async () => {
    expect(await officer(await token())).toEqual({
      kind: 'signed-in',
      subject: 'https://portal.example#person-1',
      name: 'Cán bộ A',
      grants: [grantOfRole('province-officer', 'bac-giang.ldld')],
      credentialId: null,
    })
  })

  it('may name a unit below the issuer’s own', async () => {
    expect(await officer(await token({ claims: { units: ['bac-giang.kcn'] } }))).toMatchObject({
      grants: [grantOfRole('province-officer', 'bac-giang.kcn')],
    })
  })

  const faulty: [string, () => Promise<string>][] = [
    ['that has expired', () => token({ expires: seconds(-60) })],
    ['that is not valid yet', () => token({ notBefore: seconds(600) })],
    ['that lives longer than a day’s work', () => token({ expires: seconds(30 * 24 * 3600) })],
    ['signed with another key', () => token({ with: otherKey })],
    ['of another issuer', () => token({ issuer: 'https://other.example' })],
    ['for another audience', () => token({ audience: 'somebody-else' })],
    ['that speaks for another province', () => token({ claims: { units: ['tra-vinh.ldld'] } })],
    ['that names no unit', () => token({ claims: { units: [] } })],
    ['of a role we do not know', () => token({ claims: { role: 'king' } })],
    [
      'without a signature (alg none)',
      async () =>
        `${unsigned({ alg: 'none' }, { iss: 'https://portal.example', aud: 'antq-gateway', sub: 'x', role: 'officer', units: ['bac-giang.ldld'], iat: seconds(-60), exp: seconds(600) })}.`,
    ],
    [
      'signed with our public key as a secret (HS256)',
      () => token({ algorithm: 'HS256', with: new TextEncoder().encode(publicText) }),
    ],
    ['that was cut short', async () => (await token()).slice(0, -20)],
    ['of 60 kB', async () => `${await token()}${'A'.repeat(60_000)}`],
    ['that is no token', async () => 'abc'],
  ]
  it.each(faulty)('is refused when it is one %s', async (_what, make) => {
    await expect(officer(await make())).rejects.toMatchObject({ code: 'SESSION_INVALID' })
  })
})
