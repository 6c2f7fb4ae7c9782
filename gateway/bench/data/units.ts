import { foldText } from '../../src/foundation/folded-text.js'
import { vietnameseSortKey } from '../../src/foundation/vietnamese-order.js'
import { idOf, WRITTEN_AT, type Rows } from './rows.js'
import type { Size } from './sizes.js'

/** A unit of the measured country. */
export interface BenchUnit {
  readonly id: string
  readonly code: string
  readonly province: string | null
  readonly kind: string
  readonly name: string
  readonly sortKey: string
  /** From the country down to the unit itself. */
  readonly path: readonly BenchUnit[]
}

/** The tree: the same three levels below the top in every size; only the lowest grows. */
export interface Country {
  readonly top: BenchUnit
  /** Each with all units of its subtree behind it. */
  readonly provinces: readonly { readonly root: BenchUnit; readonly below: readonly BenchUnit[] }[]
  readonly all: readonly BenchUnit[]
}

const PROVINCES = 60
const DISTRICTS = 12

export function countryOf({ units }: Size): Country {
  const all: BenchUnit[] = []
  const add = (unit: Omit<BenchUnit, 'id' | 'path' | 'sortKey'>, above?: BenchUnit): BenchUnit => {
    const path: BenchUnit[] = [...(above?.path ?? [])]
    const added = { ...unit, id: idOf('unit', all.length), sortKey: vietnameseSortKey(unit.name), path }
    path.push(added)
    all.push(added)
    return added
  }
  const top = add({
    code: 'vn.tld',
    province: null,
    kind: 'confederation',
    name: 'Tổng Liên đoàn Lao động Việt Nam',
  })
  const provinces = Array.from({ length: PROVINCES }, (_, index) => {
    const start = all.length + 1
    const end = Math.floor(((units - 1) * (index + 1)) / PROVINCES) + 1
    const root = addProvince(add, top, index + 1, end - start + 1)
    return { root, below: all.slice(start, end) }
  })
  return { top, provinces, all }
}

type Add = (unit: Omit<BenchUnit, 'id' | 'path' | 'sortKey'>, above?: BenchUnit) => BenchUnit

function addProvince(add: Add, top: BenchUnit, number: number, units: number): BenchUnit {
  const padded = String(number).padStart(2, '0')
  const province = `tinh-${padded}`
  const of = { province, name: `Liên đoàn Lao động tỉnh số ${padded}` }
  const root = add({ ...of, code: `${province}.ldld`, kind: 'provincial-union' }, top)
  const districts = Array.from({ length: DISTRICTS }, (_, index) => {
    const district = String(index + 1).padStart(2, '0')
    const name = `Liên đoàn Lao động huyện số ${district}, tỉnh số ${padded}`
    return add({ code: `${province}.huyen-${district}`, province, kind: 'district-union', name }, root)
  })
  for (let index = 0; index < units - 1 - DISTRICTS; index += 1) {
    const union = String(index + 1).padStart(4, '0')
    const name = `Công đoàn cơ sở số ${union}, tỉnh số ${padded}`
    const above = districts[index % DISTRICTS]
    add({ code: `${province}.cs-${union}`, province, kind: 'grassroots-union', name }, above)
  }
  return root
}

const FIRST_DAY = '2000-01-01'

export function unitRows({ all }: Country): Rows[] {
  return [
    {
      table: 'unit',
      columns: [
        'id',
        'code',
        'province',
        'kind',
        'name',
        'name_fold',
        'sort_key',
        'parent_id',
        'valid_from',
        'created_at',
      ],
      rows: all.map((unit) => {
        const { id, code, province, kind, name, sortKey } = unit
        return [id, code, province, kind, name, foldText(name), sortKey, aboveOf(unit), FIRST_DAY, WRITTEN_AT]
      }),
    },
    {
      table: 'unit_period',
      columns: ['unit_id', 'position', 'name', 'kind', 'parent_id', 'valid_from', 'needs_verification'],
      rows: all.map((unit) => [unit.id, 0, unit.name, unit.kind, aboveOf(unit), FIRST_DAY, false]),
    },
    {
      table: 'unit_alias',
      columns: ['unit_id', 'alias_key', 'alias', 'is_derived'],
      rows: all.map(({ id, name }) => [id, foldText(name), name, true]),
    },
    {
      table: 'unit_lineage',
      columns: ['unit_id', 'ancestor_id', 'first_day', 'last_day', 'depth', 'sort_key'],
      rows: all.flatMap(({ id, path, sortKey }) =>
        path.map((above, index) => [id, above.id, FIRST_DAY, '9999-99-99', path.length - 1 - index, sortKey]),
      ),
    },
  ]
}

/** Id of the unit directly above. */
const aboveOf = ({ path }: BenchUnit): string | null => path.at(-2)?.id ?? null
