import { createHash } from 'node:crypto'
import { In } from 'typeorm'
import { requireRight } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Database } from '../../foundation/transaction.js'
import { findUnitsByCodes, lineageCodes } from '../organization/index.js'
import { PortalReportEntity } from './portal-report.entity.js'
import type { PortalReport } from './portal-report.policy.js'
import { countOnDay, countReports, idsBefore, knownMarks, listReports } from './portal-report.queries.js'
import type { PortalRegistry } from './portal.registry.js'

/** Rows that a day of a province may have: of its own websites, and of all others together. */
const ROWS_A_DAY = { registered: 500, other: 50 } as const
/** Different reports that wait to be written; further ones of the same day are not told apart any more. */
const MOST_WAITING = 2000
/** Days for which reports are kept. */
const KEPT_FOR = 90

/** A report with where it came from. */
export interface TakenReport extends Omit<PortalReport, 'province'> {
  /** Code of the unit whose subtree the portal shows. */
  readonly unit: string
  readonly origin: string
  readonly isRegistered: boolean
  readonly browser: string
}

interface Counted extends TakenReport {
  readonly day: string
  times: number
  lastAt: string
}

type PortalOfRequest = RequestContext & { readonly portals: PortalRegistry }

const waiting = new WeakMap<Database, Map<string, Counted>>()

/** Counts one report; written later, for many at once. */
export function countReport({ database, clock }: RequestContext, report: TakenReport): void {
  const here = waiting.get(database) ?? new Map<string, Counted>()
  waiting.set(database, here)
  const day = clock.today()
  const kept = here.size < MOST_WAITING || here.has(markOf(report, day)) ? report : together(report)
  add(here, { ...kept, day, times: 1, lastAt: clock.now() })
}

function add(here: Map<string, Counted>, counted: Counted): void {
  const mark = markOf(counted, counted.day)
  const known = here.get(mark)
  if (!known) return void here.set(mark, counted)
  known.times += counted.times
  if (counted.lastAt > known.lastAt) known.lastAt = counted.lastAt
}

/** What makes two reports the same. */
function markOf(
  { unit, origin, isRegistered, kind, tab, where, message, directive, loader, browser }: TakenReport,
  day: string,
) {
  const parts = [day, unit, origin, isRegistered, kind, tab, where, message, directive, loader, browser]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** A report as one of many, where there are too many different ones. */
const together = ({ unit, kind, isRegistered }: TakenReport): TakenReport => ({
  unit,
  kind,
  isRegistered,
  origin: '',
  tab: null,
  where: null,
  message: null,
  directive: null,
  loader: null,
  browser: 'other',
})

/** Writes what was counted. What cannot be written is counted on. */
export async function writeReports(context: RequestContext): Promise<void> {
  const { database } = context
  const counted = waiting.get(database)
  if (!counted || counted.size === 0) return
  waiting.delete(database)
  try {
    const units = await findUnitsByCodes(context, [...new Set([...counted.values()].map(({ unit }) => unit))])
    const idOf = new Map(units.map(({ code, id }) => [code, id]))
    await database.write(async (manager) => {
      for (const report of counted.values()) {
        const unitId = idOf.get(report.unit)
        if (unitId !== undefined) await writeOne({ ...context, manager }, unitId, report)
      }
    })
  } catch (error) {
    const here = waiting.get(database) ?? new Map<string, Counted>()
    for (const report of counted.values()) add(here, report)
    waiting.set(database, here)
    throw error
  }
}

async function writeOne(context: RequestContext, unitId: string, report: Counted): Promise<void> {
  const { manager } = context
  const { day, times, isRegistered } = report
  const own = markOf(report, day)
  const isKnown = (await knownMarks(context, [own])).size > 0
  const most = isRegistered ? ROWS_A_DAY.registered : ROWS_A_DAY.other
  const isRoom = isKnown || (await countOnDay(context, { unitId, day, isRegistered })) < most
  const { unit: _code, ...kept } = isRoom ? report : { ...report, ...together(report) }
  const mark = isRoom ? own : markOf(together(report), day)
  await manager
    .createQueryBuilder()
    .insert()
    .into(PortalReportEntity)
    .values({ ...kept, id: newId('prp'), mark, unitId, times: 0 })
    .orIgnore()
    .updateEntity(false)
    .execute()
  await manager.increment(PortalReportEntity, { mark }, 'times', times)
  await manager.update(PortalReportEntity, { mark }, { lastAt: report.lastAt })
}

/**
 * A page of what websites told of a province's portal, the newest first.
 * @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID,
 * CURSOR_INVALID
 */
export async function pageOfReports(
  context: PortalOfRequest,
  province: string,
  wish: PageWish,
): Promise<Page<PortalReportEntity>> {
  const page = pageRequest(wish, 'prp')
  const code = context.portals.province(province)?.unit
  const [unit] = code === undefined ? [] : await findUnitsByCodes(context, [code])
  if (!unit) throw new Refusal('PROVINCE_UNKNOWN', { fields: ['province'] })
  requireRight(context.actor, 'portal.manage', await lineageCodes(context, unit.id))
  return pageOf(
    {
      rows: (stretch) => listReports(context, unit.id, stretch),
      count: () => countReports(context, unit.id),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

/** Forgets some of the reports whose days are over. @returns how many */
export async function forgetReports(context: RequestContext, most: number): Promise<number> {
  const ids = await idsBefore(context, addDays(context.clock.today(), -KEPT_FOR), most)
  if (ids.length > 0) await context.manager.delete(PortalReportEntity, { id: In(ids) })
  return ids.length
}
