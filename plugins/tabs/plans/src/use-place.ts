import { usePortal } from '@antq/plugin-kit'
import { computed, type ComputedRef } from 'vue'
import { intakePlace, planPlace, type PlanPlace, readPlanPlace } from './plan-place.js'

export interface PlaceInTab {
  readonly place: ComputedRef<PlanPlace>
  showList(): void
  /** @param replace the way back must not lead to where the reader is now: a draft that has been issued */
  showPlan(id: string, replace?: boolean): void
  /** @param replace the screen stays and only its address changes: a text has become a draft */
  showIntake(id?: string, replace?: boolean): void
}

/** Where the reader is, and the ways to elsewhere. */
export function usePlace(): PlaceInTab {
  const { state, go } = usePortal()
  return {
    place: computed(() => readPlanPlace(state.place)),
    showList: () => go(''),
    showPlan: (id, replace = false) => go(planPlace(id), { replace }),
    showIntake: (id, replace = false) => go(intakePlace(id), { replace }),
  }
}
