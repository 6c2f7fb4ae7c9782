import { usePortal } from '@antq/plugin-kit'
import { computed, type ComputedRef } from 'vue'
import {
  assignPlace,
  type DutyPlace,
  progressPlace,
  type ProgressPlace,
  readDutyPlace,
  workPlace,
} from './duty-place.js'

export interface PlaceInTab {
  readonly place: ComputedRef<DutyPlace>
  go(place: string, replace?: boolean): void
  showWork(id: string): void
  showAssign(plan: string): void
  showProgress(plan: string, of?: Partial<Omit<ProgressPlace, 'screen' | 'plan'>>): void
}

/** Where the reader is, and the ways to elsewhere. */
export function usePlace(): PlaceInTab {
  const { state, go } = usePortal()
  return {
    place: computed(() => readDutyPlace(state.place)),
    go: (place, replace = false) => go(place, { replace }),
    showWork: (id) => go(workPlace(id)),
    showAssign: (plan) => go(assignPlace(plan)),
    showProgress: (plan, of) => go(progressPlace(plan, of)),
  }
}
