import type { Pages } from '@antq/plugin-kit'
import { ListAuditLinesDocument, type ListAuditLinesQuery } from '@antq/shared-schema/documents'
import { usePagedList } from '../page/use-paged-list.js'

export type AuditLine = ListAuditLinesQuery['auditTrail']['edges'][number]['node']

/** What of the trail is looked at; an empty text means everything. Days are `2026-11-24`. */
export interface AuditFilters {
  within: string
  deed: string
  object: string
  from: string
  to: string
}

/** The lines that the filters ask for, newest first. */
export function useAuditTrail(filters: Readonly<AuditFilters>): Pages<AuditLine> {
  const asked = () => ({
    within: filters.within,
    deed: filters.deed || null,
    object: filters.object.trim() || null,
    from: filters.from || null,
    to: filters.to || null,
  })
  return usePagedList(
    () => ['audit', ...Object.values(asked())],
    (gateway, page, signal) =>
      gateway.run(ListAuditLinesDocument, { ...asked(), ...page }, { signal }).then(({ auditTrail }) => auditTrail),
  )
}
