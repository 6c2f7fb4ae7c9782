import { PortalUnitDocument } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { useGateway } from '../client/use-gateway.js'
import { usePortal } from '../tab/portal-state.js'

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
    key: () => ['portal', state.viewer, state.language, state.province],
    enabled: () => state.unit === null,
    query: ({ signal }) =>
      gateway
        .run(PortalUnitDocument, { province: state.province }, { signal })
        .then(({ portal }) => portal?.unit?.code ?? null),
  })
  return {
    code: computed(() => state.unit ?? query.data.value ?? null),
    error: query.error,
    retry: () => void query.refetch(),
  }
}
