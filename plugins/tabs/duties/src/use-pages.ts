import { type GatewayClient, useGateway, usePortal } from '@antq/plugin-kit'
import { useInfiniteQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from './duty.queries.js'

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Pages<Node> {
  readonly items: ComputedRef<readonly Node[]>
  /** Nothing has come yet. */
  readonly isFirstLoad: ComputedRef<boolean>
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  readonly hasMore: Readonly<Ref<boolean>>
  loadMore(): void
  retry(): void
}

/**
 * A list that comes page by page; what was shown stays until the answer to the next question is there.
 * @param key what is asked for, without the person and the language, which are added; `null` while that is not known
 */
export function usePages<Node>(
  key: () => readonly (string | null)[] | null,
  ask: (gateway: GatewayClient, after: string | null, signal: AbortSignal) => Promise<Connection<Node>>,
): Pages<Node> {
  const { state } = usePortal()
  const gateway = useGateway()
  const list = useInfiniteQuery({
    key: () => dutyKey(state, ...(key() ?? [])),
    enabled: () => key() !== null,
    initialPageParam: null as string | null,
    query: ({ pageParam, signal }) => ask(gateway, pageParam, signal),
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: (previous) => previous,
  })
  return {
    items: computed(() => (list.data.value?.pages ?? []).flatMap(({ edges }) => edges.map(({ node }) => node))),
    isFirstLoad: computed(() => list.data.value === undefined && !list.error.value),
    isBusy: computed(() => list.asyncStatus.value === 'loading'),
    error: list.error,
    hasMore: list.hasNextPage,
    loadMore: () => void list.loadNextPage({ cancelRefetch: false }),
    retry: () => void list.refetch(),
  }
}
