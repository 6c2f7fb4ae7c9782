import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { Exports, insertPlans } from '../../../test/exports.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { makePerson, signedIn } from '../../../test/people.js'
import { aPortal, PORTAL, type TestPortal } from '../../../test/portal-tokens.js'
import { stoppedClock, type Clock } from '../../foundation/clock.js'
import { establishRole } from '../role/index.js'
import { ExportEntity, ExportPieceEntity } from './export.entity.js'

describe('an export ends where the right of whoever asked has gone', () => {
  let gateway: TestGateway
  let exports: Exports
  let partner: string
  let portal: TestPortal
  let now = TEST_NOW
  const clock: Clock = { now: () => now, today: () => stoppedClock(now).today() }
  const later = (seconds: number) => {
    now = new Date(Date.parse(now) + seconds * 1000).toISOString()
  }
  beforeAll(async () => {
    portal = await aPortal()
    gateway = await startGateway({ clock, tokenIssuers: [portal.issuer] })
    exports = new Exports(gateway)
    await registerCountry(gateway)
    await insertPlans(gateway, 60)
    partner = await gateway.tokenOf('bac-giang.ldld', 'partner-officer')
  })
  afterAll(() => gateway.stop())
  beforeEach(async () => {
    now = TEST_NOW
    await gateway.database.write(async (manager) => {
      await manager.clear(ExportEntity)
      await manager.clear(ExportPieceEntity)
    })
  })

  const kept = () => gateway.database.readManager.count(ExportPieceEntity)
  const ended = async (id: string) => {
    await exports.toEnd()
    const row = await gateway.database.readManager.findOneByOrFail(ExportEntity, { id })
    expect(row).toMatchObject({ state: 'FAILED', failure: 'EXPORT_RIGHTS_CHANGED', done: 25, slot: null })
    expect(await kept()).toBe(0)
  }

  it('by a key that was revoked', async () => {
    const webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
    const input = { kind: 'API_KEY', unit: 'bac-giang.ldld', name: 'Kho', actions: ['export.create'] }
    const { data } = await gateway.ask(
      'mutation ($input: CreateCredentialInput!) { createCredential(input: $input) { secret credential { id } } }',
      { input },
      webmaster,
    )
    const { secret, credential } = data.createCredential
    const { id } = await exports.begin({ list: 'PLANS' }, secret)
    await exports.pieces(1)
    await gateway.ask(
      `mutation { revokeCredential(id: "${credential.id}", version: 1) { error { code } } }`,
      {},
      webmaster,
    )
    await ended(id)
    expect((await exports.download(id, secret)).statusCode).toBe(401)
  })

  it('by a role that was given here and has been ended', async () => {
    const subject = `${PORTAL}#person-1`
    const { id: role } = await establishRole(gateway.context(), {
      subject,
      role: 'province-officer',
      unit: 'bac-giang.kcn',
    })
    const { id } = await exports.begin({ list: 'PLANS' }, await portal.token({ claims: { role: 'partner-officer' } }))
    await exports.pieces(1)
    expect((await gateway.database.readManager.findOneByOrFail(ExportEntity, { id })).done).toBe(25)
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    await gateway.ask(`mutation { endRole(id: "${role}") { error { code } } }`, {}, administrator)
    await ended(id)
  })

  it('by the end of the twelve hours for which a website vouches', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(1)
    later(12 * 3600 + 1)
    await ended(id)
  })

  it('as whoever knows of the person says', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, await gateway.tokenOf('bac-giang.ldld'))
    await exports.pieces(1)
    await exports.turn({
      ...exports.making,
      standing: async (context, asked) => {
        const known = await exports.making.standing(context, asked)
        return {
          ...known,
          grants: [{ unitCode: 'bac-giang.ldld', actions: ['export.create'], role: null, onBehalfOf: null }],
        }
      },
    })
    await ended(id)
  })

  it('by an account that was locked', async () => {
    const { id: account, login } = await makePerson(gateway, { login: 'can.bo.a' })
    await establishRole(gateway.context(), {
      subject: `antq#${account}`,
      role: 'province-officer',
      unit: 'bac-giang.ldld',
    })
    const { id } = await exports.begin({ list: 'PLANS' }, await signedIn(gateway, login))
    await exports.pieces(1)
    const row = await gateway.database.readManager.query(`SELECT version FROM account WHERE id = '${account}'`)
    const administrator = await gateway.tokenOf('bac-giang.ldld', 'administrator')
    const lock = `mutation { lockAccount(id: "${account}", version: ${row[0].version}) { error { code } } }`
    expect((await gateway.ask(lock, {}, administrator)).data.lockAccount.error).toBeNull()
    await ended(id)
  })
})

describe('the file of an export', () => {
  let gateway: TestGateway
  let exports: Exports
  let portal: TestPortal
  beforeAll(async () => {
    portal = await aPortal()
    gateway = await startGateway({ tokenIssuers: [portal.issuer] })
    exports = new Exports(gateway)
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  it('is not given to somebody who may see less now, and is to somebody who may see more', async () => {
    const token = (role: string, units = ['bac-giang.ldld']) => portal.token({ claims: { role, units } })
    const { id } = await exports.made({ list: 'PLANS' }, await token('province-officer'))
    const given = async (role: string, units?: string[]) => {
      const response = await exports.download(id, await token(role, units))
      return [response.statusCode, response.statusCode === 200 ? null : response.json().error.code]
    }
    expect(await given('province-officer')).toEqual([200, null])
    expect(await given('province-leader', ['bac-giang.ldld', 'bac-giang.kcn'])).toEqual([200, null])
    expect(await given('partner-officer')).toEqual([403, 'EXPORT_RIGHTS_CHANGED'])
    expect(await given('province-officer', ['bac-giang.kcn'])).toEqual([403, 'EXPORT_RIGHTS_CHANGED'])
    expect(await given('grassroots-officer')).toEqual([403, 'NOT_ALLOWED'])
  })
})
