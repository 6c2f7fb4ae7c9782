import { type GatewayClient, useGateway, usePortal } from '@antq/plugin-kit'
import { useInfiniteQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'

const PAGE_SIZE = 20

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface PagedList<Node> {
  readonly items: ComputedRef<readonly Node[]>
  /** Nothing has come yet. */
  readonly isFirstLoad: ComputedRef<boolean>
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  readonly hasMore: Readonly<Ref<boolean>>
  loadMore(): void
  reload(): void
}

/**
 * A list of the signed-in person, page by page. What was shown stays on the screen while the same is asked for anew,
 * also after the session has ended: it is asked for again when somebody signs in.
 * @param key what is asked for, without the person and the language, which are added
 */
export function usePagedList<Node>(
  key: () => readonly (string | null)[],
  ask: (
    gateway: GatewayClient,
    page: { first: number; after: string | null },
    signal: AbortSignal,
  ) => Promise<Connection<Node>>,
): PagedList<Node> {
  const { state } = usePortal()
  const gateway = useGateway()
  const list = useInfiniteQuery({
    key: () => [...key(), state.viewer, state.language],
    enabled: () => state.session !== null,
    initialPageParam: null as string | null,
    query: ({ pageParam, signal }) => ask(gateway, { first: PAGE_SIZE, after: pageParam }, signal),
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
    reload: () => void list.refetch(),
  }
}
