import { foldText } from '../../foundation/folded-text.js'
import { newId } from '../../foundation/identifier.js'
import { groupedBy, loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { vietnameseSortKey } from '../../foundation/vietnamese-order.js'
import { aliasKeyOf, formsWithoutProvince } from './unit.aliases.js'
import {
  UnitAliasEntity,
  UnitEntity,
  UnitLineageEntity,
  UnitPeriodEntity,
  UnitSuccessionEntity,
} from './unit.entity.js'
import { lineageOf } from './unit.lineage.js'
import { findUnitsByCodes, lineageOfUnit } from './unit.queries.js'

/** What is registered of a unit. Units refer to each other by code. */
export interface UnitRegistration {
  code: string
  province?: string
  /** Name of the province in texts: `Bắc Giang`; forms of the unit's names without it are derived. */
  provinceName?: string
  /** Other names, abbreviations and symbol codes. */
  aliases?: readonly string[]
  /** One after another in time; at least one. */
  periods: readonly {
    name: string
    shortName?: string
    kind: string
    parent?: string
    from?: string
    to?: string
    source?: string
    needsVerification?: boolean
  }[]
  successors?: readonly { unit: string; on?: string; source?: string; needsVerification?: boolean }[]
}

/** Rows written in one statement; below the limit of parameters of both databases. */
const ROWS_AT_ONCE = 400

/**
 * Registers units. Parents are registered earlier or in the same call, in any order; so are successors.
 * @returns ids by code
 * @throws Error where a parent or successor does not exist: the caller's data is wrong, which no user can mend
 */
export async function registerUnits(
  context: RequestContext,
  registrations: readonly UnitRegistration[],
): Promise<Map<string, string>> {
  return inTransaction(context, async (transaction) => {
    const { clock } = transaction
    const ids = new Map(registrations.map((unit) => [unit.code, newId('unit')]))
    const outside = new Set(
      registrations
        .flatMap((unit) => [
          ...unit.periods.map((period) => period.parent),
          ...(unit.successors ?? []).map((successor) => successor.unit),
        ])
        .filter((code): code is string => code !== undefined && !ids.has(code)),
    )
    const known = new Map((await findUnitsByCodes(transaction, [...outside])).map((unit) => [unit.code, unit.id]))
    const idOf = (code: string): string => {
      const id = ids.get(code) ?? known.get(code)
      if (id === undefined) throw new Error(`unit ${code} is not registered`)
      return id
    }

    const createdAt = clock.now()
    const units = registrations.map((unit) => unitRow(unit, idOf, createdAt))
    const periods = registrations.flatMap((unit) => periodRows(unit, idOf))
    await insertInPieces(transaction, UnitEntity, units)
    await insertInPieces(transaction, UnitPeriodEntity, periods)
    await insertInPieces(
      transaction,
      UnitAliasEntity,
      registrations.flatMap((unit) => aliasRows(unit, idOf(unit.code))),
    )
    await insertInPieces(
      transaction,
      UnitSuccessionEntity,
      registrations.flatMap((unit) =>
        (unit.successors ?? []).map((successor) => ({
          unitId: idOf(unit.code),
          successorId: idOf(successor.unit),
          happenedOn: successor.on ?? null,
          source: successor.source ?? null,
          needsVerification: successor.needsVerification ?? false,
        })),
      ),
    )
    const lineage = await lineageRows(transaction, units, periods)
    await insertInPieces(transaction, UnitLineageEntity, lineage)
    recordUnits(transaction, units, lineage)
    return ids
  })
}

function recordUnits(
  { entries }: TransactionContext,
  units: readonly UnitEntity[],
  lineage: readonly UnitLineageEntity[],
): void {
  const unitIds = units.map((unit) => unit.id)
  const above = groupedBy(unitIds, lineage, (row) => row.unitId)
  for (const [index, { id, code, name, kind }] of units.entries()) {
    const scope = [...new Set((above[index] ?? []).map((row) => row.ancestorId))]
    entries.audit({ deed: 'unit.registered', objectId: id, unitIds: scope, after: { code, name, kind } })
    entries.change({ objectKind: 'unit', objectId: id, wasPublic: false, isPublic: true, unitIds: scope })
  }
}

function unitRow(unit: UnitRegistration, idOf: (code: string) => string, createdAt: string): UnitEntity {
  const [first, last] = [unit.periods[0], unit.periods.at(-1)]
  if (!first || !last) throw new Error(`unit ${unit.code} has no period`)
  return {
    id: idOf(unit.code),
    code: unit.code,
    province: unit.province ?? null,
    kind: last.kind,
    name: last.name.normalize('NFC'),
    shortName: last.shortName ?? null,
    nameFold: foldText(`${last.name} ${last.shortName ?? ''}`),
    sortKey: vietnameseSortKey(last.name),
    parentId: last.parent === undefined ? null : idOf(last.parent),
    validFrom: first.from ?? null,
    validTo: last.to ?? null,
    createdAt,
  }
}

function periodRows(unit: UnitRegistration, idOf: (code: string) => string): UnitPeriodEntity[] {
  return unit.periods.map((period, position) => ({
    unitId: idOf(unit.code),
    position,
    name: period.name.normalize('NFC'),
    shortName: period.shortName ?? null,
    kind: period.kind,
    parentId: period.parent === undefined ? null : idOf(period.parent),
    validFrom: period.from ?? null,
    validTo: period.to ?? null,
    source: period.source ?? null,
    needsVerification: period.needsVerification ?? false,
  }))
}

function aliasRows(unit: UnitRegistration, unitId: string): UnitAliasEntity[] {
  const rows = new Map<string, UnitAliasEntity>()
  const add = (alias: string, isDerived: boolean) => {
    const aliasKey = aliasKeyOf(alias)
    if (aliasKey !== '' && !rows.has(aliasKey)) rows.set(aliasKey, { unitId, aliasKey, alias, isDerived })
  }
  const names = unit.periods.flatMap((period) => [period.name, ...(period.shortName ? [period.shortName] : [])])
  for (const alias of unit.aliases ?? []) add(alias, false)
  for (const name of names) add(name, true)
  if (unit.provinceName !== undefined) {
    for (const name of [...names, ...(unit.aliases ?? [])]) {
      for (const form of formsWithoutProvince(name, unit.provinceName)) add(form, true)
    }
  }
  return [...rows.values()]
}

async function lineageRows(
  context: RequestContext,
  units: readonly UnitEntity[],
  periods: readonly UnitPeriodEntity[],
): Promise<UnitLineageEntity[]> {
  const unitIds = units.map((unit) => unit.id)
  const grouped = groupedBy(unitIds, periods, (period) => period.unitId)
  const periodsByUnit = new Map(unitIds.map((id, index) => [id, grouped[index] ?? []]))
  const unitsById = new Map(units.map((unit) => [unit.id, unit]))
  const outside = new Set(
    periods.flatMap((period) => (period.parentId !== null && !unitsById.has(period.parentId) ? [period.parentId] : [])),
  )
  const done = new Map<string, UnitLineageEntity[]>()
  for (const id of outside) done.set(id, await loadOne(context, lineageOfUnit, id))

  const visit = (unit: UnitEntity, trail: readonly string[]): UnitLineageEntity[] => {
    const ready = done.get(unit.id)
    if (ready) return ready
    if (trail.includes(unit.id)) throw new Error(`unit ${unit.code} stands above itself`)
    const rows = lineageOf(unit.id, unit.sortKey, periodsByUnit.get(unit.id) ?? [], (parentId) => {
      const parent = unitsById.get(parentId)
      return parent ? visit(parent, [...trail, unit.id]) : (done.get(parentId) ?? [])
    })
    done.set(unit.id, rows)
    return rows
  }
  return units.flatMap((unit) => visit(unit, []))
}

async function insertInPieces<E extends object>(
  { manager }: RequestContext,
  entity: new () => E,
  rows: readonly E[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const piece = rows.slice(start, start + ROWS_AT_ONCE)
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(piece as never)
      .updateEntity(false)
      .execute()
  }
}

/**
 * Registers those of the units that are not there yet; what is known of the others stays as it is.
 * @returns codes of the units that were registered now
 */
export async function registerMissingUnits(
  context: RequestContext,
  registrations: readonly UnitRegistration[],
): Promise<string[]> {
  return inTransaction(context, async (transaction) => {
    const codes = registrations.map((unit) => unit.code)
    const known = new Set((await findUnitsByCodes(transaction, codes)).map((unit) => unit.code))
    const missing = registrations.filter((unit) => !known.has(unit.code))
    if (missing.length > 0) await registerUnits(transaction, missing)
    return missing.map((unit) => unit.code)
  })
}
