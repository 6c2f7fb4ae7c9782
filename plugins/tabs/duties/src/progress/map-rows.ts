import type { CompletenessLineFragment } from '@antq/shared-schema/documents'

/** A branch of the map: what is known of the units directly below one unit. */
export interface Branch {
  readonly children: readonly CompletenessLineFragment[]
  /** Where the next page of children begins; `null` when all are there. */
  readonly next: string | null
  readonly isBusy: boolean
  readonly hasFailed: boolean
}

/** A line of the map as it is shown: a unit, or the button that brings more units of a branch. */
export type MapRow =
  | {
      readonly kind: 'unit'
      readonly line: CompletenessLineFragment
      readonly depth: number
      readonly isOpen: boolean
      /** Whether there may be units below. */
      readonly canOpen: boolean
    }
  | { readonly kind: 'more'; readonly under: string; readonly depth: number; readonly branch: Branch }

/**
 * The open branches one below the other, depth first.
 * @param branches by the code of the unit above
 */
export function mapRows(
  root: CompletenessLineFragment,
  branches: ReadonlyMap<string, Branch>,
  open: ReadonlySet<string>,
): MapRow[] {
  const rows: MapRow[] = []
  const walk = (line: CompletenessLineFragment, depth: number): void => {
    const { code } = line.unit
    const branch = branches.get(code)
    const isOpen = open.has(code)
    rows.push({ kind: 'unit', line, depth, isOpen, canOpen: !branch || branch.isBusy || branch.children.length > 0 })
    if (!isOpen || !branch) return
    for (const child of branch.children) walk(child, depth + 1)
    if (branch.isBusy || branch.hasFailed || branch.next !== null)
      rows.push({ kind: 'more', under: code, depth: depth + 1, branch })
  }
  walk(root, 0)
  return rows
}
