import type { lineageOfUnit } from '../organization/index.js'

/** Ids from the plan's unit down to another: `/unit_A/unit_B/`. Whoever stands on it is found by `/unit_B/`. */
export type Path = string

/** A unit above another, from a day to a day. */
export type Above = Pick<
  Awaited<ReturnType<typeof lineageOfUnit.fetch>>[number][number],
  'ancestorId' | 'firstDay' | 'lastDay' | 'depth'
>

export function pathOf(unitIds: readonly string[]): Path {
  return `/${unitIds.join('/')}/`
}

export function unitsOfPath(path: Path): string[] {
  return path.slice(1, -1).split('/')
}

/** What a path holds where the unit stands on it. */
export function markOf(unitId: string): string {
  return `/${unitId}/`
}

/**
 * The path to a unit by the tree of a day.
 * @param lineage all units above it, itself at depth 0
 * @param top the plan's unit, and who acts in its place where it has ended: what stands above is left out
 * @returns the plan's unit and the unit alone where neither stands above it on that day
 */
export function pathOn(lineage: readonly Above[], day: string, top: { id: string; actingId: string }): Path {
  const above = lineage
    .filter((row) => row.firstDay <= day && day <= row.lastDay)
    .toSorted((a, b) => b.depth - a.depth)
    .map((row) => row.ancestorId)
  const own = lineage.find((row) => row.depth === 0)?.ancestorId ?? ''
  const start = above.findIndex((id) => id === top.id || id === top.actingId)
  const below = start === -1 ? [own] : above.slice(start + 1)
  return pathOf([top.id, ...(below.length === 0 ? [own] : below)])
}
