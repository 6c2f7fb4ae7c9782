import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { ACCEPT, CREATE, codeAt, enrol, makePerson, PASSWORD, signedIn, trySignIn } from '../../../test/people.js'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { establishRole } from '../role/index.js'
import { createByCommand, inviteByCommand, lockByCommand } from './index.js'

const RIGHTS = '{ me { rights { role { code } unit { code } } waitingRoles { code label } } }'
const NEEDS = `mutation($input: SignInInput!) { signIn(input: $input) { needsSecondFactor error { code } } }`
const INVITE = `mutation($input: InviteAgainInput!) { inviteAgain(input: $input) { invitation error { code } } }`
const LOCK = `mutation($id: ID!, $version: Int!) { lockAccount(id: $id, version: $version) { error { code } } }`

describe('a person with an account and a role', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const subjectOf = (id: string) => `antq#${id}`
  const give = (id: string, role: string, unit = 'bac-giang.ldld') =>
    establishRole(gateway.context(), { subject: subjectOf(id), role, unit })
  const rightsOf = async (token: string) => {
    const { me } = (await gateway.ask(RIGHTS, {}, token)).data
    return { rights: me.rights.map(({ role, unit }: any) => `${role.code}@${unit.code}`), waiting: me.waitingRoles }
  }
  const versionOf = async (id: string) =>
    (await gateway.database.readManager.query(`SELECT version FROM account WHERE id = '${id}'`))[0].version as number

  it('has the rights of the role, and none without', async () => {
    const { id, login } = await makePerson(gateway, { login: 'can.bo.tinh' })
    const token = await signedIn(gateway, login)
    expect(await rightsOf(token)).toEqual({ rights: [], waiting: [] })
    await give(id, 'province-officer')
    await sleep(BELIEVED_FOR)
    expect(await rightsOf(token)).toEqual({ rights: ['province-officer@bac-giang.ldld'], waiting: [] })
  })

  it.each(['administrator', 'province-leader'])('waits as %s for a second factor, and is told so', async (role) => {
    const { id, login } = await makePerson(gateway, { login: `cho.${role}` })
    await give(id, role)
    const { signIn } = (await gateway.ask(NEEDS, { input: { login, password: PASSWORD } })).data
    expect(signIn).toEqual({ needsSecondFactor: true, error: null })
    const token = await signedIn(gateway, login)
    expect(await rightsOf(token)).toMatchObject({ rights: [], waiting: [{ code: role }] })
    const create = { input: { login: 'khong.duoc', displayName: 'Cán bộ A', unit: 'bac-giang.ldld' } }
    expect((await gateway.ask(CREATE, create, token)).data.createAccount.error.code).toBe('NOT_ALLOWED')
    const { otpauthUri, recoveryCodes } = await enrol(gateway, token, TEST_NOW)
    expect(await rightsOf(token)).toEqual({ rights: [`${role}@bac-giang.ldld`], waiting: [] })
    const code = codeAt(otpauthUri, new Date(Date.parse(TEST_NOW) + 30_000).toISOString())
    const again = await gateway.ask(NEEDS, { input: { login, password: PASSWORD, code } })
    expect(again.data.signIn).toEqual({ needsSecondFactor: false, error: null })
    expect((await trySignIn(gateway, { login, code: recoveryCodes[0] ?? '' })).error).toBeNull()
  })

  it('is out of reach for whoever manages accounts of the unit but not of every unit of their roles', async () => {
    const below = await makePerson(gateway, { login: 'o.co-so', unit: 'bac-giang.cs-1' })
    await give(below.id, 'province-leader', 'bac-giang.ldld')
    const local = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    const grassroots = await makePerson(gateway, { login: 'quan.tri-co-so', unit: 'bac-giang.cs-1' })
    await give(grassroots.id, 'administrator', 'bac-giang.cs-1')
    const token = await signedIn(gateway, grassroots.login)
    await enrol(gateway, token, TEST_NOW)
    const version = await versionOf(below.id)
    const tried = { input: { id: below.id, version, dropsSecondFactor: true } }
    expect((await gateway.ask(INVITE, tried, token)).data.inviteAgain).toEqual({
      invitation: null,
      error: { code: 'NOT_ALLOWED' },
    })
    expect((await gateway.ask(LOCK, { id: below.id, version }, token)).data.lockAccount.error.code).toBe('NOT_ALLOWED')
    expect((await gateway.ask(INVITE, tried, local)).data.inviteAgain.error).toBeNull()
  })

  it('cannot invite or lock themself: a stolen session would become a lasting one', async () => {
    const { id, login } = await makePerson(gateway, { login: 'quan.tri-tinh' })
    await give(id, 'administrator')
    const token = await signedIn(gateway, login)
    await enrol(gateway, token, TEST_NOW)
    const version = await versionOf(id)
    const tried = await gateway.ask(INVITE, { input: { id, version, dropsSecondFactor: true } }, token)
    expect(tried.data.inviteAgain.error.code).toBe('NOT_ALLOWED')
    expect((await gateway.ask(LOCK, { id, version }, token)).data.lockAccount.error.code).toBe('NOT_ALLOWED')
  })

  it('is made by the command, with a role and a one-time code, where nobody is there yet', async () => {
    const wish = { login: 'dau.tien', displayName: 'Cán bộ A', unit: 'bac-giang.ldld' }
    const made = await createByCommand(gateway.context(), wish, 'administrator')
    const accept = (invitation: string | null) => gateway.ask(ACCEPT, { input: { invitation, password: PASSWORD } })
    expect((await accept(made.invitation)).data.acceptInvitation.error).toBeNull()
    const token = await signedIn(gateway, 'dau.tien')
    await enrol(gateway, token, TEST_NOW)
    const create = { input: { login: 'tiep.theo', displayName: 'Cán bộ B', unit: 'bac-giang.kcn' } }
    expect((await gateway.ask(CREATE, create, token)).data.createAccount.error).toBeNull()
    await lockByCommand(gateway.context(), 'Dau.Tien', true)
    await sleep(BELIEVED_FOR)
    expect((await gateway.ask(RIGHTS, {}, token)).status).toBe(401)
    await lockByCommand(gateway.context(), 'dau.tien', false)
    const again = await inviteByCommand(gateway.context(), 'dau.tien', true)
    expect((await accept(again.invitation)).data.acceptInvitation.error).toBeNull()
    expect((await trySignIn(gateway, { login: 'dau.tien' })).error).toBeNull()
  })

  it('is not made by halves by the command', async () => {
    const wish = { login: 'nua.chung', displayName: 'Cán bộ A', unit: 'bac-giang.ldld' }
    await expect(createByCommand(gateway.context(), wish, 'king')).rejects.toMatchObject({ code: 'ROLE_UNKNOWN' })
    await expect(lockByCommand(gateway.context(), 'nua.chung', true)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
