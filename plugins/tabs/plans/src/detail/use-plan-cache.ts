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
    put(changed) {
      const key = planKeys.detail(state, changed.id)
      const known = cache.getQueryData<PlanSheet | null>(key)
      // A plan that is not in the cache stays out: half of it would pass for the whole.
      if (known) cache.setQueryData(key, { ...known, ...changed })
    },
    forgetOne: (id) => void cache.invalidateQueries({ key: planKeys.detail(state, id) }),
    forgetLists() {
      void cache.invalidateQueries({ key: ['plans', 'list'] })
      void cache.invalidateQueries({ key: ['plans', 'years'] })
    },
  }
}
