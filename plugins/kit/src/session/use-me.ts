import { MeDocument, type MeQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef } from 'vue'
import { useGateway } from '../client/use-gateway.js'
import { usePortal } from '../tab/portal-state.js'

export type ActingUnit = NonNullable<MeQuery['me']>['units'][number]

export interface Me {
  /** Units in whose name the signed-in person acts; empty for a visitor and until the gateway has answered. */
  readonly units: ComputedRef<readonly ActingUnit[]>
  /** Whether somebody is signed in, as far as the portal says. */
  readonly isSignedIn: ComputedRef<boolean>
  /** Whether it is still open who that is. */
  readonly isUnknown: ComputedRef<boolean>
}

/** Who looks at the screen. */
export function useMe(): Me {
  const { state } = usePortal()
  const gateway = useGateway()
  const isSignedIn = computed(() => state.session !== null)
  const { data, isPending } = useQuery({
    key: () => ['me', state.viewer],
    enabled: isSignedIn,
    query: ({ signal }) => gateway.run(MeDocument, {}, { signal }),
  })
  return {
    isSignedIn,
    units: computed(() => (isSignedIn.value ? (data.value?.me?.units ?? []) : [])),
    isUnknown: computed(() => isSignedIn.value && isPending.value),
  }
}
