import { type ActingUnit, useMe } from '@antq/plugin-kit'
import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import { useActingUnitStore } from './acting-unit.store.js'

export interface ActingUnitChoice {
  readonly units: ComputedRef<readonly ActingUnit[]>
  /** Code of the unit that is looked at; '' until it is known who is signed in. */
  readonly code: WritableComputedRef<string>
  readonly isOfficer: ComputedRef<boolean>
  /** Whether it is still open who that is. */
  readonly isUnknown: ComputedRef<boolean>
}

/** For which of the own units the screen speaks: the one chosen last, else the first. */
export function useActingUnit(): ActingUnitChoice {
  const { units, isUnknown } = useMe()
  const store = useActingUnitStore()
  return {
    units,
    isUnknown,
    isOfficer: computed(() => units.value.length > 0),
    code: computed({
      get: () => units.value.find(({ code }) => code === store.code)?.code ?? units.value[0]?.code ?? '',
      set: (code) => (store.code = code),
    }),
  }
}
