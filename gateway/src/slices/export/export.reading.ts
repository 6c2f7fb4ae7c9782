import { requireSignedIn } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { ExportEntity } from './export.entity.js'
import { isOwn } from './export.policy.js'
import { countExports, exportById, listExports } from './export.queries.js'

/** One's own export; null where there is none, or where it is somebody else's. */
export async function ownExport(context: RequestContext, id: string): Promise<ExportEntity | null> {
  const found = await loadOne(context, exportById, id)
  return found && isOwn(context.actor, found) ? found : null
}

/**
 * A page of one's own exports, the newest first.
 * @throws Refusal NOT_SIGNED_IN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfExports(context: RequestContext, wish: PageWish): Promise<Page<ExportEntity>> {
  const page = pageRequest(wish, 'exp')
  requireSignedIn(context.actor)
  const { subject } = context.actor
  return pageOf(
    {
      rows: (stretch) => listExports(context, subject, stretch),
      count: () => countExports(context, subject),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}
