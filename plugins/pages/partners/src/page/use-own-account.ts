import { useGateway, usePortal } from '@antq/plugin-kit'
import { MyAccountDocument, type MyAccountQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef } from 'vue'

export type OwnAccount = NonNullable<MyAccountQuery['myAccount']>

export interface OwnAccountAccess {
  /** Null where a website vouches for the person, and while it is asked for. */
  readonly account: ComputedRef<OwnAccount | null>
  readonly error: ComputedRef<unknown>
  reload(): void
}

/** The account of the signed-in person. */
export function useOwnAccount(): OwnAccountAccess {
  const { state } = usePortal()
  const gateway = useGateway()
  const { data, error, refetch } = useQuery({
    key: () => ['my-account', state.viewer, state.language],
    enabled: () => state.session !== null,
    query: ({ signal }) => gateway.run(MyAccountDocument, {}, { signal }).then(({ myAccount }) => myAccount),
    placeholderData: (previous) => previous,
  })
  return {
    account: computed(() => data.value ?? null),
    error: computed(() => error.value),
    reload: () => void refetch(),
  }
}
