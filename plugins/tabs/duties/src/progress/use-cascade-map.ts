import { useGateway } from '@antq/plugin-kit'
import type { CompletenessLineFragment } from '@antq/shared-schema/documents'
import { computed, type ComputedRef, shallowReactive, watch } from 'vue'
import { type CompletenessRequest, dutyQueries } from '../duty.queries.js'
import { type Branch, mapRows, type MapRow } from './map-rows.js'

export interface CascadeMap {
  readonly rows: ComputedRef<readonly MapRow[]>
  open(unit: string): void
  close(unit: string): void
  /** The next page of a branch, or the one that failed. */
  more(unit: string): void
}

const NEW: Branch = { children: [], next: null, isBusy: false, hasFailed: false }

/**
 * The tree below a unit, branch by branch as the reader opens them. The first branch is open from the start.
 * @param request of the root; when it changes, the map begins anew
 */
export function useCascadeMap(root: () => CompletenessLineFragment, request: () => CompletenessRequest): CascadeMap {
  const gateway = useGateway()
  const branches = shallowReactive(new Map<string, Branch>())
  const opened = shallowReactive(new Set<string>())
  let round = 0

  const load = async (unit: string): Promise<void> => {
    const before = branches.get(unit) ?? NEW
    if (before.isBusy) return
    const asked = round
    branches.set(unit, { ...before, isBusy: true, hasFailed: false })
    try {
      const found = await dutyQueries.completeness(gateway, { ...request(), unit }, before.next)
      if (asked !== round) return
      branches.set(unit, {
        children: [...before.children, ...(found?.children.edges.map(({ node }) => node) ?? [])],
        next: found?.children.pageInfo.hasNextPage ? found.children.pageInfo.endCursor : null,
        isBusy: false,
        hasFailed: false,
      })
    } catch {
      // Said in the row itself, with a way to try again.
      if (asked === round) branches.set(unit, { ...before, isBusy: false, hasFailed: true })
    }
  }
  const open = (unit: string): void => {
    opened.add(unit)
    if (!branches.has(unit)) void load(unit)
  }
  watch(
    () => JSON.stringify([request(), root().unit.code]),
    () => {
      round++
      branches.clear()
      opened.clear()
      open(root().unit.code)
    },
    { immediate: true },
  )
  return {
    rows: computed(() => mapRows(root(), branches, opened)),
    open,
    close: (unit) => void opened.delete(unit),
    more: (unit) => void load(unit),
  }
}
