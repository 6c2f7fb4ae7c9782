import { useGateway, usePortal } from '@antq/plugin-kit'
import type { ObligationSheetFragment, PlanDemandsQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from '../duty-keys.js'
import { dutyQueries } from '../duty.queries.js'

/** A plan with what it asks of units below. */
export type PlanWithDemands = NonNullable<PlanDemandsQuery['plan']>

export interface PlanDemands {
  /** `undefined` until it has come; `null` where there is none, or none for this reader. */
  readonly plan: ComputedRef<PlanWithDemands | null | undefined>
  readonly demands: ComputedRef<readonly ObligationSheetFragment[]>
  readonly error: Readonly<Ref<unknown>>
  readonly isBusy: ComputedRef<boolean>
  readonly retry: () => void
}

export function usePlanDemands(id: () => string): PlanDemands {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => dutyKey(state, 'demands', id()),
    query: ({ signal }) => dutyQueries.planDemands(gateway, id(), signal),
  })
  return {
    plan: computed(() => query.data.value),
    demands: computed(() => query.data.value?.obligations ?? []),
    error: query.error,
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    retry: () => void query.refetch(),
  }
}
