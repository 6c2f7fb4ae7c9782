import { useGateway, usePortal } from '@antq/plugin-kit'
import type { CourseStep, PlanCourseQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, type Ref } from 'vue'
import { dutyKey } from '../duty-keys.js'
import { type CompletenessRequest, dutyQueries } from '../duty.queries.js'

export interface CourseView {
  /** `undefined` until it has come. */
  readonly course: ComputedRef<PlanCourseQuery['completenessCourse'] | undefined>
  readonly isBusy: ComputedRef<boolean>
  readonly error: Readonly<Ref<unknown>>
  retry(): void
}

/** How a unit with everything below it came along. @param step null for whatever reads well */
export function useCourse(request: () => CompletenessRequest, step: () => CourseStep | null): CourseView {
  const { state } = usePortal()
  const gateway = useGateway()
  const query = useQuery({
    key: () => {
      const { plan, due, unit, as } = request()
      return dutyKey(state, 'course', plan, due ?? null, unit ?? null, as, step())
    },
    query: ({ signal }) => dutyQueries.course(gateway, request(), step(), signal),
    placeholderData: (previous) => previous,
  })
  return {
    course: computed(() => query.data.value),
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    error: query.error,
    retry: () => void query.refetch(),
  }
}
