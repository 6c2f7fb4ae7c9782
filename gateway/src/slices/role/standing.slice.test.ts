import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BELIEVED_FOR } from '../../access/sign-in/recent.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { aPortal, PORTAL, type TestPortal } from '../../../test/portal-tokens.js'
import { establishRole, lendRole } from './index.js'

const YESTERDAY = '2026-11-23'
const LEADER = 'province-leader'
const LAST_DAY = '2026-12-31'

/** Units of grassroots that end or move in this file, each in one test. */
const units = ['merged-a', 'merged-b', 'heir', 'split', 'half-1', 'half-2', 'closed', 'moved'].map((name) => ({
  code: `bac-giang.${name}`,
  periods: [{ name: `Công đoàn cơ sở ${name}`, kind: 'grassroots-union', parent: 'bac-giang.ldld' }],
}))

describe('a role whose unit', () => {
  let gateway: TestGateway
  let portal: TestPortal
  beforeAll(async () => {
    portal = await aPortal()
    gateway = await startGateway({ tokenIssuers: [portal.issuer] })
    await registerCountry(gateway, [...smallCountry, ...units])
  })
  afterAll(() => gateway.stop())

  const person = (name: string) => `${PORTAL}#${name}`
  const give = (name: string, unit: string, role = 'grassroots-officer') =>
    establishRole(gateway.context(), { subject: person(name), role, unit })
  const lendOut = async (from: string, unit: string) => {
    const lender = {
      kind: 'signed-in' as const,
      subject: person(from),
      name: '',
      credentialId: null,
      grants: [
        {
          unitCode: 'bac-giang.ldld',
          actions: ['role.delegate' as const],
          role: LEADER as typeof LEADER,
          onBehalfOf: null,
          isVouched: true as const,
        },
      ],
    }
    return lendRole(gateway.context(lender), { subject: person(`of-${from}`), role: LEADER, unit, lastDay: LAST_DAY })
  }
  const sql = (statement: string, values: string[]) =>
    gateway.database.write((manager) => manager.query(statement, values))
  const idOf = async (code: string): Promise<string> =>
    (await gateway.database.readManager.query('SELECT id FROM unit WHERE code = ?', [code]))[0].id
  const end = async (code: string, ...successors: string[]) => {
    await sql('UPDATE unit SET valid_to = ? WHERE code = ?', [YESTERDAY, code])
    for (const successor of successors)
      await sql(
        'INSERT INTO unit_succession (unit_id, successor_id, happened_on, source, needs_verification) VALUES (?, ?, NULL, NULL, 0)',
        [await idOf(code), await idOf(successor)],
      )
    await sleep(BELIEVED_FOR)
  }
  const unitsOf = async (name: string) => {
    const token = await portal.token({ subject: name, claims: { role: 'member' } })
    const { data } = await gateway.ask('{ me { rights { unit { code } role { code } } } }', {}, token)
    return data.me.rights
      .filter((right: any) => right.role.code !== 'member')
      .map((right: any) => right.unit.code.slice('bac-giang.'.length))
  }

  it('was merged acts for the unit that took over', async () => {
    for (const [name, unit] of [
      ['a', 'bac-giang.merged-a'],
      ['b', 'bac-giang.merged-b'],
    ] as const)
      await give(name, unit)
    expect([await unitsOf('a'), await unitsOf('b')]).toEqual([['merged-a'], ['merged-b']])
    await end('bac-giang.merged-a', 'bac-giang.heir')
    await end('bac-giang.merged-b', 'bac-giang.heir')
    expect([await unitsOf('a'), await unitsOf('b')]).toEqual([['heir'], ['heir']])
  })

  it('was split stops: nobody can say whose it is', async () => {
    const { id } = await give('split', 'bac-giang.split')
    await end('bac-giang.split', 'bac-giang.half-1', 'bac-giang.half-2')
    expect(await unitsOf('split')).toEqual([])
    const { data } = await gateway.ask(
      'query($id: ID!) { node(id: $id) { ... on RoleGrant { isActing endedAt } } }',
      { id },
      await portal.token({ subject: 'split', claims: { role: 'member' } }),
    )
    expect(data.node).toEqual({ isActing: false, endedAt: null })
  })

  it('was closed stops with it, and is not given for it any more', async () => {
    await give('closed', 'bac-giang.closed')
    await end('bac-giang.closed')
    expect(await unitsOf('closed')).toEqual([])
    await expect(give('late', 'bac-giang.closed')).rejects.toMatchObject({
      code: 'UNIT_ENDED',
      detail: { fields: ['unit'] },
    })
  })

  it('moved away stays its holder’s, and stops where a leader left behind had lent it', async () => {
    await give('stays', 'bac-giang.moved')
    await lendOut('leader', 'bac-giang.moved')
    expect([await unitsOf('stays'), await unitsOf('of-leader')]).toEqual([['moved'], ['moved']])
    const id = await idOf('bac-giang.moved')
    const [before, after] = [await idOf('bac-giang.ldld'), await idOf('tra-vinh.ldld')]
    await sql('UPDATE unit_lineage SET ancestor_id = ? WHERE unit_id = ? AND ancestor_id = ?', [after, id, before])
    await sql('UPDATE unit_tree SET changes = changes + 1', [])
    await sleep(BELIEVED_FOR)
    expect([await unitsOf('stays'), await unitsOf('of-leader')]).toEqual([['moved'], []])
  })
})
