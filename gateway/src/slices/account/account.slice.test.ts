import { setTimeout as sleep } from 'node:timers/promises'
import { storedOperations } from '@antq/shared-schema/operations'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { movingClock } from '../../../test/moving-clock.js'
import { ACCEPT, invitePerson, makePerson, PASSWORD, SIGN_IN, signedIn, trySignIn } from '../../../test/people.js'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import * as passwords from './password.js'

const ME = '{ me { name subject } myAccount { login displayName hasPassword unit { code } } }'
const SESSIONS = `{ mySessions(first: 10) { edges { node { id isThisOne address expiresAt } } } }`
const CHANGE = `mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
  account { id } error { code fields } } }`
const LOCK = `mutation($id: ID!, $version: Int!) { lockAccount(id: $id, version: $version) { account { version isLocked } error { code } } }`

describe('local accounts', () => {
  const clock = movingClock()
  let gateway: TestGateway
  let sibling: TestGateway
  let people = 0
  beforeAll(async () => {
    gateway = await startGateway({ clock })
    sibling = await gateway.sibling()
    await registerCountry(gateway)
  })
  beforeEach(() => clock.pass(3 * 24 * 60 * 60))
  afterAll(() => gateway.stop())

  const newLogin = () => `can.bo.${(people += 1)}`
  const accept = async (invitation: string, password = PASSWORD, at = gateway) =>
    (await at.ask(ACCEPT, { input: { invitation, password } })).data.acceptInvitation
  const statusOf = async (token: string, at = gateway) => (await at.ask(ME, {}, token)).status
  const versionOf = async (id: string) =>
    (await gateway.database.readManager.query(`SELECT version FROM account WHERE id = '${id}'`))[0].version as number
  const change = async (token: string, input: object) =>
    (await gateway.ask(CHANGE, { input: { currentPassword: PASSWORD, ...input } }, token)).data.changePassword

  it('sign a person in with a password of their own choice', async () => {
    const login = newLogin()
    const { invitation } = await invitePerson(gateway, { login, displayName: 'Cán bộ B' })
    expect(invitation).toMatch(/^antq_i_[\w-]{43}$/)
    expect((await trySignIn(gateway, { login })).code).toBe('SIGN_IN_FAILED')
    expect(await accept(invitation)).toEqual({ login, error: null })
    const { token, expiresAt, error } = await trySignIn(gateway, { login: ` ${login.toUpperCase()} ` })
    expect([token, error]).toEqual([expect.stringMatching(/^antq_s_[\w-]{43}$/), null])
    expect(Date.parse(expiresAt ?? '') - Date.parse(clock.now())).toBe(8 * 60 * 60 * 1000)
    const { data } = await gateway.ask(ME, {}, token ?? '')
    expect(data.me.name).toBe('Cán bộ B')
    expect(data.myAccount).toEqual({
      login,
      displayName: 'Cán bộ B',
      hasPassword: true,
      unit: { code: 'bac-giang.ldld' },
    })
  })

  it('tell unknown names, wrong passwords and locked accounts alike, after the same work', async () => {
    const verify = vi.spyOn(passwords, 'isPassword')
    const { login, id } = await makePerson(gateway, { login: newLogin() })
    const { login: locked, id: lockedId } = await makePerson(gateway, { login: newLogin() })
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    await gateway.ask(LOCK, { id: lockedId, version: await versionOf(lockedId) }, administrator)
    const answers = [
      await trySignIn(gateway, { login: 'nobody.at.all' }),
      await trySignIn(gateway, { login, password: 'sai mật khẩu rồi nhé' }),
      await trySignIn(gateway, { login: locked }),
      await trySignIn(gateway, { login: '' }),
      await trySignIn(gateway, { login: "' OR 1=1 --" }),
    ]
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.error).toMatchObject({ code: 'SIGN_IN_FAILED', fields: [], retryAfter: null })
    expect(verify).toHaveBeenCalledTimes(answers.length)
    expect(id).toMatch(/^acc_/)
    verify.mockRestore()
  })

  it('sign in where visitors may run stored operations only', async () => {
    const strict = await startGateway({ clock, storedOnly: true })
    const stored = Object.values(storedOperations)
    for (const name of ['SignIn', 'AcceptInvitation']) {
      const query = stored.find((text) => text.startsWith(`mutation ${name}(`)) ?? ''
      const input = name === 'SignIn' ? { login: 'x', password: 'x' } : { invitation: 'x', password: 'x' }
      const { status, data } = await strict.ask(query, { input })
      expect([status, Object.values(data)[0]]).toMatchObject([
        200,
        { error: { code: name === 'SignIn' ? 'SIGN_IN_FAILED' : 'INVITATION_INVALID' } },
      ])
    }
    expect((await strict.ask(SIGN_IN, { input: { login: 'x', password: 'x' } })).status).toBe(403)
    await strict.stop()
  })

  describe('are invited by a one-time code', () => {
    it('that works for seven days', async () => {
      const { invitation } = await invitePerson(gateway, { login: newLogin() })
      clock.pass(7 * 24 * 60 * 60)
      expect((await accept(invitation)).error.code).toBe('INVITATION_INVALID')
      const other = await invitePerson(gateway, { login: newLogin() })
      clock.pass(7 * 24 * 60 * 60 - 1)
      expect((await accept(other.invitation)).error).toBeNull()
    })

    it('that works once, also where two use it at the same moment on two gateways', async () => {
      const { invitation } = await invitePerson(gateway, { login: newLogin() })
      const both = await Promise.all([
        accept(invitation, `${PASSWORD} một`),
        accept(invitation, `${PASSWORD} hai`, sibling),
      ])
      expect(both.map(({ error }) => String(error?.code ?? 'DONE')).toSorted()).toEqual(['DONE', 'INVITATION_INVALID'])
      expect((await accept(invitation)).error.code).toBe('INVITATION_INVALID')
    })

    it('that stays when the password was refused', async () => {
      const login = newLogin()
      const { invitation } = await invitePerson(gateway, { login })
      for (const weak of ['ngắn', 'password1234', `${login}2026`, 'matkhaucongdoan'])
        expect((await accept(invitation, weak)).error).toMatchObject({ code: 'PASSWORD_WEAK', fields: ['password'] })
      expect((await accept(invitation)).error).toBeNull()
    })

    it('and by no code that was made up', async () => {
      for (const invitation of ['', 'antq_i_', `antq_i_${'A'.repeat(43)}`])
        expect((await accept(invitation)).error.code).toBe('INVITATION_INVALID')
    })
  })

  describe('have sessions', () => {
    it('that end by themselves after eight hours', async () => {
      const { login } = await makePerson(gateway, { login: newLogin() })
      const token = await signedIn(gateway, login)
      clock.pass(8 * 60 * 60 - 1)
      expect(await statusOf(token)).toBe(200)
      clock.pass(1)
      await sleep(BELIEVED_FOR)
      expect(await statusOf(token)).toBe(401)
    })

    it('that are listed for their person and ended one by one, all others, or the present one', async () => {
      const { login } = await makePerson(gateway, { login: newLogin() })
      const [first, second, third] = [
        await signedIn(gateway, login),
        await signedIn(gateway, login),
        await signedIn(gateway, login),
      ]
      const listed = async (token: string) =>
        (await gateway.ask(SESSIONS, {}, token)).data.mySessions.edges.map(({ node }: any) => node)
      const all = await listed(second)
      expect(all.map((session: any) => session.isThisOne)).toEqual([false, true, false])
      const ended = await gateway.ask(`mutation { endSession(id: "${all[0].id}") { error { code } } }`, {}, second)
      expect(ended.data.endSession.error).toBeNull()
      expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([200, 200, 401])
      await gateway.ask('mutation { endOtherSessions { error { code } } }', {}, second)
      expect([await statusOf(first), await statusOf(second)]).toEqual([401, 200])
      await gateway.ask('mutation { signOut { error { code } } }', {}, second)
      expect(await statusOf(second)).toBe(401)
    })

    it('that nobody else sees or ends', async () => {
      const { login } = await makePerson(gateway, { login: newLogin() })
      const other = await signedIn(gateway, (await makePerson(gateway, { login: newLogin() })).login)
      const token = await signedIn(gateway, login)
      const [{ node }] = (await gateway.ask(SESSIONS, {}, token)).data.mySessions.edges
      const tried = await gateway.ask(`mutation { endSession(id: "${node.id}") { error { code } } }`, {}, other)
      expect(tried.data.endSession.error.code).toBe('NOT_FOUND')
      expect(await statusOf(token)).toBe(200)
    })

    it('whose tokens nobody can choose beforehand', async () => {
      const { login } = await makePerson(gateway, { login: newLogin() })
      const stranger = await signedIn(gateway, (await makePerson(gateway, { login: newLogin() })).login)
      const { data } = await gateway.ask(SIGN_IN, { input: { login, password: PASSWORD } }, stranger)
      expect(data.signIn.token).not.toBe(stranger)
      const subjects = [stranger, data.signIn.token].map(
        async (token: string) => (await gateway.ask(ME, {}, token)).data.myAccount.login,
      )
      expect((await Promise.all(subjects))[1]).toBe(login)
      expect(new Set(await Promise.all(subjects)).size).toBe(2)
      const chosen = `antq_s_${'A'.repeat(43)}`
      expect((await gateway.ask(SIGN_IN, { input: { login, password: PASSWORD } }, chosen)).status).toBe(401)
      expect(await statusOf(chosen)).toBe(401)
    })

    it('that end within a second on every gateway when the account is locked', async () => {
      const { login, id } = await makePerson(gateway, { login: newLogin() })
      const token = await signedIn(gateway, login)
      expect([await statusOf(token), await statusOf(token, sibling)]).toEqual([200, 200])
      const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
      await gateway.ask(LOCK, { id, version: await versionOf(id) }, administrator)
      expect(await statusOf(token)).toBe(401)
      await sleep(BELIEVED_FOR)
      expect(await statusOf(token, sibling)).toBe(401)
      expect((await trySignIn(gateway, { login })).code).toBe('SIGN_IN_FAILED')
    })
  })

  describe('have passwords', () => {
    it('that are changed with the present one, and other sessions end', async () => {
      const { login } = await makePerson(gateway, { login: newLogin() })
      const [other, token] = [await signedIn(gateway, login), await signedIn(gateway, login)]
      const next = 'một câu khác hẳn, rất dài'
      expect((await change(token, { currentPassword: 'sai', password: next })).error).toEqual({
        code: 'PASSWORD_WRONG',
        fields: ['currentPassword'],
      })
      expect((await change(token, { password: 'ngắn' })).error.code).toBe('PASSWORD_WEAK')
      expect((await change(token, { password: next })).error).toBeNull()
      expect([await statusOf(other), await statusOf(token)]).toEqual([401, 200])
      expect((await trySignIn(gateway, { login })).code).toBe('SIGN_IN_FAILED')
      expect((await trySignIn(gateway, { login, password: next })).error).toBeNull()
    })

    it('that a website’s officer and a key do not have', async () => {
      const officer = await gateway.tokenOf('bac-giang.ldld')
      expect((await change(officer, { password: PASSWORD })).error.code).toBe('NOT_FOUND')
      expect((await gateway.ask('{ myAccount { id } }', {}, officer)).data.myAccount).toBeNull()
    })

    it('and codes and tokens that are kept nowhere, not even as what could be guessed from', async () => {
      const login = newLogin()
      const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
      const headers = { 'idempotency-key': 'one-person' }
      const create = () =>
        gateway.ask(
          `mutation { createAccount(input: { login: "${login}", displayName: "Cán bộ Rất Riêng", email: "a@rieng.example", unit: "bac-giang.ldld" }) { invitation account { id } } }`,
          {},
          administrator,
          headers,
        )
      const [first, again] = [(await create()).data.createAccount, (await create()).data.createAccount]
      expect([again.account.id, again.invitation]).toEqual([first.account.id, null])
      await accept(first.invitation)
      const token = await signedIn(gateway, login)
      const next = 'một câu khác hẳn, rất dài'
      await gateway.ask(CHANGE, { input: { currentPassword: PASSWORD, password: next } }, token, {
        'idempotency-key': 'one-change',
      })
      const kept: string[] = []
      for (const table of ['account', 'session', 'audit_line', 'once', 'once_piece', 'sign_in_attempts'])
        kept.push(JSON.stringify(await gateway.database.readManager.query(`SELECT * FROM ${table}`)))
      for (const secret of [PASSWORD, next, token, token.slice(7), first.invitation, first.invitation.slice(7)])
        expect(kept.join()).not.toContain(secret)
      const [, , trail = '', ...others] = kept
      for (const name of ['Rất Riêng', 'a@rieng.example']) {
        expect(kept[0]).toContain(name)
        expect(trail).not.toContain(name)
      }
      expect(trail).toContain('password.set')
      expect(others.join()).not.toContain('127.0.0.1')
    })
  })
})
