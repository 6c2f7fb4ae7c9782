import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { grassroots } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { inTransaction } from '../../ledger/index.js'
import {
  changeUnits,
  findUnitsByCodes,
  lineageCodes,
  registerUnits,
  takeTree,
  unitById,
  unitWithCode,
} from './index.js'

const UNIT = 'bac-giang.cs-1'
const UNDER_ZONE = [UNIT, 'bac-giang.kcn', 'bac-giang.ldld', 'vn.tld']
const UNDER_PROVINCE = [UNIT, 'bac-giang.ldld', 'vn.tld']

let here: TestGateway
let there: TestGateway
let unitId = ''
beforeAll(async () => {
  here = await startGateway()
  await registerCountry(here, [...smallCountry, ...grassroots(50)])
  there = await here.sibling()
  unitId = (await unitWithCode(here.context(), UNIT)).id
})
afterAll(() => here.stop())

const codesAt = (gateway: TestGateway) => lineageCodes(gateway.context(), unitId)

/** Puts the unit under another one, as one transaction of this process. */
function move(parent: string, from: string, meanwhile: () => Promise<void> = async () => undefined) {
  return inTransaction(here.context(), async (transaction) => {
    const parentId = (await unitWithCode(transaction, parent)).id
    const known = { source: 'QĐ kiểm thử', needsVerification: false }
    await changeUnits(transaction, [{ deed: 'unit.moved', unitId, from, parentId, ...known }])
    expect(await lineageCodes(transaction, unitId)).toContain(parent)
    await meanwhile()
  })
}

describe('who has rights over a unit', () => {
  it('is looked up once, and not again while the tree stands still', async () => {
    expect(await codesAt(here)).toEqual(UNDER_ZONE)
    expect(await here.leastStatements(() => codesAt(here))).toBe(0)
  })

  it('is looked up for many units as for one', async () => {
    const ids = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => unitWithCode(here.context(), `bac-giang.many-${index}`)),
    )
    const context = here.context()
    const { statements } = await here.countStatements(() => Promise.all(ids.map(({ id }) => lineageCodes(context, id))))
    expect(statements.filter((text) => text.includes('unit_lineage'))).toHaveLength(1)
  })

  it('is the same for a unit whose row is known already, wherever it stands', async () => {
    const over = '0123'.split('').map((number) => `bac-giang.over-${number}`)
    const named = (code: string, parent: string, days: object = {}) => ({
      code,
      province: 'bac-giang',
      periods: [{ name: `Công đoàn ${code}`, kind: 'zone-union', parent, ...days }],
    })
    const [top = '', ended = '', heir = '', moved = ''] = over
    await registerUnits(here.context(), [
      named(top, 'bac-giang.ldld'),
      { ...named(ended, top, { to: '2025-06-30' }), successors: [{ unit: heir, on: '2025-07-01' }] },
      named(heir, 'tra-vinh.ldld'),
      named(`${ended}-a`, ended),
      named(`${ended}-b`, ended, { to: '2024-12-31' }),
      {
        ...named(moved, heir),
        periods: [
          { name: 'Công đoàn Trước', kind: 'zone-union', parent: ended, to: '2026-11-30' },
          { name: 'Công đoàn Sau', kind: 'zone-union', parent: heir, from: '2026-12-01' },
        ],
      },
      named('bac-giang.alone', 'vn.tld', { from: '2027-01-01' }),
    ])
    const codes = ['vn.tld', ...over, `${ended}-a`, `${ended}-b`, 'bac-giang.alone', UNIT]
    for (const unit of await findUnitsByCodes(here.context(), codes)) {
      const looked = await inTransaction(here.context(), async (transaction) => {
        await takeTree(transaction)
        return lineageCodes(transaction, unit.id)
      })
      const known = there.context()
      known.loaders.know(known, unitById, unit.id, unit)
      expect((await lineageCodes(known, unit.id)).toSorted()).toEqual(looked.toSorted())
    }
  })
})

describe('a change of the tree', () => {
  it('is seen at once by the process that made it, and by nobody before its commit', async () => {
    await codesAt(here)
    await move('bac-giang.ldld', '2026-01-01', async () => {
      expect(await codesAt(here)).toEqual(UNDER_ZONE)
    })
    expect(await codesAt(here)).toEqual(UNDER_PROVINCE)
  })

  it('is seen by another process within the second, and at once where it writes', async () => {
    expect(await codesAt(there)).toEqual(UNDER_PROVINCE)
    await move('bac-giang.kcn', '2026-02-01')
    const written = await inTransaction(there.context(), (transaction) => lineageCodes(transaction, unitId))
    expect(written).toEqual(UNDER_ZONE)
    await vi.waitFor(async () => expect(await codesAt(there)).toEqual(UNDER_ZONE), { timeout: 1000 })
  })

  it('that is taken back leaves nothing behind', async () => {
    await expect(
      move('bac-giang.ldld', '2026-03-01', async () => {
        throw new Error('taken back')
      }),
    ).rejects.toThrow('taken back')
    expect(await codesAt(here)).toEqual(UNDER_ZONE)
    await move('bac-giang.ldld', '2026-04-01')
    await move('bac-giang.kcn', '2026-05-01')
    expect([await codesAt(here), await codesAt(here)]).toEqual([UNDER_ZONE, UNDER_ZONE])
  })
})
