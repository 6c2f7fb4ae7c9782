import { useGateway, usePortal } from '@antq/plugin-kit'
import type { CompletenessLineFragment, PlanCompletenessQuery } from '@antq/shared-schema/documents'
import { useInfiniteQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from '../duty-keys.js'
import { type CompletenessRequest, dutyQueries } from '../duty.queries.js'

export type CompletenessSheet = NonNullable<PlanCompletenessQuery['completeness']>

export interface CompletenessView {
  /** `undefined` until it has come; `null` where nothing is asked of the unit or of those below it. */
  readonly whole: ComputedRef<CompletenessSheet | null | undefined>
  readonly children: ComputedRef<readonly CompletenessLineFragment[]>
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  readonly hasMore: Readonly<Ref<boolean>>
  loadMore(): void
  retry(): void
}

/** How a unit stands, with the units directly below it page by page. */
export function useCompleteness(request: () => CompletenessRequest | null): CompletenessView {
  const { state } = usePortal()
  const gateway = useGateway()
  const key = (): (string | null)[] => {
    const asked = request()
    return asked ? [asked.plan, asked.due ?? null, asked.unit ?? null, asked.as] : []
  }
  const query = useInfiniteQuery({
    key: () => dutyKey(state, 'completeness', ...key()),
    enabled: () => request() !== null,
    initialPageParam: null as string | null,
    query: ({ pageParam, signal }) =>
      dutyQueries.completeness(gateway, request() as CompletenessRequest, pageParam, signal),
    getNextPageParam: (page) => (page?.children.pageInfo.hasNextPage ? page.children.pageInfo.endCursor : null),
    placeholderData: (previous) => previous,
  })
  return {
    whole: computed(() => query.data.value?.pages[0]),
    children: computed(() =>
      (query.data.value?.pages ?? []).flatMap((page) => page?.children.edges.map(({ node }) => node) ?? []),
    ),
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    error: query.error,
    hasMore: query.hasNextPage,
    loadMore: () => void query.loadNextPage({ cancelRefetch: false }),
    retry: () => void query.refetch(),
  }
}
