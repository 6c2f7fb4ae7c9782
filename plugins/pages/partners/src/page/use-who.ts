import { useGateway, usePortal } from '@antq/plugin-kit'
import type { ActionCode } from '@antq/shared-schema'
import { MyRightsDocument, type MyRightsQuery } from '@antq/shared-schema/documents'
import { useQuery } from '@pinia/colada'
import { computed, type ComputedRef, inject, type InjectionKey, shallowRef, watch } from 'vue'
import { usePage } from './use-page.js'

export type Person = NonNullable<MyRightsQuery['me']> & { readonly hasAccount: boolean }
export type ActingUnit = Person['rights'][number]['unit']

export interface Who {
  /** The signed-in person; stays while a session that has ended is being begun again. */
  readonly person: ComputedRef<Person | null>
  readonly isPending: ComputedRef<boolean>
  readonly error: ComputedRef<unknown>
  retry(): void
  may(...actions: ActionCode[]): boolean
  /** Units for whose subtree the person has one of these actions, each once. */
  unitsFor(...actions: ActionCode[]): ActingUnit[]
  /** Whether the person signs in with an account of this gateway. */
  readonly hasAccount: ComputedRef<boolean>
  /** Labels of the roles that act only after a second factor was set up. */
  readonly waitingRoles: ComputedRef<readonly string[]>
}

export const WHO: InjectionKey<Who> = Symbol('antq:who')

/**
 * Who looks at the page, and what they may do.
 * @throws outside the page
 */
export function useWho(): Who {
  const who = inject(WHO)
  if (!who) throw new Error('useWho: no page around this component')
  return who
}

/** Asks who it is; once, at the top of the page. */
export function askWho(): Who {
  const { state } = usePortal()
  const gateway = useGateway()
  const page = usePage()
  const known = shallowRef<Person | null>(null)
  const { data, error, isPending, refetch } = useQuery({
    key: () => ['who', state.viewer, state.language],
    enabled: () => state.session !== null,
    query: ({ signal }) =>
      gateway
        .run(MyRightsDocument, {}, { signal })
        .then(({ me, myAccount }) => me && { ...me, hasAccount: myAccount !== null }),
  })
  watch(
    data,
    (next) => {
      if (!next) return
      if (known.value && known.value.subject !== next.subject) page.startAnew()
      known.value = next
    },
    { immediate: true },
  )
  watch(
    () => state.session === null && !page.state.isEnded,
    (isOut) => {
      if (isOut) known.value = null
    },
  )
  const rights = computed(() => known.value?.rights ?? [])
  const having = (actions: readonly ActionCode[]): Person['rights'] =>
    rights.value.filter((right) => right.actions.some(({ code }) => (actions as readonly string[]).includes(code)))
  return {
    person: computed(() => known.value),
    isPending: computed(() => state.session !== null && known.value === null && isPending.value),
    error: computed(() => (known.value === null ? error.value : null)),
    hasAccount: computed(() => known.value?.hasAccount ?? false),
    waitingRoles: computed(() => known.value?.waitingRoles.map(({ label }) => label) ?? []),
    retry: () => void refetch(),
    may: (...actions) => having(actions).length > 0,
    unitsFor: (...actions) => [...new Map(having(actions).map(({ unit }) => [unit.code, unit])).values()],
  }
}
