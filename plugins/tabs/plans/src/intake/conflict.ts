import type { PartName, WholeCorrections } from './corrections.js'
import { changedParts } from './corrections.js'

/** One thing in which two versions of a draft differ. */
export interface Difference {
  readonly part: PartName
  /** Name of the field within the header; `null` for a list. */
  readonly field: string | null
  readonly theirs: string
  readonly ours: string
}

/** What is different between what somebody has saved and what is typed here. Lists are shown by their lines. */
export function differences(theirs: WholeCorrections, ours: WholeCorrections): Difference[] {
  return changedParts(ours, theirs).flatMap((part): Difference[] => {
    if (part !== 'document') return [{ part, field: null, theirs: asText(theirs[part]), ours: asText(ours[part]) }]
    const [a, b] = [theirs.document, ours.document] as [Record<string, string | null>, Record<string, string | null>]
    return Object.keys(b)
      .filter((field) => (a[field] ?? '') !== (b[field] ?? ''))
      .map((field) => ({ part, field, theirs: a[field] ?? '', ours: b[field] ?? '' }))
  })
}

function asText(value: unknown): string {
  if (!Array.isArray(value)) return value == null ? '' : String(value)
  return value
    .map((line, index) => `${index + 1}. ${typeof line === 'string' ? line : headOf(line as Record<string, unknown>)}`)
    .join('\n')
}

const headOf = (row: Record<string, unknown>): string => String(row.text ?? row.raw ?? row.name ?? row.symbol ?? '')
