import { generateKeyPair, SignJWT } from 'jose'
import { expect, it } from 'vitest'
import { aPortal, PORTAL, secondsFrom } from '../../../test/portal-tokens.js'
import { TEST_NOW } from '../../../test/gateway.js'
import { discoveredKeys, publishedKeys } from './keys.js'
import { KeysUnreachable, vouchedByToken } from './portal-token.js'

it('says who somebody is, and for which units', async () => {
  const portal = await aPortal()
  expect(await vouchedByToken(await portal.token(), [portal.issuer], TEST_NOW)).toEqual({
    subject: `${PORTAL}#person-1`,
    name: 'Cán bộ A',
    role: 'province-officer',
    units: ['bac-giang.ldld'],
    issuedAt: '2026-11-24T02:59:00.000Z',
    roots: ['bac-giang.ldld'],
  })
})

it('lets no portal name an administrator', async () => {
  const portal = await aPortal()
  const token = await portal.token({ claims: { role: 'administrator' } })
  await expect(vouchedByToken(token, [portal.issuer], TEST_NOW)).rejects.toMatchObject({ code: 'SESSION_INVALID' })
})

it('does not call a token bad when nobody answers where its keys should be', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  const token = await new SignJWT({ role: 'officer', units: ['bac-giang.ldld'] })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('http://127.0.0.1:9')
    .setAudience('antq-gateway')
    .setSubject('person-1')
    .setIssuedAt(secondsFrom(-60))
    .setExpirationTime(secondsFrom(600))
    .sign(privateKey)
  for (const keys of [discoveredKeys('http://127.0.0.1:9'), publishedKeys('http://127.0.0.1:9/jwks.json')]) {
    const issuer = { ...(await aPortal()).issuer, issuer: 'http://127.0.0.1:9', keys }
    await expect(vouchedByToken(token, [issuer], TEST_NOW)).rejects.toBeInstanceOf(KeysUnreachable)
  }
})
