import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import type { UnitRegistration } from '../organization/index.js'
import { applyUnitsFile } from './index.js'

const TOP = { code: 'vn.tld', periods: [{ name: 'Tổng Liên đoàn', kind: 'confederation' }] }
const province = (name: string, to?: string): UnitRegistration => ({
  code: `${name}.ldld`,
  province: name,
  periods: [{ name: `Liên đoàn Lao động ${name}`, kind: 'provincial-union', parent: 'vn.tld', from: '1997', to }],
  ...(to !== undefined && { successors: [{ unit: 'bac-ninh.ldld', on: '2025-07-01', source: 'NQ 1' }] }),
})
const zone = (to: string, later: { name: string; parent: string } | null): UnitRegistration => ({
  code: 'bac-giang.kcn',
  periods: [
    { name: 'Công đoàn Khu', kind: 'zone-union', parent: 'bac-giang.ldld', ...(later && { to }) },
    ...(later ? [{ ...later, kind: 'zone-union', from: '2025-07', source: 'NQ 1' }] : []),
  ],
})
const below: UnitRegistration = {
  code: 'bac-giang.cs-1',
  periods: [{ name: 'Công đoàn cơ sở Một', kind: 'grassroots-union', parent: 'bac-giang.kcn' }],
}
const before = [TOP, province('bac-ninh'), province('bac-giang'), zone('', null), below]

describe('a file of units that are there already', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await applyUnitsFile(gateway.context(), before)
  })
  afterAll(() => gateway.stop())
  const applied = (...units: UnitRegistration[]) => applyUnitsFile(gateway.context(), units)
  const unitOf = async (code: string) =>
    (
      await gateway.ask(
        'query($code: String!) { unit(code: $code) { version name validTo ancestors { code } periods { from to } successors { on source unit { code } } } }',
        { code },
      )
    ).data.unit

  it('is refused whole where a unit cannot be changed so, and says which', async () => {
    const merged = applied(province('bac-giang', '2025-06-30'), { ...below, code: 'bac-giang.cs-2' })
    await expect(merged).rejects.toThrow('bac-giang.ldld: UNIT_HAS_CHILDREN (unit): Units stand below it')
    const unknown = applied(zone('2025-06', { name: 'Công đoàn Khu', parent: 'x.y' }))
    await expect(unknown).rejects.toThrow('bac-giang.kcn: unit x.y is not registered')
    expect(await unitOf('bac-giang.cs-2')).toBeNull()
  })

  const merger = [
    province('bac-giang', '2025-06-30'),
    province('bac-ninh'),
    zone('2025-06', { name: 'Công đoàn Khu Mới', parent: 'bac-ninh.ldld' }),
    { ...below, code: 'bac-giang.cs-2' },
  ]

  it('renames, moves and ends them as its later periods say, whatever their order', async () => {
    expect(await applied(...merger)).toEqual({
      registered: ['bac-giang.cs-2'],
      changes: [
        { unit: 'bac-giang.ldld', deed: 'unit.ended', day: '2025-06-30' },
        { unit: 'bac-giang.kcn', deed: 'unit.renamed', day: '2025-07' },
        { unit: 'bac-giang.kcn', deed: 'unit.moved', day: '2025-07' },
      ],
    })
    expect(await unitOf('bac-giang.cs-1')).toMatchObject({
      ancestors: [{ code: 'bac-giang.kcn' }, { code: 'bac-ninh.ldld' }, { code: 'vn.tld' }],
    })
    expect(await unitOf('bac-giang.kcn')).toMatchObject({
      name: 'Công đoàn Khu Mới',
      periods: [
        { from: null, to: '2025-06' },
        { from: '2025-07', to: null },
      ],
    })
    expect(await unitOf('bac-giang.ldld')).toMatchObject({
      validTo: '2025-06-30',
      successors: [{ on: '2025-07-01', source: 'NQ 1', unit: { code: 'bac-ninh.ldld' } }],
    })
  })

  it('does nothing when it is read again', async () => {
    const versions = [await unitOf('bac-giang.kcn'), await unitOf('bac-giang.ldld')]
    expect(await applied(...merger)).toEqual({ registered: [], changes: [] })
    expect([await unitOf('bac-giang.kcn'), await unitOf('bac-giang.ldld')]).toEqual(versions)
  })
})
