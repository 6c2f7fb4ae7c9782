import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { registerMissingUnits } from './unit.service.js'
import { readUnitsFile } from './units.file.js'

const UNITS = `
- code: vn.tld
  periods: [{ name: Tổng Liên đoàn Lao động Việt Nam, kind: confederation }]
- code: bac-ninh.ldld
  province: bac-ninh
  provinceName: Bắc Ninh
  aliases: [LĐLĐ tỉnh]
  periods:
    - { name: Liên đoàn Lao động tỉnh Bắc Ninh, kind: provincial-union, parent: vn.tld, from: 1997 }
`

describe('a file of units', () => {
  const folder = mkdtempSync(join(tmpdir(), 'antq-units-'))
  let gateway: TestGateway

  beforeAll(async () => {
    gateway = await startGateway()
  })
  afterAll(async () => {
    await gateway.stop()
    rmSync(folder, { recursive: true })
  })
  const file = (text: string) => {
    const path = join(folder, 'units.yaml')
    writeFileSync(path, text)
    return path
  }

  it('fills an empty database, and leaves alone what is there when it is read again', async () => {
    const units = readUnitsFile(file(UNITS))
    expect(await registerMissingUnits(gateway.context(), units)).toEqual(['vn.tld', 'bac-ninh.ldld'])
    const more = readUnitsFile(
      file(`${UNITS}
- code: bac-ninh.cs-1
  periods: [{ name: Công đoàn cơ sở Một, kind: grassroots-union, parent: bac-ninh.ldld }]
`),
    )
    expect(await registerMissingUnits(gateway.context(), more)).toEqual(['bac-ninh.cs-1'])
    const { data } = await gateway.ask('{ unit(code: "bac-ninh.cs-1") { ancestors { code validFrom } } }')
    expect(data.unit.ancestors).toEqual([
      { code: 'bac-ninh.ldld', validFrom: '1997' },
      { code: 'vn.tld', validFrom: null },
    ])
  })

  it('is refused with every place that does not fit', () => {
    const wrong = UNITS.replace('kind: confederation', 'kind: kingdom').replace('from: 1997', 'from: 2025-02-30')
    expect(() => readUnitsFile(file(wrong))).toThrow(/\/0\/periods\/0\/kind[\s\S]*\/1\/periods\/0\/from/)
    expect(() => readUnitsFile(file('code: vn.tld'))).toThrow('must be array')
  })
})
