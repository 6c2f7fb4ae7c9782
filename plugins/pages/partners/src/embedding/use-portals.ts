import { type Pages, useGateway, usePortal } from '@antq/plugin-kit'
import { ListPortalReportsDocument, MyPortalsDocument, type MyPortalsQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { usePagedList } from '../page/use-paged-list.js'
import type { PortalReport } from './site-standing.js'

export type ManagedPortal = NonNullable<MyPortalsQuery['me']>['portals'][number]

/** Portals that the signed-in person manages. */
export function useMyPortals() {
  const { state } = usePortal()
  const gateway = useGateway()
  return useQuery({
    key: () => ['portals', state.viewer, state.language],
    enabled: () => state.session !== null,
    query: ({ signal }) => gateway.run(MyPortalsDocument, {}, { signal }).then(({ me }) => me?.portals ?? []),
  })
}

/** What websites told of a province's portal, the newest first. */
export function usePortalReports(province: () => string): Pages<PortalReport> {
  return usePagedList(
    () => ['portal-reports', province()],
    (gateway, page, signal) =>
      gateway
        .run(ListPortalReportsDocument, { province: province(), ...page, first: 100 }, { signal })
        .then(({ portalReports }) => portalReports),
  )
}
