import type { PlanState } from '@antq/shared-schema/documents'
import { defineStore } from 'pinia'
import { reactive, ref } from 'vue'

/** What the reader asks the list for; '' = all. */
export interface PlanFilters {
  text: string
  year: string
  kind: string
  state: PlanState | ''
}

const ALL: Readonly<PlanFilters> = { text: '', year: '', kind: '', state: '' }

/** The list as the reader left it, for coming back from a plan. */
export const usePlanListStore = defineStore('antq-plan-list', () => {
  const filters = reactive<PlanFilters>({ ...ALL })
  /** The plan that was opened last. */
  const openedId = ref<string | null>(null)
  return {
    filters,
    openedId,
    clear: () => void Object.assign(filters, ALL),
  }
})
