import { useGateway, usePortal } from '@antq/plugin-kit'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { planKeys, planQueries } from '../plan.queries.js'

export interface PortalUnit {
  /** Code of the unit whose subtree the portal shows; `null` until it is known. */
  readonly code: ComputedRef<string | null>
  readonly error: Readonly<Ref<unknown>>
  readonly retry: () => void
}

/** The page usually tells the unit at once; only where it does not, the gateway is asked. */
export function usePortalUnit(): PortalUnit {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => planKeys.portalUnit(state, state.province),
    enabled: () => state.unit === null,
    query: ({ signal }) => planQueries.portalUnit(gateway, state.province, signal),
  })
  return {
    code: computed(() => state.unit ?? query.data.value ?? null),
    error: query.error,
    retry: () => void query.refetch(),
  }
}
