import { In } from 'typeorm'
import { requireRight } from '../../access/rights.js'
import { type Page, pageOf, pageRequest, type PageWish } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { findUnitsByCodes, lineageCodes } from '../organization/index.js'
import { PortalReportEntity } from './portal-report.entity.js'
import { countReports, idsBefore, listReports } from './portal-report.queries.js'
import type { PortalRegistry } from './portal.registry.js'

/** Days for which reports are kept. */
const KEPT_FOR = 90

type PortalOfRequest = RequestContext & { readonly portals: PortalRegistry }

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
