import { type EntryKey, useInfiniteQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import type { GatewayClient } from '../client/gateway-client.js'
import { useGateway } from '../client/use-gateway.js'

/** One page, as the gateway answers. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export interface Pages<Node> {
  /** What has come so far, of all pages. */
  readonly items: ComputedRef<readonly Node[]>
  /** Nothing has come yet. */
  readonly isFirstLoad: ComputedRef<boolean>
  /** Something is on its way, whether or not something else is shown meanwhile. */
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  readonly hasMore: Readonly<Ref<boolean>>
  loadMore(): void
  /** Asks anew for the pages that are shown. */
  reload(): void
}

export interface PagesAsked<Node> {
  /** What is asked for, by whom and in which language: answers for others stay apart. */
  readonly key: () => EntryKey
  /** Whether there is anything to ask yet. */
  readonly enabled: () => boolean
  /** Asks for one page: that after `after`, or the first. */
  readonly ask: (gateway: GatewayClient, after: string | null, signal: AbortSignal) => Promise<Connection<Node>>
}

/** A list that comes page by page; what was shown stays until the answer to the next question is there. */
export function usePages<Node>({ key, enabled, ask }: PagesAsked<Node>): Pages<Node> {
  const gateway = useGateway()
  const list = useInfiniteQuery({
    key,
    enabled,
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
    reload: () => void list.refetch(),
  }
}
