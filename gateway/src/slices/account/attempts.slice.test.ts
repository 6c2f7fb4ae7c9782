import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'
import { enrol, makePerson, signedIn, trySignIn } from '../../../test/people.js'
import { visitor } from '../../access/actor.js'
import { forgetOldAttempts } from './index.js'

const WRONG = 'sai mật khẩu rồi nhé'

describe('whoever guesses passwords', () => {
  const clock = movingClock()
  let gateway: TestGateway
  let sibling: TestGateway
  let people = 0
  beforeAll(async () => {
    gateway = await startGateway({ clock })
    sibling = await gateway.sibling()
    await registerCountry(gateway)
  })
  beforeEach(() => clock.pass(2 * 24 * 60 * 60))
  afterAll(() => gateway.stop())

  const somebody = async () => (await makePerson(gateway, { login: `bi.doan.${(people += 1)}` })).login
  const guess = (login: string, address = '203.0.113.1', at = gateway) =>
    trySignIn(at, { login, password: WRONG }, address)

  it('waits twice as long after each try, on every gateway, and is told how long', async () => {
    const login = await somebody()
    for (let tries = 1; tries <= 5; tries += 1)
      expect((await guess(login, undefined, tries % 2 ? gateway : sibling)).code).toBe('SIGN_IN_FAILED')
    const refused = await guess(login, undefined, sibling)
    expect(refused.error).toMatchObject({ code: 'SIGN_IN_THROTTLED', retryAfter: 1 })
    expect(refused.header).toBe('1')
    clock.pass(1)
    expect((await guess(login)).code).toBe('SIGN_IN_FAILED')
    clock.pass(1)
    expect((await guess(login)).error).toMatchObject({ code: 'SIGN_IN_THROTTLED', retryAfter: 1 })
    expect((await trySignIn(gateway, { login }, '203.0.113.1')).code).toBe('SIGN_IN_THROTTLED')
    clock.pass(1)
    expect((await trySignIn(gateway, { login }, '203.0.113.1')).error).toBeNull()
    expect((await guess(login)).code).toBe('SIGN_IN_FAILED')
  })

  it('gets no further by trying all at once on two gateways', async () => {
    const login = await somebody()
    const tries = Array.from({ length: 30 }, (_none, index) => guess(login, undefined, index % 2 ? gateway : sibling))
    const codes = (await Promise.all(tries)).map(({ code }) => code)
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5)
    expect(codes.filter((code) => code === 'SIGN_IN_THROTTLED')).toHaveLength(25)
  })

  it('gets no further with unknown names, which are counted as known ones are', async () => {
    for (let tries = 1; tries <= 5; tries += 1) expect((await guess('nobody.at.all')).code).toBe('SIGN_IN_FAILED')
    expect((await guess('Nobody.At.All ')).code).toBe('SIGN_IN_THROTTLED')
  })

  it('gets no further from many addresses, and does not shut the person out of their own', async () => {
    const login = await somebody()
    expect((await trySignIn(gateway, { login }, '198.51.100.7')).error).toBeNull()
    const codes: (string | undefined)[] = []
    for (let tries = 1; tries <= 25; tries += 1) codes.push((await guess(login, `203.0.113.${tries}`)).code)
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(20)
    expect((await trySignIn(gateway, { login }, '198.51.100.8')).code).toBe('SIGN_IN_THROTTLED')
    expect((await trySignIn(gateway, { login }, '198.51.100.7')).error).toBeNull()
  })

  it('gets no further with many names from one address, be it a whole network of IPv6', async () => {
    const codes: (string | undefined)[] = []
    for (let tries = 1; tries <= 52; tries += 1)
      codes.push((await guess(`ten.${tries}`, `2001:db8:1:2::${tries}`)).code)
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(50)
    expect((await guess('ten.khac', '2001:db8:1:3::1')).code).toBe('SIGN_IN_FAILED')
  })

  it('gets no further with the password in hand: codes are counted too', async () => {
    const login = await somebody()
    await enrol(gateway, await signedIn(gateway, login), clock.now())
    for (let tries = 1; tries <= 8; tries += 1)
      expect((await trySignIn(gateway, { login }, '203.0.113.9')).code).toBe('SECOND_FACTOR_REQUIRED')
    const codes: (string | undefined)[] = []
    for (let tries = 1; tries <= 7; tries += 1)
      codes.push((await trySignIn(gateway, { login, code: '123456' }, '203.0.113.9')).code)
    expect(codes.filter((code) => code === 'SECOND_FACTOR_INVALID')).toHaveLength(5)
    expect(codes.at(-1)).toBe('SIGN_IN_THROTTLED')
  })

  it('is forgotten after a day', async () => {
    for (let tries = 1; tries <= 6; tries += 1) await guess('nobody.today')
    clock.pass(24 * 60 * 60 + 1)
    expect((await guess('nobody.today')).code).toBe('SIGN_IN_FAILED')
    clock.pass(40 * 24 * 60 * 60)
    const context = gateway.context(visitor)
    await gateway.database.write((manager) => forgetOldAttempts({ ...context, manager }, 1000))
    expect(await gateway.database.readManager.query('SELECT * FROM sign_in_attempts')).toEqual([])
  })
})
