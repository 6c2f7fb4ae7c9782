import { In } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { requireUnit, unitsRightBelow, type UnitEntity } from '../organization/index.js'
import { readPeriod, type ReportForm } from './forms/index.js'
import { ReportEntity, ReportTextEntity, ReportValueEntity } from './report.entity.js'

/** A unit right below, or the unit itself for a part of the period, and its report as it was handed in last; null where it has not reported. */
export interface Below {
  readonly unit: UnitEntity
  readonly report: ReportEntity | null
  readonly period: string
}

/**
 * Units right below one at the end of a period, or today where it lasts, that fill in a form, by name; each with its
 * report. Two statements, however many they are.
 */
export async function reportsBelow(
  context: RequestContext,
  subject: { unitId: string; form: ReportForm; period: string },
): Promise<Below[]> {
  const today = context.clock.today()
  const end = readPeriod(subject.period)?.to ?? today
  const units = await unitsRightBelow(context, subject.unitId, end < today ? end : today)
  const asked = units.filter(({ kind }) => subject.form.filledInBy.some((each) => each === kind))
  if (asked.length === 0) return []
  const rows = await context.manager.findBy(ReportEntity, {
    unitId: In(asked.map(({ id }) => id)),
    form: subject.form.code,
    period: subject.period,
  })
  const handedIn = new Map(rows.filter(({ latest }) => latest > 0).map((row) => [row.unitId, row]))
  return asked.map((unit) => ({ unit, report: handedIn.get(unit.id) ?? null, period: subject.period }))
}

/** The half-years of a unit's year, the first one first; each with its report as it was handed in last. */
export async function halvesOfYear(
  context: RequestContext,
  { unitId, form, period }: Pick<ReportEntity, 'unitId' | 'form' | 'period'>,
): Promise<Below[]> {
  const unit = await requireUnit(context, unitId)
  const periods = [`${period}-H1`, `${period}-H2`]
  const rows = await context.manager.findBy(ReportEntity, { unitId, form, period: In(periods) })
  return periods.map((half) => ({
    unit,
    report: rows.find((row) => row.period === half && row.latest > 0) ?? null,
    period: half,
  }))
}

/** Values and written parts of the versions that were handed in last, of however many reports, in two statements. */
export async function latestContents({ manager }: RequestContext, reportIds: readonly string[]) {
  if (reportIds.length === 0) return { values: [], texts: [] }
  const ids = [...reportIds]
  const [values, texts] = [
    await manager
      .createQueryBuilder(ReportValueEntity, 'value')
      .innerJoin(ReportEntity, 'report', 'report.id = value.reportId AND report.latest = value.number')
      .where('report.id IN (:...ids)', { ids })
      .getMany(),
    await manager
      .createQueryBuilder(ReportTextEntity, 'part')
      .innerJoin(ReportEntity, 'report', 'report.id = part.reportId AND report.latest = part.number')
      .where('report.id IN (:...ids)', { ids })
      .getMany(),
  ]
  return { values, texts }
}
