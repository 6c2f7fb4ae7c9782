import { groupedBy } from '../../foundation/loader.js'
import type { Picture, TransactionContext } from '../../ledger/index.js'
import type { UnitEntity } from './unit.entity.js'
import type { LineageRow } from './unit.lineage.js'
import { findLineage } from './unit-tree.queries.js'
import type { Place } from './unit-tree.writing.js'

/** Leaves in the ledger that units are there now. */
export function recordRegistered(
  { entries }: TransactionContext,
  units: readonly UnitEntity[],
  lineage: readonly LineageRow[],
): void {
  const unitIds = units.map((unit) => unit.id)
  const above = groupedBy(unitIds, lineage, (row) => row.unitId)
  for (const [index, { id, code, name, kind }] of units.entries()) {
    const scope = idsOf(above[index] ?? [])
    entries.audit({ deed: 'unit.registered', objectId: id, unitIds: scope, after: { code, name, kind } })
    entries.change({ objectKind: 'unit', objectId: id, wasPublic: false, isPublic: true, unitIds: scope })
  }
}

export interface Deed {
  deed: 'unit.renamed' | 'unit.moved' | 'unit.ended'
  unitId: string
  before: Picture
  after: Picture
}

/** Leaves in the audit trail of a unit's superiors, former and new, what was done to it. */
export function recordDeeds({ entries }: TransactionContext, deeds: readonly Deed[], places: readonly Place[]): void {
  const placeOf = new Map(places.map((place) => [place.unitId, place]))
  for (const { deed, unitId, before, after } of deeds) {
    const place = placeOf.get(unitId)
    const unitIds = [...new Set([unitId, ...idsOf(place?.after ?? []), ...idsOf(place?.before ?? [])])]
    entries.audit({ deed, objectId: unitId, unitIds, before, after })
  }
}

/** Tells those who keep in step of units: who followed it under its former superiors learns it too. */
export function tellUnits({ entries }: TransactionContext, places: readonly Place[]): void {
  for (const { unitId, before, after } of places) {
    entries.change({
      objectKind: 'unit',
      objectId: unitId,
      wasPublic: true,
      isPublic: true,
      unitIds: idsOf(after),
      formerUnitIds: idsOf(before),
    })
  }
}

/** Places of units whose lineage stays as it is. */
export async function presentPlaces(context: TransactionContext, unitIds: readonly string[]): Promise<Place[]> {
  const rows = groupedBy(unitIds, await findLineage(context, unitIds), (row) => row.unitId)
  return unitIds.map((unitId, index) => ({ unitId, before: rows[index] ?? [], after: rows[index] ?? [] }))
}

/** Whether a unit stands elsewhere today, or stood elsewhere on a day that is past. What is planned is told on its day. */
export function isElsewhere({ before, after }: Place, today: string): boolean {
  return until(before, today) !== until(after, today)
}

function until(rows: readonly LineageRow[], today: string): string {
  const begun = rows.filter((row) => row.firstDay <= today)
  const texts = begun.map(({ ancestorId, firstDay, lastDay, depth }) =>
    [ancestorId, firstDay, lastDay < today ? lastDay : today, depth].join(' '),
  )
  return texts.toSorted().join('\n')
}

const idsOf = (rows: readonly LineageRow[]): string[] => [...new Set(rows.map((row) => row.ancestorId))]
