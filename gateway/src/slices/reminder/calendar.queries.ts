import { In } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarLinkEntity } from './calendar.entity.js'

export const calendarLinkById: LoaderDefinition<string, CalendarLinkEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(CalendarLinkEntity, { id: In([...ids]) }), (row) => row.id),
}

/** A stretch of the links of a unit, the newest first. */
export function listCalendarLinks(
  { manager }: RequestContext,
  unitId: string,
  page: PageRequest,
): Promise<CalendarLinkEntity[]> {
  const query = manager.createQueryBuilder(CalendarLinkEntity, 'link').where('link.unitId = :unitId', { unitId })
  return cutToPage(query, { key: 'link.id', id: 'link.id', direction: 'DESC' }, page).getMany()
}

export function countCalendarLinks({ manager }: RequestContext, unitId: string): Promise<number> {
  return manager.countBy(CalendarLinkEntity, { unitId })
}
