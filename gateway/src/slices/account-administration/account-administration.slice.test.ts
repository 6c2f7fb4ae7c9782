import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { ACCEPT, CREATE, enrol, invitePerson, makePerson, PASSWORD, signedIn, trySignIn } from '../../../test/people.js'

const INVITE = `mutation($input: InviteAgainInput!) { inviteAgain(input: $input) {
  invitation error { code } account { id version hasPassword hasSecondFactor recoveryCodesLeft } } }`
const LOCK = `mutation($id: ID!, $version: Int!) { lockAccount(id: $id, version: $version) {
  error { code currentVersion } account { id version isLocked } } }`
const UNLOCK = LOCK.replace('lockAccount', 'unlockAccount')
const LIST = `query($within: String!, $search: String, $first: Int!, $after: String) {
  accounts(within: $within, search: $search, first: $first, after: $after) { totalCount
    edges { node { login displayName email recoveryCodesLeft unit { code name } } } pageInfo { hasNextPage endCursor } } }`

describe('administrators of accounts', () => {
  let gateway: TestGateway
  let administrator: string
  beforeAll(async () => {
    gateway = await startGateway()
    await registerCountry(gateway)
    administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
  })
  afterAll(() => gateway.stop())

  const ask = async (query: string, variables: object, token = administrator) =>
    Object.values((await gateway.ask(query, { ...variables }, token)).data)[0] as any
  const create = (input: object, token?: string) =>
    ask(CREATE, { input: { login: 'moi.mot', displayName: 'Cán bộ A', unit: 'bac-giang.ldld', ...input } }, token)
  const versionOf = async (id: string) =>
    (await gateway.database.readManager.query(`SELECT version FROM account WHERE id = '${id}'`))[0].version as number
  const list = async (variables: object, token = administrator) =>
    gateway.ask(LIST, { within: 'bac-giang.ldld', first: 10, ...variables }, token)

  it('make accounts in the subtree of their unit, and nobody else does', async () => {
    expect((await create({ login: 'duoi.cap', unit: 'bac-giang.cs-1' })).error).toBeNull()
    const refused = [
      await create({ unit: 'tra-vinh.ldld' }),
      await create({ unit: 'vn.tld' }),
      await create({}, await gateway.tokenOf('tra-vinh.ldld', 'administrator')),
      await create({}, await gateway.tokenOf('bac-giang.ldld', 'province-leader')),
      await create({}, await gateway.tokenOf('bac-giang.ldld', 'webmaster')),
    ]
    expect(refused.map(({ error, account, invitation }) => [error.code, account, invitation])).toEqual(
      refused.map(() => ['NOT_ALLOWED', null, null]),
    )
    expect((await create({ unit: 'bac-giang.khong-co' })).error).toMatchObject({ code: 'UNIT_UNKNOWN' })
  })

  it.each([
    [{ login: 'a' }, 'login'],
    [{ login: 'có dấu' }, 'login'],
    [{ login: 'x'.repeat(65) }, 'login'],
    [{ displayName: '  ' }, 'displayName'],
    [{ displayName: 'A'.repeat(201) }, 'displayName'],
    [{ email: 'không phải' }, 'email'],
  ])('are told which part of %j does not fit', async (input, field) => {
    expect((await create({ login: 'sai.mau', ...input })).error).toEqual({ code: 'INPUT_INVALID', fields: [field] })
  })

  it('cannot give one login twice, also at the same moment', async () => {
    const both = await Promise.all([create({ login: 'Trung.Ten' }), create({ login: 'trung.ten' })])
    expect(both.map(({ error }) => String(error?.code ?? 'DONE')).toSorted()).toEqual(['DONE', 'LOGIN_TAKEN'])
  })

  it('invite again: password, sessions and old code are good for nothing, the second factor stays', async () => {
    const { id, login } = await makePerson(gateway, { login: 'quen.mat-khau' })
    const token = await signedIn(gateway, login)
    await enrol(gateway, token, TEST_NOW)
    const first = await ask(INVITE, { input: { id, version: await versionOf(id) } })
    expect(first.account).toMatchObject({ hasPassword: false, hasSecondFactor: true, recoveryCodesLeft: 10 })
    expect((await gateway.ask('{ me { name } }', {}, token)).status).toBe(401)
    expect((await trySignIn(gateway, { login })).code).toBe('SIGN_IN_FAILED')
    const second = await ask(INVITE, { input: { id, version: first.account.version, dropsSecondFactor: true } })
    expect(second.account).toMatchObject({ hasSecondFactor: false, recoveryCodesLeft: 0 })
    const accept = (invitation: string) => ask(ACCEPT, { input: { invitation, password: PASSWORD } })
    expect((await accept(first.invitation)).error.code).toBe('INVITATION_INVALID')
    expect((await accept(second.invitation)).error).toBeNull()
    expect((await trySignIn(gateway, { login })).error).toBeNull()
  })

  it('lock and unlock; of all who look at one version one does', async () => {
    const { id, login } = await makePerson(gateway, { login: 'bi.khoa' })
    const version = await versionOf(id)
    const all = await Promise.all(Array.from({ length: 10 }, () => ask(LOCK, { id, version })))
    expect(all.filter(({ error }) => error === null)).toHaveLength(1)
    for (const { error, account } of all.filter((each) => each.error !== null)) {
      expect(error.code).toBe('VERSION_CONFLICT')
      expect(account).toMatchObject({ isLocked: true, version: version + 1 })
    }
    expect((await trySignIn(gateway, { login })).code).toBe('SIGN_IN_FAILED')
    expect((await ask(UNLOCK, { id, version: version + 1 })).account.isLocked).toBe(false)
    expect((await trySignIn(gateway, { login })).error).toBeNull()
  })

  it('of a sibling unit change nothing and see nobody', async () => {
    const { id } = await makePerson(gateway, { login: 'cua.nguoi-khac' })
    const sibling = await gateway.tokenOf('tra-vinh.ldld', 'administrator')
    const version = await versionOf(id)
    for (const [query, variables] of [
      [INVITE, { input: { id, version } }],
      [LOCK, { id, version }],
      [UNLOCK, { id, version }],
    ] as const)
      expect((await ask(query, variables, sibling)).error.code).toBe('NOT_ALLOWED')
    expect(await versionOf(id)).toBe(version)
    expect((await list({}, sibling)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
    const own = await list({ within: 'tra-vinh.ldld' }, sibling)
    expect(own.data.accounts.edges).toEqual([])
  })

  it('list and search accounts page by page, with as many statements for three as for one', async () => {
    await invitePerson(
      gateway,
      { login: 'tim.thay', displayName: 'Đoàn viên Ưu Tú', unit: 'bac-giang.kcn' },
      administrator,
    )
    const found = await list({ search: 'uu tu' })
    expect(found.data.accounts.edges).toEqual([
      {
        node: {
          login: 'tim.thay',
          displayName: 'Đoàn viên Ưu Tú',
          email: null,
          recoveryCodesLeft: 0,
          unit: { code: 'bac-giang.kcn', name: 'Công đoàn Các Khu công nghiệp tỉnh Bắc Giang' },
        },
      },
    ])
    expect((await list({ search: 'TIM.TH' })).data.accounts.totalCount).toBe(1)
    expect((await list({ search: '%' })).data.accounts.edges).toEqual([])
    const first = (await list({ first: 2 })).data.accounts
    expect(first.edges[0].node.login).toBe('tim.thay')
    const next = (await list({ first: 2, after: first.pageInfo.endCursor })).data.accounts
    expect(next.edges).toHaveLength(2)
    expect(JSON.stringify(next.edges)).not.toContain('tim.thay')
    const statements = (size: number) => gateway.leastStatements(() => list({ first: size }))
    expect(await statements(3)).toBe(await statements(1))
  })

  it('see every step in the trail, without names', async () => {
    const { id, login } = await makePerson(gateway, { login: 'dau.vet', displayName: 'Cán bộ Dấu Vết' })
    await signedIn(gateway, login)
    await ask(LOCK, { id, version: await versionOf(id) })
    const { data } = await gateway.ask(
      `{ auditTrail(within: "bac-giang.ldld", object: "${id}", first: 10) { edges { node { deed { code } values { name after } } } } }`,
      {},
      administrator,
    )
    const lines = data.auditTrail.edges.map(({ node }: any) => node)
    const deeds = lines.map((line: any) => line.deed.code).filter((deed: string) => deed !== 'account.read')
    expect(deeds).toEqual(['account.locked', 'session.started', 'password.set', 'account.created'])
    expect(JSON.stringify(lines)).not.toMatch(/Dấu Vết|dau\.vet/)
  })

  it('leave a line for each person whose name is read, and none where only numbers are', async () => {
    const { id } = await makePerson(gateway, { login: 'duoc.xem', displayName: 'Cán bộ Được Xem' })
    const readings = async () => {
      const query = `{ auditTrail(within: "bac-giang.ldld", object: "${id}", deed: "account.read", first: 50) { totalCount edges { node { values { name } } } } }`
      const { edges } = (await gateway.ask(query, {}, administrator)).data.auditTrail
      for (const { node } of edges) expect(node.values).toEqual([])
      return edges.length
    }
    const before = await readings()
    const accounts = (fields: string) =>
      gateway.ask(
        `{ accounts(within: "bac-giang.ldld", search: "duoc.xem", first: 5) { edges { node { ${fields} } } } }`,
        {},
        administrator,
      )
    await accounts('id isLocked createdAt')
    expect(await readings()).toBe(before)
    await accounts('login displayName email')
    expect(await readings()).toBe(before + 1)
  })
})
