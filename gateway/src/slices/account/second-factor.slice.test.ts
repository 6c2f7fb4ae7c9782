import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'
import { codeAt, enrol, makePerson, PASSWORD, signedIn, trySignIn } from '../../../test/people.js'

const ENROL = `mutation($p: String!) { enrolSecondFactor(currentPassword: $p) { otpauthUri error { code fields } } }`
const CONFIRM = `mutation($code: String!) { confirmSecondFactor(code: $code) { recoveryCodes error { code } } }`
const DISABLE = `mutation($p: String!, $code: String!) { disableSecondFactor(currentPassword: $p, code: $code) {
  account { hasSecondFactor recoveryCodesLeft } error { code } } }`
const RENEW = `mutation($p: String!) { newRecoveryCodes(currentPassword: $p) { recoveryCodes error { code } } }`
const MINE =
  '{ myAccount { hasSecondFactor recoveryCodesLeft } mySessions(first: 5) { edges { node { hasSecondFactor } } } }'

describe('a second factor', () => {
  const clock = movingClock()
  let gateway: TestGateway
  let sibling: TestGateway
  let people = 0
  beforeAll(async () => {
    gateway = await startGateway({ clock })
    sibling = await gateway.sibling()
    await registerCountry(gateway)
  })
  beforeEach(() => clock.pass(24 * 60 * 60))
  afterAll(() => gateway.stop())

  const somebody = async () => (await makePerson(gateway, { login: `lanh.dao.${(people += 1)}` })).login
  const ask = async (query: string, variables: object, token: string, headers = {}) =>
    Object.values((await gateway.ask(query, { ...variables }, token, headers)).data)[0] as any
  const enrolled = async () => {
    const login = await somebody()
    const token = await signedIn(gateway, login)
    const factor = await enrol(gateway, token, clock.now())
    clock.pass(30)
    return { login, token, ...factor, codeNow: () => codeAt(factor.otpauthUri, clock.now()) }
  }

  it('is set up with the password and a code, ends other sessions, and is asked for from then on', async () => {
    const login = await somebody()
    const [other, token] = [await signedIn(gateway, login), await signedIn(gateway, login)]
    expect(await ask(ENROL, { p: 'sai' }, token)).toEqual({
      otpauthUri: null,
      error: { code: 'PASSWORD_WRONG', fields: ['currentPassword'] },
    })
    const { otpauthUri } = await ask(ENROL, { p: PASSWORD }, token)
    expect(otpauthUri).toMatch(/^otpauth:\/\/totp\/ANTQ:lanh\.dao\.\d+\?issuer=ANTQ&secret=[A-Z2-7]{32}&/)
    expect((await trySignIn(gateway, { login })).error).toBeNull()
    expect((await ask(CONFIRM, { code: '000000' }, token)).error.code).toBe('SECOND_FACTOR_INVALID')
    const { recoveryCodes } = await ask(CONFIRM, { code: codeAt(otpauthUri, clock.now()) }, token)
    expect(recoveryCodes).toHaveLength(10)
    expect((await gateway.ask(MINE, {}, other)).status).toBe(401)
    expect((await gateway.ask(MINE, {}, token)).data).toEqual({
      myAccount: { hasSecondFactor: true, recoveryCodesLeft: 10 },
      mySessions: { edges: [{ node: { hasSecondFactor: true } }] },
    })
    expect((await trySignIn(gateway, { login })).error).toMatchObject({
      code: 'SECOND_FACTOR_REQUIRED',
      fields: ['code'],
    })
    expect((await trySignIn(gateway, { login, password: 'sai mật khẩu' })).code).toBe('SIGN_IN_FAILED')
    expect((await ask(ENROL, { p: PASSWORD }, token)).error.code).toBe('SECOND_FACTOR_STATE')
  })

  it('is shown within a step of the clock, and no code is taken twice, on whatever gateway', async () => {
    const { login, otpauthUri, codeNow } = await enrolled()
    const at = (seconds: number) => codeAt(otpauthUri, new Date(Date.parse(clock.now()) + seconds * 1000).toISOString())
    expect((await trySignIn(gateway, { login, code: at(-90) })).code).toBe('SECOND_FACTOR_INVALID')
    expect((await trySignIn(gateway, { login, code: at(90) })).code).toBe('SECOND_FACTOR_INVALID')
    const code = codeNow()
    const both = await Promise.all([trySignIn(gateway, { login, code }), trySignIn(sibling, { login, code })])
    expect(both.map((each) => each.code ?? 'IN').toSorted()).toEqual(['IN', 'SECOND_FACTOR_INVALID'])
    expect((await trySignIn(gateway, { login, code })).code).toBe('SECOND_FACTOR_INVALID')
    expect((await trySignIn(gateway, { login, code: at(-30) })).code).toBe('SECOND_FACTOR_INVALID')
    expect((await trySignIn(gateway, { login, code: at(30) })).error).toBeNull()
  })

  it('that was confirmed with a code is not signed in with by the same code', async () => {
    const login = await somebody()
    const token = await signedIn(gateway, login)
    const { otpauthUri } = await enrol(gateway, token, clock.now())
    expect((await trySignIn(gateway, { login, code: codeAt(otpauthUri, clock.now()) })).code).toBe(
      'SECOND_FACTOR_INVALID',
    )
  })

  it('that is lost is stood in for by recovery codes, each once', async () => {
    const { login, recoveryCodes } = await enrolled()
    const [first = '', second = ''] = recoveryCodes
    const typed = first.replaceAll('-', ' ').toLowerCase()
    const token = (await trySignIn(gateway, { login, code: typed })).token ?? ''
    expect((await gateway.ask(MINE, {}, token)).data.myAccount.recoveryCodesLeft).toBe(9)
    expect((await trySignIn(gateway, { login, code: first })).code).toBe('SECOND_FACTOR_INVALID')
    const renewed = await ask(RENEW, { p: PASSWORD }, token)
    expect(new Set([...renewed.recoveryCodes, ...recoveryCodes]).size).toBe(20)
    expect((await trySignIn(gateway, { login, code: second })).code).toBe('SECOND_FACTOR_INVALID')
    expect((await trySignIn(gateway, { login, code: renewed.recoveryCodes[3] })).error).toBeNull()
  })

  it('is switched off with the password and a code', async () => {
    const { login, token, codeNow } = await enrolled()
    expect((await ask(DISABLE, { p: 'sai', code: codeNow() }, token)).error.code).toBe('PASSWORD_WRONG')
    expect((await ask(DISABLE, { p: PASSWORD, code: '000000' }, token)).error.code).toBe('SECOND_FACTOR_INVALID')
    expect(await ask(DISABLE, { p: PASSWORD, code: codeNow() }, token)).toEqual({
      account: { hasSecondFactor: false, recoveryCodesLeft: 0 },
      error: null,
    })
    expect((await trySignIn(gateway, { login })).error).toBeNull()
    expect((await ask(DISABLE, { p: PASSWORD, code: codeNow() }, token)).error.code).toBe('SECOND_FACTOR_STATE')
    expect((await ask(RENEW, { p: PASSWORD }, token)).error.code).toBe('SECOND_FACTOR_STATE')
  })

  it('tells its secret and its recovery codes once, and keeps neither in clear', async () => {
    const login = await somebody()
    const token = await signedIn(gateway, login)
    const key = { 'idempotency-key': 'enrol-once' }
    const [begun, again] = [
      await ask(ENROL, { p: PASSWORD }, token, key),
      await ask(ENROL, { p: PASSWORD }, token, key),
    ]
    expect(again).toEqual({ otpauthUri: null, error: null })
    const code = codeAt(begun.otpauthUri, clock.now())
    const other = { 'idempotency-key': 'confirm-once' }
    const { recoveryCodes } = await ask(CONFIRM, { code }, token, other)
    expect(await ask(CONFIRM, { code }, token, other)).toEqual({ recoveryCodes: null, error: null })
    const secret = /secret=([A-Z2-7]+)/.exec(begun.otpauthUri)?.[1]
    for (const table of ['account', 'recovery_code', 'audit_line', 'once', 'once_piece']) {
      const rows = JSON.stringify(await gateway.database.readManager.query(`SELECT * FROM ${table}`))
      for (const word of [secret, ...recoveryCodes, recoveryCodes[0].replaceAll('-', '')])
        expect(rows).not.toContain(word)
    }
  })
})
