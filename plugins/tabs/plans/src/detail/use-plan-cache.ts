import type { PlanProgressFragment } from '@antq/shared-schema/documents'
import { usePortal } from '@antq/plugin-kit'
import { useQueryCache } from '@pinia/colada'
import { planKeys } from '../plan.queries.js'
import type { PlanSheet } from './use-plan-detail.js'

export interface PlanCache {
  /** Puts what a mutation brought back beside what is known of the plan already. */
  put(changed: PlanProgressFragment): void
  /** The plan has changed in ways we did not see. */
  forgetOne(id: string): void
  /** Lists and years may have changed. */
  forgetLists(): void
}

export function usePlanCache(): PlanCache {
  const { state } = usePortal()
  const cache = useQueryCache()
  return {
    put: (changed) =>
      cache.setQueryData<PlanSheet | null | undefined>(planKeys.detail(state, changed.id), (old) =>
        old ? { ...old, ...changed } : old,
      ),
    forgetOne: (id) => void cache.invalidateQueries({ key: planKeys.detail(state, id) }),
    forgetLists() {
      void cache.invalidateQueries({ key: ['plans', 'list'] })
      void cache.invalidateQueries({ key: ['plans', 'years'] })
    },
  }
}
