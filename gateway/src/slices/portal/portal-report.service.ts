import { In } from 'typeorm'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { managedPortal } from './managed-portal.queries.js'
import { PortalReportEntity } from './portal-report.entity.js'
import { countReports, idsBefore, listReports } from './portal-report.queries.js'
import type { PortalContext } from './portal.context.js'

/** Days for which reports are kept. */
const KEPT_FOR = 90

/**
 * A page of what websites told of a province's portal, the newest first.
 * @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID,
 * CURSOR_INVALID
 */
export async function pageOfReports(
  context: PortalContext,
  province: string,
  wish: PageWish,
): Promise<Page<PortalReportEntity>> {
  const page = pageRequest(wish, 'prp')
  const { unit } = await managedPortal(context, province)
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
