import { In, type SelectQueryBuilder } from 'typeorm'
import { unitCodesFor } from '../../access/rights.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { findUnitsByCodes, type UnitEntity } from '../organization/index.js'
import { ReportEntity, ReportLockEntity, ReportScopeEntity } from './report.entity.js'

export const reportById: LoaderDefinition<string, ReportEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(ReportEntity, { id: In([...ids]) }), (report) => report.id),
}

/** The report of a unit in a form for a period. */
export function findReport(
  { manager }: RequestContext,
  subject: Pick<ReportEntity, 'unitId' | 'form' | 'period'>,
): Promise<ReportEntity | null> {
  const { unitId, form, period } = subject
  return manager.findOneBy(ReportEntity, { unitId, form, period })
}

export interface ReportFilter {
  /** Reports of this unit alone. */
  of?: UnitEntity | undefined
  /** Reports of this unit and of those below. */
  within?: UnitEntity | undefined
  form?: string | null | undefined
  period?: string | null | undefined
  /** Only those of which everybody may read a version, or only the others. */
  isPublic?: boolean | null | undefined
}

/**
 * A stretch of the reports that the actor may see, those of the newest periods first. A subtree is one range of the
 * index on `report_scope`.
 */
export async function listReports(
  context: RequestContext,
  filter: ReportFilter,
  page: PageRequest,
): Promise<ReportEntity[]> {
  const order = filter.within
    ? { key: 'scope.sortKey', id: 'scope.reportId' }
    : { key: 'report.sortKey', id: 'report.id' }
  return cutToPage(await reportsThat(context, filter), { ...order, direction: 'DESC' }, page).getMany()
}

export async function countReports(context: RequestContext, filter: ReportFilter): Promise<number> {
  return (await reportsThat(context, filter)).getCount()
}

async function reportsThat(context: RequestContext, filter: ReportFilter): Promise<SelectQueryBuilder<ReportEntity>> {
  const query = context.manager.createQueryBuilder(ReportEntity, 'report')
  if (filter.within) {
    query
      .innerJoin(ReportScopeEntity, 'scope', 'scope.reportId = report.id')
      .andWhere('scope.unitId = :within', { within: filter.within.id })
  }
  if (filter.of) query.andWhere('report.unitId = :of', { of: filter.of.id })
  if (filter.form != null) query.andWhere('report.form = :form', { form: filter.form })
  if (filter.period != null) query.andWhere('report.period = :period', { period: filter.period })
  if (filter.isPublic != null) query.andWhere('report.isPublic = :isPublic', { isPublic: filter.isPublic })
  restrictToVisible(query, await unitsOfActor(context))
  return query
}

interface OwnUnits {
  /** Ids of the actor's own units. */
  own: string[]
  /** Ids of the units in whose subtrees the actor reads what was handed in. */
  above: string[]
}

async function unitsOfActor(context: RequestContext): Promise<OwnUnits> {
  const [write, read] = (['report.write', 'report.read'] as const).map((action) => unitCodesFor(context.actor, action))
  const codes = [...new Set([...(write ?? []), ...(read ?? [])])]
  const units = codes.length === 0 ? [] : await findUnitsByCodes(context, codes)
  const idsOf = (wanted: readonly string[] = []) =>
    units.filter(({ code }) => wanted.includes(code)).map(({ id }) => id)
  return { own: idsOf(write), above: idsOf(read) }
}

function restrictToVisible(query: SelectQueryBuilder<ReportEntity>, { own, above }: OwnUnits): void {
  const ways = ['report.isPublic = :public']
  if (own.length > 0) ways.push('report.unitId IN (:...own)')
  if (above.length > 0) {
    const seen = query
      .subQuery()
      .select('1')
      .from(ReportScopeEntity, 'seen')
      .where('seen.reportId = report.id AND seen.unitId IN (:...above)')
    ways.push(`(report.latest > 0 AND EXISTS ${seen.getQuery()})`)
  }
  query.andWhere(`(${ways.join(' OR ')})`, { public: true, own, above })
}

/** Locks that a unit itself has put on periods, by its id. */
export const locksOfUnit: LoaderDefinition<string, ReportLockEntity[]> = {
  fetch: async ({ manager }, ids) => {
    const rows = await manager.findBy(ReportLockEntity, { unitId: In([...ids]) })
    return ids.map((id) => rows.filter(({ unitId }) => unitId === id))
  },
}

/**
 * Takes the next version of a report's row for writing.
 * @returns false where somebody else was faster
 */
export async function claimReport({ manager }: RequestContext, id: string, version: number): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(ReportEntity)
    .set({ version: version + 1 })
    .where({ id, version })
    .execute()
  return result.affected === 1
}
