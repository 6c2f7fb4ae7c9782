import { setImmediate as turnOfOthers } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { Exports, insertPlans } from '../../../test/exports.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { stoppedClock, type Clock } from '../../foundation/clock.js'
import { Refusal } from '../../foundation/refusal.js'
import { ExportEntity, ExportPieceEntity } from './export.entity.js'
import type { ExportMaking } from './export-piece.service.js'

const PLANS = 130
const PIECES = 6

describe('the making of exports', () => {
  let gateway: TestGateway
  let exports: Exports
  let partner: string
  let ids: string[]
  let now = TEST_NOW
  const clock: Clock = { now: () => now, today: () => stoppedClock(now).today() }
  const later = (seconds: number) => {
    now = new Date(Date.parse(now) + seconds * 1000).toISOString()
  }
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 }, clock })
    exports = new Exports(gateway)
    await registerCountry(gateway)
    ids = await insertPlans(gateway, PLANS)
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

  const wholeOnce = async (id: string, token = partner) => {
    const lines = await exports.lines(id, token)
    expect(lines.map((line) => line.id).toSorted()).toEqual(ids.toSorted())
  }
  const kept = () => gateway.database.readManager.count(ExportPieceEntity)
  /** Everything as it is, but some runs of a document end otherwise. */
  const making = (run: (made: number) => void): ExportMaking => {
    let made = 0
    return {
      ...exports.making,
      run: async (...asked) => {
        made += 1
        run(made)
        return exports.making.run(...asked)
      },
    }
  }

  it('tells how far it is after each piece', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    const progress = []
    for (let piece = 0; piece < PIECES; piece += 1) {
      await exports.pieces(1)
      const { state, done, total } = (await exports.look(id, partner))!
      progress.push([state.code, done, total])
    }
    expect(progress).toEqual([
      ...[25, 50, 75, 100, 125].map((done) => ['RUNNING', done, PLANS]),
      ['READY', PLANS, PLANS],
    ])
    expect(await exports.turn()).toBe(false)
    await wholeOnce(id)
  })

  it('goes on exactly where it was when the gateway is started anew', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(2)
    const next = new Exports(await gateway.sibling())
    await next.pieces(1)
    await next.toEnd()
    expect(await next.look(id, partner)).toMatchObject({ state: { code: 'READY' }, done: PLANS })
    await wholeOnce(id)
  })

  it('is taken over from a process that has gone in the middle of a piece, once its lease is over', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(2)
    const gone = new Promise<never>(() => undefined)
    await new Promise<void>((isAsleep) => {
      const run = () => {
        isAsleep()
        return gone
      }
      void exports.turn({ ...exports.making, run })
    })
    const next = new Exports(await gateway.sibling())
    await next.toEnd()
    expect(await next.look(id, partner)).toMatchObject({ state: { code: 'RUNNING' }, done: 50 })
    later(61)
    await next.toEnd()
    expect(await next.look(id, partner)).toMatchObject({ state: { code: 'READY' }, done: PLANS })
    await wholeOnce(id)
  })

  it('stores nothing of a piece that comes after somebody else has taken over', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(1)
    const next = new Exports(await gateway.sibling())
    await exports.turn({
      ...exports.making,
      run: async (...asked) => {
        const answer = await exports.making.run(...asked)
        later(61)
        await next.pieces(1)
        return answer
      },
    })
    expect(await exports.look(id, partner)).toMatchObject({ state: { code: 'RUNNING' }, done: 50 })
    await exports.toEnd()
    await wholeOnce(id)
  })

  it('is shared by two gateways that work at once', async () => {
    // a file of SQLite has one process that writes (decision 2); its own workers still come all at once
    const other = inject('databaseUrl') === null ? exports : new Exports(await gateway.sibling())
    const begun = []
    const tokens = [partner, await gateway.tokenOf('tra-vinh.ldld', 'partner-officer')]
    for (const token of [...tokens, ...tokens])
      begun.push({ token, ...(await exports.begin({ list: 'PLANS' }, token)) })
    await Promise.all([exports.toEnd(), other.toEnd()])
    await exports.toEnd()
    for (const { id, token } of begun) await wholeOnce(id, token)
  })

  it('gives each of several exports its turn', async () => {
    await insertPlans(gateway, 300, 'tra-vinh.ldld')
    try {
      const first = await exports.begin({ list: 'PLANS' }, partner)
      later(1)
      const second = await exports.begin({ list: 'UNITS' }, partner)
      later(1)
      await exports.turn()
      await exports.turn()
      expect(await exports.look(first.id, partner)).toMatchObject({ state: { code: 'RUNNING' }, done: 250 })
      expect(await exports.look(second.id, partner)).toMatchObject({ state: { code: 'READY' } })
    } finally {
      await gateway.database.write((manager) =>
        manager.query("DELETE FROM plan WHERE unit_id IN (SELECT id FROM unit WHERE code = 'tra-vinh.ldld')"),
      )
    }
  })

  it('lets others have their turn between the pieces', async () => {
    await exports.begin({ list: 'PLANS' }, partner)
    let turns = 0
    const done = new AbortController()
    const others = (async () => {
      while (!done.signal.aborted) {
        await turnOfOthers()
        turns += 1
      }
    })()
    await exports.toEnd()
    done.abort()
    await others
    expect(turns).toBeGreaterThanOrEqual(PIECES)
  })

  it('stops where it is cancelled in the middle of a piece, and throws away what there is', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(2)
    expect(await kept()).toBeGreaterThan(0)
    await exports.turn({
      ...exports.making,
      run: async (...asked) => {
        const { export: cancelled } = await exports.cancel(id, partner)
        expect(cancelled?.state.code).toBe('CANCELLED')
        return exports.making.run(...asked)
      },
    })
    expect(await exports.look(id, partner)).toMatchObject({
      state: { code: 'CANCELLED' },
      done: 50,
      path: null,
      expiresAt: null,
    })
    expect((await exports.download(id, partner)).statusCode).toBe(410)
    expect((await exports.cancel(id, partner)).error?.code).toBe('EXPORT_ENDED')
    await exports.toEnd()
    expect(await kept()).toBe(0)
  })

  it('is downloaded for three days; then its pieces go, a few at a time', async () => {
    const { id, expiresAt } = await exports.made({ list: 'PLANS' }, partner)
    expect(expiresAt).toBe('2026-11-27T03:00:00.000Z')
    const many = Array.from({ length: 120 }, (_, index) => ({
      exportId: id,
      startByte: 1_000_000 + index,
      content: Buffer.from('x'),
    }))
    await gateway.database.write((manager) => manager.insert(ExportPieceEntity, many))
    later(3 * 24 * 3600 - 1)
    const token = () => gateway.tokenOf('bac-giang.ldld', 'partner-officer')
    await exports.toEnd()
    expect((await exports.download(id, await token())).statusCode).toBe(200)
    later(1)
    const left = []
    while (await exports.turn()) left.push(await kept())
    expect(left).toEqual([PIECES + 120 - 50, PIECES + 120 - 100, 0, 0])
    const refused = await exports.download(id, await token())
    expect([refused.statusCode, refused.json().error.code]).toEqual([410, 'EXPORT_ENDED'])
    expect(await exports.look(id, await token())).toMatchObject({ state: { code: 'EXPIRED' }, expiresAt, path: null })
  })

  it('is told of for thirty days, and forgotten then', async () => {
    const { id } = await exports.made({ list: 'UNITS' }, partner)
    later(30 * 24 * 3600 - 1)
    await exports.toEnd()
    const token = () => gateway.tokenOf('bac-giang.ldld', 'partner-officer')
    expect((await exports.look(id, await token()))?.state.code).toBe('EXPIRED')
    later(1)
    await exports.toEnd()
    expect(await exports.look(id, await token())).toBeNull()
    expect(await exports.turn()).toBe(false)
  })

  it('is tried again after a fault, and fails with a code when that does not help', async () => {
    const { id } = await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(1)
    await exports.turn(
      making(() => {
        throw new Refusal('NOT_FOUND')
      }),
    )
    expect(await exports.turn()).toBe(false)
    later(5)
    await exports.pieces(1)
    expect(await exports.look(id, partner)).toMatchObject({ state: { code: 'RUNNING' }, done: 50 })
    const broken = making(() => {
      throw new Error('hỏng')
    })
    for (const seconds of [0, 5, 30, 120, 600, 1800]) {
      later(seconds)
      expect((await exports.look(id, partner))?.state.code).toBe('RUNNING')
      await exports.turn(broken)
    }
    expect(await exports.look(id, partner)).toMatchObject({
      state: { code: 'FAILED' },
      done: 50,
      error: { code: 'EXPORT_BROKEN' },
      path: null,
    })
    await exports.toEnd()
    expect(await kept()).toBe(0)
  })

  it('is found through indexes, among however many that are over', async () => {
    const { id } = await exports.begin({ list: 'UNITS' }, partner)
    const row = await gateway.database.readManager.findOneByOrFail(ExportEntity, { id })
    const over = Array.from({ length: 400 }, (_, index) => ({
      ...row,
      id: `exp_${String(index).padStart(26, '0')}`,
      subject: index % 2 === 0 ? row.subject : 'somebody else',
      slot: null,
      dueAt: null,
      clearAt: null,
    }))
    await gateway.database.write((manager) => manager.insert(ExportEntity, over))
    if (gateway.database.family === 'mysql') await gateway.database.readManager.query('ANALYZE TABLE bulk_export')
    const plansOf = async (work: () => Promise<unknown>) => (await gateway.countStatements(work)).explained()
    const list = '{ exports(first: 20) { edges { node { id } } } }'
    const asked = [
      ['ix_bulk_export_subject', await plansOf(() => gateway.ask(list, {}, partner))],
      ['ix_bulk_export_due', await plansOf(() => exports.pieces(1))],
      ['ix_bulk_export_clear', await plansOf(() => exports.turn())],
    ] as const
    for (const [index, plans] of asked) {
      const found = plans.filter((plan) => plan.includes('bulk_export_') && !plan.includes('bulk_export_piece'))
      expect(found.at(-1), plans.join('\n')).toContain(index)
      expect(found.at(-1), index).not.toMatch(/filesort|TEMP B-TREE/i)
    }
  })

  it('needs as many statements for a piece of twenty-five as for one of a few', async () => {
    const statements = async () => (await gateway.countStatements(() => exports.pieces(1))).statements.length
    await exports.begin({ list: 'PLANS' }, partner)
    await exports.pieces(1)
    const full = await statements()
    await exports.pieces(3)
    const ofFive = await statements()
    expect(ofFive).toBe(full)
  })
})
