import { In } from 'typeorm'
import { groupedBy } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import type { TransactionContext } from '../../ledger/index.js'
import { UnitLineageEntity, UnitTreeEntity } from './unit.entity.js'
import { lineageOf, type LineageRow } from './unit.lineage.js'
import { beginWriting, forgetTree } from './unit-tree.kept.js'
import { insertRows } from '../../foundation/rows.writing.js'
import { findLineage, findPeriods, findUnits, idsBelow, withPeriodsAbove } from './unit-tree.queries.js'

const UNITS_AT_ONCE = 2000

/** The units above a unit before and after a change, the unit itself among them. */
export interface Place {
  unitId: string
  before: readonly LineageRow[]
  after: readonly LineageRow[]
}

/** Takes the tree for writing until the end of the transaction; to be the first statement that reads or writes units. */
export async function takeTree(transaction: TransactionContext): Promise<void> {
  const { manager, database, whenCommitted } = transaction
  beginWriting(transaction)
  whenCommitted(() => forgetTree(database))
  await manager.increment(UnitTreeEntity, { id: 1 }, 'changes', 1)
}

/**
 * Works the lineage out anew, of whole subtrees, and writes the rows that are different now.
 * @param roots units that stand elsewhere, or end: all that ever stood below them follows
 * @param renamed units that have another place in the alphabet
 * @returns the places of all of them, whether different or not
 * @throws StandsAboveItself
 */
export async function rewriteLineage(
  transaction: TransactionContext,
  roots: readonly string[],
  renamed: readonly string[],
): Promise<Place[]> {
  const ids = [...new Set([...renamed, ...(await idsBelow(transaction, roots))])]
  const units = await findUnits(transaction, ids)
  const periods = await withPeriodsAbove(transaction, await findPeriods(transaction, ids))
  const stored = groupedBy(ids, await findLineage(transaction, ids), (row) => row.unitId)
  const places = ids.map((id, index) => {
    const sortKey = units.get(id)?.sortKey ?? ''
    const after = lineageOf({ id, sortKey }, (unitId) => periods.get(unitId) ?? [])
    return { unitId: id, before: stored[index] ?? [], after }
  })
  for (const piece of piecesOf(places, UNITS_AT_ONCE)) await writePlaces(transaction, piece)
  return places
}

/** A move changes the same few superiors for a whole subtree: only these rows are written. */
async function writePlaces(transaction: TransactionContext, places: readonly Place[]): Promise<void> {
  const different = places.map((place) => ({ ...place, ancestors: ancestorsThatDiffer(place) }))
  const changed = different.filter(({ ancestors }) => ancestors.size > 0)
  const ancestorIds = [...new Set(changed.flatMap(({ ancestors }) => [...ancestors]))]
  if (ancestorIds.length === 0) return
  const written = new Set(ancestorIds)
  for (const piece of piecesOf(ancestorIds, UNITS_AT_ONCE)) {
    await transaction.manager.delete(UnitLineageEntity, {
      unitId: In(changed.map(({ unitId }) => unitId)),
      ancestorId: In(piece),
    })
  }
  const rows = changed.flatMap(({ after }) => after.filter((row) => written.has(row.ancestorId)))
  await insertRows(transaction.manager, UnitLineageEntity, rows)
}

function ancestorsThatDiffer({ before, after }: Place): Set<string> {
  const [old, now] = [new Map(before.map(asEntry)), new Map(after.map(asEntry))]
  const differing = (rows: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
    [...rows].filter(([text]) => !others.has(text)).map(([, ancestorId]) => ancestorId)
  return new Set([...differing(old, now), ...differing(now, old)])
}

const asEntry = (row: LineageRow): [string, string] => [
  `${row.ancestorId} ${row.firstDay} ${row.lastDay} ${row.depth} ${row.sortKey}`,
  row.ancestorId,
]
