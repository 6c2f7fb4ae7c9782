import { defineStore } from 'pinia'
import { ref } from 'vue'

export type Pane = 'units' | 'map' | 'work' | 'missing'

/** The progress of a plan as the reader left it, for coming back from a single unit. */
export const useProgressStore = defineStore('antq-progress', () => {
  const pane = ref<Pane>('units')
  /** Which assignments are listed: see `FILTERS` of the list. */
  const filter = ref('answered')
  return { pane, filter }
})
