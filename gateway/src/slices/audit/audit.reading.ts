import { deeds } from '@antq/shared-schema'
import { requireRight } from '../../access/rights.js'
import { pageOf, pageRequest, numberedPosition, type Page, type PageWish } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { AuditLineEntity } from '../../ledger/index.js'
import { lineageCodes, unitWithCode } from '../organization/index.js'
import { listLines } from './audit.queries.js'

/**
 * A page of a unit's audit trail: what was done to things of the unit and of the units below, newest first.
 * @param filter.from calendar date in +07:00, included; so is `to`
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID,
 * CURSOR_INVALID
 */
export async function auditTrail(
  context: RequestContext,
  filter: { within: string; object?: string | null; deed?: string | null; from?: string | null; to?: string | null },
  wish: PageWish,
): Promise<Page<AuditLineEntity>> {
  const page = pageRequest(wish, 'number')
  const unit = await unitWithCode(context, filter.within, 'within')
  requireRight(context.actor, 'audit.read', await lineageCodes(context, unit.id))
  if (filter.deed != null && !deeds.some(({ code }) => code === filter.deed))
    throw new Refusal('INPUT_INVALID', { fields: ['deed'] })
  const which = {
    unitId: unit.id,
    objectId: filter.object,
    deed: filter.deed,
    from: filter.from == null ? null : startOf(filter.from),
    before: filter.to == null ? null : startOf(addDays(filter.to, 1)),
  }
  return pageOf<AuditLineEntity>(
    { rows: (stretch) => listLines(context, which, stretch), positionOf: numberedPosition },
    page,
  )
}

/** First instant of a calendar date in Vietnam. */
const startOf = (day: string): string => new Date(`${day}T00:00:00+07:00`).toISOString()
