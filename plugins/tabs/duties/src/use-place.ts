import { usePortal } from '@antq/plugin-kit'
import { computed, type ComputedRef } from 'vue'
import { assignPlace, type DutyPlace, progressPlace, type ProgressPlace, readDutyPlace } from './duty-place.js'

export interface PlaceInTab {
  readonly place: ComputedRef<DutyPlace>
  go(place: string, replace?: boolean): void
  showAssign(plan: string): void
  showProgress(plan: string, of?: Partial<Omit<ProgressPlace, 'screen' | 'plan'>>): void
}

/** Where the reader is, and the ways to elsewhere. */
export function usePlace(): PlaceInTab {
  const { state, go } = usePortal()
  return {
    place: computed(() => readDutyPlace(state.place)),
    go: (place, replace = false) => go(place, { replace }),
    showAssign: (plan) => go(assignPlace(plan)),
    showProgress: (plan, of) => go(progressPlace(plan, of)),
  }
}
