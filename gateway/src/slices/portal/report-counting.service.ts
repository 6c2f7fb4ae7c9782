import { newId } from '../../foundation/identifier.js'
import { piecesOf } from '../../foundation/pieces.js'
import { preparedWrite } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Database } from '../../foundation/transaction.js'
import { findUnitsByCodes } from '../organization/index.js'
import { PortalReportEntity } from './portal-report.entity.js'
import { countOnDay, knownMarks } from './portal-report.queries.js'
import { mostOnDay, together, WaitingReports, type CountedReport, type TakenReport } from './waiting-reports.js'

/** Different reports in one transaction: nobody waits long for it. */
const AT_ONCE = 200

type Row = CountedReport & { readonly unitId: string }

const waiting = new WeakMap<Database, WaitingReports>()

function waitingIn({ database }: RequestContext): WaitingReports {
  const here = waiting.get(database) ?? new WaitingReports()
  waiting.set(database, here)
  return here
}

/** Counts one report; written later, for many at once. */
export function countReport(context: RequestContext, report: TakenReport): void {
  const { clock } = context
  waitingIn(context).add({ ...report, day: clock.today(), times: 1, lastAt: clock.now() })
}

/**
 * Writes what was counted, in several transactions. What cannot be written is counted on, and keeps nothing else from
 * being written.
 */
export async function writeReports(context: RequestContext): Promise<void> {
  const counted = waitingIn(context).take()
  if (counted.length === 0) return
  const left = new Set(counted)
  try {
    const units = await findUnitsByCodes(context, [...new Set(counted.map(({ unit }) => unit))])
    const idOf = new Map(units.map(({ code, id }) => [code, id]))
    const failures: unknown[] = []
    for (const piece of piecesOf(counted, AT_ONCE)) {
      const rows = piece.flatMap((report): Row[] => {
        const unitId = idOf.get(report.unit)
        return unitId === undefined ? [] : [{ ...report, unitId }]
      })
      try {
        await context.database.write((manager) => writeSome({ ...context, manager }, rows))
        for (const report of piece) left.delete(report)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  } finally {
    for (const report of left) waitingIn(context).add(report)
  }
}

async function writeSome(context: RequestContext, rows: readonly Row[]): Promise<void> {
  const { manager } = context
  const known = await knownMarks(
    context,
    rows.map(({ mark }) => mark),
  )
  const isRoom = await roomFor(
    context,
    rows.filter(({ mark }) => !known.has(mark)),
  )
  const written = rows.map((row) =>
    known.has(row.mark) || isRoom(row) ? row : { ...together(row), unitId: row.unitId },
  )
  const added = written.map(({ unit: _code, ...row }) => ({ ...row, id: newId('prp'), times: 0 }))
  // in the order of their marks, so that two who write at the same time do not wait for each other in a circle
  const inOrder = <T extends { mark: string }>(list: readonly T[]) =>
    list.toSorted((one, other) => (one.mark < other.mark ? -1 : 1))
  const unknown = inOrder(added.filter(({ mark }) => !known.has(mark)))
  if (unknown.length > 0)
    await manager
      .createQueryBuilder()
      .insert()
      .into(PortalReportEntity)
      .values(unknown)
      .orIgnore()
      .updateEntity(false)
      .execute()
  for (const { mark, times, lastAt } of inOrder(written))
    await preparedWrite(manager, 'UPDATE portal_report SET times = times + ?, last_at = ? WHERE mark = ?', [
      times,
      lastAt,
      mark,
    ])
}

/** Whether there is room for a new row on its day; each that is asked about takes some. */
async function roomFor(context: RequestContext, rows: readonly Row[]): Promise<(row: Row) => boolean> {
  const placeOf = ({ unitId, day, isRegistered }: Row) => `${unitId} ${day} ${isRegistered}`
  const room = new Map<string, number>()
  for (const row of rows)
    if (!room.has(placeOf(row))) room.set(placeOf(row), mostOnDay(row) - (await countOnDay(context, row)))
  return (row) => {
    const left = room.get(placeOf(row)) ?? 0
    room.set(placeOf(row), left - 1)
    return left > 0
  }
}
