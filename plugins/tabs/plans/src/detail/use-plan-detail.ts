import { useGateway, usePortal } from '@antq/plugin-kit'
import type { PlanDetailQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type MaybeRefOrGetter, type Ref, toValue } from 'vue'
import { planKeys } from '../plan.queries.js'
import { planDetailQueries } from './plan-detail.queries.js'

/** A plan as the detail shows it. */
export type PlanSheet = NonNullable<PlanDetailQuery['plan']>

export interface PlanDetail {
  /** `undefined` until it has come; `null` where there is none, or none for this reader. */
  readonly plan: ComputedRef<PlanSheet | null | undefined>
  readonly error: Readonly<Ref<unknown>>
  readonly isBusy: ComputedRef<boolean>
  readonly retry: () => void
}

export function usePlanDetail(id: MaybeRefOrGetter<string>): PlanDetail {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => planKeys.detail(state, toValue(id)),
    query: ({ signal }) => planDetailQueries.detail(gateway, toValue(id), signal),
  })
  return {
    plan: computed(() => query.data.value),
    error: query.error,
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    retry: () => void query.refetch(),
  }
}
