import { setImmediate as turn } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Clock } from '../foundation/clock.js'
import { stoppedClock } from '../foundation/clock.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../test/gateway.js'
import { LeaseLost, underLease, type Lease } from './lease.writing.js'

const TABLE = 'leased_thing'

describe('a row that one process at a time works on', () => {
  let gateway: TestGateway
  let now = TEST_NOW
  let made = 0
  const clock: Clock = { now: () => now, today: () => stoppedClock(now).today() }
  beforeAll(async () => {
    gateway = await startGateway({ clock })
    const columns = 'id varchar(64) PRIMARY KEY, leased_by varchar(64), leased_until varchar(24), times int NOT NULL'
    await gateway.database.write((manager) => manager.query(`CREATE TABLE ${TABLE} (${columns})`))
  })
  afterAll(() => gateway.stop())

  const newRow = async (): Promise<string> => {
    made += 1
    const id = `thing-${made}`
    await gateway.database.write((manager) => manager.query(`INSERT INTO ${TABLE} (id, times) VALUES ('${id}', 0)`))
    return id
  }
  const under = <T>(
    id: string,
    work: (lease: Lease) => Promise<T>,
    wish: { seconds?: number; stop?: AbortSignal } = {},
  ) => underLease(gateway.context(), { table: TABLE, id, ...wish }, work)
  const count = (lease: Lease, id: string) =>
    gateway.database.write(async (manager) => {
      await lease.hold(manager)
      await manager.query(`UPDATE ${TABLE} SET times = times + 1 WHERE id = '${id}'`)
    })
  const row = async (id: string) =>
    (await gateway.database.readManager.query(`SELECT * FROM ${TABLE} WHERE id = '${id}'`))[0]
  const later = (seconds: number) => {
    now = new Date(Date.parse(now) + seconds * 1000).toISOString()
  }

  it('is taken by one of many, and free again afterwards', async () => {
    const id = await newRow()
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        under(id, async (lease) => {
          await count(lease, id)
          return index
        }),
      ),
    )
    const times = taken.filter((each) => each !== undefined).length
    expect(times).toBeGreaterThan(0)
    expect(await row(id)).toMatchObject({ times, leased_by: null, leased_until: null })
    expect(await under(id, async () => 'again')).toBe('again')
  })

  it('is nobody else’s while somebody works on it', async () => {
    const id = await newRow()
    const second = await under(id, async () => under(id, async () => 'both'))
    expect(second).toBeUndefined()
  })

  it('is free again after work that failed', async () => {
    const id = await newRow()
    await expect(under(id, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
    expect((await row(id)).leased_by).toBeNull()
  })

  it('is taken over when its process has gone; what wakes up afterwards writes nothing', async () => {
    const id = await newRow()
    const work = under(id, async (slept) => {
      later(59)
      expect(await under(id, async () => 'too early')).toBeUndefined()
      later(2)
      expect(await under(id, async (lease) => count(lease, id).then(() => 'mine'))).toBe('mine')
      await count(slept, id)
    })
    await expect(work).rejects.toBeInstanceOf(LeaseLost)
    expect(await row(id)).toMatchObject({ times: 1, leased_by: null })
  })

  it('stays whose it is as long as the work goes on', async () => {
    const id = await newRow()
    const begun = now
    await under(
      id,
      async () => {
        later(0.1)
        while ((await row(id)).leased_until <= new Date(Date.parse(begun) + 300).toISOString()) await turn()
        later(0.25)
        expect(await under(id, async () => 'both')).toBeUndefined()
      },
      { seconds: 0.3 },
    )
  })

  it('tells the work that it was lost', async () => {
    const id = await newRow()
    const reason = await under(
      id,
      async ({ signal }) => {
        await gateway.database.write((manager) =>
          manager.query(`UPDATE ${TABLE} SET leased_by = 'somebody' WHERE id = '${id}'`),
        )
        while (!signal.aborted) await turn()
        return 'told'
      },
      { seconds: 0.03 },
    )
    expect(reason).toBe('told')
    expect((await row(id)).leased_by).toBe('somebody')
  })

  it('tells the work to stop', async () => {
    const stop = new AbortController()
    const isTold = await under(
      await newRow(),
      async ({ signal }) => {
        stop.abort()
        return signal.aborted
      },
      { stop: stop.signal },
    )
    expect(isTold).toBe(true)
  })
})
