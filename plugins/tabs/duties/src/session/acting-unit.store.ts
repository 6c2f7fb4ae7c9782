import { defineStore } from 'pinia'
import { ref } from 'vue'

/** The unit for which an officer of several units looks at the screen, as chosen last. */
export const useActingUnitStore = defineStore('antq-acting-unit', () => {
  const code = ref<string | null>(null)
  return { code }
})
