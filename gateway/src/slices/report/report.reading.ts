import type { ReportActionCode } from '@antq/shared-schema'
import { may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes, unitWithCode } from '../organization/index.js'
import { isLocked } from './lock.reading.js'
import type { ReportEntity, ReportVersionEntity } from './report.entity.js'
import { isOwn, mayReadVersions } from './report.guard.js'
import { countReports, listReports } from './report.queries.js'
import { versionsOfReport } from './version.queries.js'

/**
 * A page of the reports that the caller may see, those of the newest periods first.
 * @throws Refusal UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfReports(
  context: RequestContext,
  filter: {
    of?: string | null
    within?: string | null
    form?: string | null
    period?: string | null
    isPublic?: boolean | null
  },
  wish: PageWish,
): Promise<Page<ReportEntity>> {
  const page = pageRequest(wish, 'report')
  const unitNamed = async (field: 'of' | 'within') => {
    const code = filter[field]
    return code == null ? undefined : unitWithCode(context, code, field)
  }
  const which = { ...filter, of: await unitNamed('of'), within: await unitNamed('within') }
  return pageOf(
    {
      rows: (stretch) => listReports(context, which, stretch),
      count: () => countReports(context, which),
      positionOf: ({ sortKey, id }) => ({ key: sortKey, id }),
    },
    page,
  )
}

/** Versions that the caller may read, the first one first: all of them, or the published one alone. */
export async function visibleVersions(context: RequestContext, report: ReportEntity): Promise<ReportVersionEntity[]> {
  const versions = await loadOne(context, versionsOfReport, report.id)
  if (await mayReadVersions(context, report)) return versions
  return versions.filter(({ number }) => number === report.publicNumber)
}

/** The version that everybody may read; undefined where the report is not published. */
export async function publishedVersion(
  context: RequestContext,
  { id, publicNumber }: Pick<ReportEntity, 'id' | 'publicNumber'>,
): Promise<ReportVersionEntity | undefined> {
  if (publicNumber === null) return undefined
  return (await loadOne(context, versionsOfReport, id)).find(({ number }) => number === publicNumber)
}

/** What the caller may do with a report now. */
export async function openActions(context: RequestContext, report: ReportEntity): Promise<ReportActionCode[]> {
  if (context.actor.kind === 'visitor') return []
  const [own, lineage, locked] = await Promise.all([
    isOwn(context, report),
    lineageCodes(context, report.unitId),
    isLocked(context, report),
  ])
  const actions: ReportActionCode[] = []
  if (own) actions.push('SAVE', 'COMPOSE')
  if (own && report.hasDraft && !locked) actions.push('HAND_IN')
  if (own && report.hasDraft) actions.push('DISCARD')
  if (!may(context.actor, 'plan.issue', lineage)) return actions
  if (report.latest > 0 && report.publicNumber !== report.latest) actions.push('PUBLISH')
  if (report.publicNumber !== null) actions.push('UNPUBLISH')
  return actions
}
