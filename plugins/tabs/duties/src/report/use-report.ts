import { useGateway, usePortal } from '@antq/plugin-kit'
import type { ReportFormSheetFragment, ReportSheetFragment } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from '../duty-keys.js'
import { dutyQueries } from '../duty.queries.js'
import { lastDayOf } from './period-code.js'
import type { ReportSubject } from './report-draft.js'

export interface ReportEntry {
  /** `undefined` until it has come; `null` where there is no such form for the period. */
  readonly form: ComputedRef<ReportFormSheetFragment | null | undefined>
  /** `null` where nobody has begun it. */
  readonly report: ComputedRef<ReportSheetFragment | null>
  readonly error: Readonly<Ref<unknown>>
  readonly isBusy: ComputedRef<boolean>
  retry(): Promise<void>
}

export function useReport(subject: () => ReportSubject): ReportEntry {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => dutyKey(state, 'report', subject().unit, subject().form, subject().period),
    query: ({ signal }) => dutyQueries.report(gateway, { ...subject(), on: lastDayOf(subject().period) }, signal),
  })
  return {
    form: computed(() => (query.data.value === undefined ? undefined : query.data.value.reportForm)),
    report: computed(() => query.data.value?.reports.edges[0]?.node ?? null),
    error: query.error,
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    retry: async () => void (await query.refetch()),
  }
}
