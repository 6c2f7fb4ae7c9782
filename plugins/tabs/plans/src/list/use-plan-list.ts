import { useGateway, usePages, usePortal, usePortalUnit, useRested } from '@antq/plugin-kit'
import type { PlanLineFragment } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { planKeys, type PlanListRequest, planQueries } from '../plan.queries.js'
import { usePlanListStore } from './plan-list.store.js'

export interface PlanList {
  readonly plans: ComputedRef<readonly PlanLineFragment[]>
  readonly years: ComputedRef<readonly number[]>
  /** Nothing has come yet. */
  readonly isFirstLoad: ComputedRef<boolean>
  /** Something is on its way, whether or not something else is shown meanwhile. */
  readonly isBusy: ComputedRef<boolean>
  readonly error: ComputedRef<unknown>
  readonly hasMore: Readonly<Ref<boolean>>
  readonly isFiltered: ComputedRef<boolean>
  readonly loadMore: () => void
  readonly retry: () => void
}

/** The plans that the filters of the store ask for, newest first. */
export function usePlanList(): PlanList {
  const { state } = usePortal()
  const gateway = useGateway()
  const unit = usePortalUnit()
  const { filters } = usePlanListStore()
  const text = useRested(() => filters.text)

  const request = computed<PlanListRequest>(() => ({
    within: unit.code.value ?? '',
    text: text.value,
    year: filters.year,
    kind: filters.kind,
    state: filters.state,
  }))
  const list = usePages({
    key: () => planKeys.list(state, request.value),
    enabled: () => unit.code.value !== null,
    ask: (client, after, signal) => planQueries.page(client, request.value, after, signal),
  })
  const years = useQuery({
    key: () => planKeys.years(state, request.value.within),
    enabled: () => unit.code.value !== null,
    query: ({ signal }) => planQueries.years(gateway, request.value.within, signal),
  })

  return {
    plans: list.items,
    years: computed(() => years.data.value ?? []),
    isFirstLoad: computed(() => list.isFirstLoad.value && !unit.error.value),
    isBusy: computed(() => list.isBusy.value || text.value !== filters.text),
    error: computed(() => unit.error.value ?? list.error.value),
    hasMore: list.hasMore,
    isFiltered: computed(() => [filters.text.trim(), filters.year, filters.kind, filters.state].some(Boolean)),
    loadMore: list.loadMore,
    retry: () => (unit.error.value ? unit.retry() : list.reload()),
  }
}
