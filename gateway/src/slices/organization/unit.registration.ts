import type { UnitAliasEntity, UnitEntity, UnitPeriodEntity, UnitSuccessionEntity } from './unit.entity.js'
import { aliasKeyOf, formsWithoutProvince } from './unit.aliases.js'
import { unitToday } from './unit.today.js'

/** What is registered of a unit. Units refer to each other by code. */
export interface UnitRegistration {
  code: string
  province?: string | undefined
  /** Name of the province in texts: `Bắc Giang`; forms of the unit's names without it are derived. */
  provinceName?: string | undefined
  /** Other names, abbreviations and symbol codes. */
  aliases?: readonly string[] | undefined
  /** One after another in time; at least one. */
  periods: readonly RegisteredPeriod[]
  successors?: readonly RegisteredSuccessor[] | undefined
}

export interface RegisteredPeriod {
  name: string
  shortName?: string | undefined
  kind: string
  parent?: string | undefined
  from?: string | undefined
  to?: string | undefined
  source?: string | undefined
  needsVerification?: boolean | undefined
}

export interface RegisteredSuccessor {
  unit: string
  on?: string
  source?: string
  needsVerification?: boolean
}

/** Id of the unit with a code; throws where there is none. */
type IdOf = (code: string) => string

export function periodRows(unit: UnitRegistration, idOf: IdOf): UnitPeriodEntity[] {
  return unit.periods.map((period, position) => ({
    unitId: idOf(unit.code),
    position,
    name: period.name.normalize('NFC'),
    shortName: period.shortName?.normalize('NFC') ?? null,
    kind: period.kind,
    parentId: period.parent === undefined ? null : idOf(period.parent),
    validFrom: period.from ?? null,
    validTo: period.to ?? null,
    source: period.source ?? null,
    needsVerification: period.needsVerification ?? false,
  }))
}

/** The unit's own row, as its periods have it on a day. */
export function unitRow(
  unit: UnitRegistration,
  idOf: IdOf,
  periods: readonly UnitPeriodEntity[],
  { now, today }: { now: string; today: string },
): UnitEntity {
  const { code, province = null } = unit
  return { id: idOf(code), code, province, ...unitToday(periods, today), createdAt: now, version: 1 }
}

export function successionRows(unit: UnitRegistration, idOf: IdOf): UnitSuccessionEntity[] {
  return (unit.successors ?? []).map((successor) => ({
    unitId: idOf(unit.code),
    successorId: idOf(successor.unit),
    happenedOn: successor.on ?? null,
    source: successor.source ?? null,
    needsVerification: successor.needsVerification ?? false,
  }))
}

/** Every name under which a text may mean the unit: the registered ones, and what is derived of them. */
export function aliasRows(
  unitId: string,
  known: { names: readonly string[]; aliases?: readonly string[] | undefined; provinceName?: string | undefined },
): UnitAliasEntity[] {
  const { names, aliases = [], provinceName } = known
  const rows = new Map<string, UnitAliasEntity>()
  const add = (alias: string, isDerived: boolean) => {
    const aliasKey = aliasKeyOf(alias)
    if (aliasKey !== '' && !rows.has(aliasKey)) rows.set(aliasKey, { unitId, aliasKey, alias, isDerived })
  }
  for (const alias of aliases) add(alias, false)
  for (const name of names) add(name, true)
  if (provinceName !== undefined) {
    for (const name of [...names, ...aliases]) {
      for (const form of formsWithoutProvince(name, provinceName)) add(form, true)
    }
  }
  return [...rows.values()]
}

/** Names and abbreviations of all periods. */
export function namesOf(periods: readonly { name: string; shortName?: string | null | undefined }[]): string[] {
  return periods.flatMap((period) => [period.name, ...(period.shortName ? [period.shortName] : [])])
}
