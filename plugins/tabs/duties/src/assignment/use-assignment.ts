import { useGateway, usePortal } from '@antq/plugin-kit'
import type { AssignmentSheetFragment } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from '../duty-keys.js'
import { dutyQueries } from '../duty.queries.js'

export interface AssignmentDetail {
  /** `undefined` until it has come; `null` where there is none, or none for this reader. */
  readonly work: ComputedRef<AssignmentSheetFragment | null | undefined>
  readonly error: Readonly<Ref<unknown>>
  readonly isBusy: ComputedRef<boolean>
  readonly retry: () => Promise<void>
  /** Waits for it where it is still to come, and asks again where it did not. */
  readonly arrive: () => Promise<void>
}

export function useAssignment(id: () => string): AssignmentDetail {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => dutyKey(state, 'work', id()),
    query: ({ signal }) => dutyQueries.assignment(gateway, id(), signal),
  })
  return {
    work: computed(() => query.data.value),
    error: query.error,
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    retry: async () => void (await query.refetch()),
    arrive: async () => void (await query.refresh()),
  }
}
