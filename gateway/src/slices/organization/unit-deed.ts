import { firstDayOf } from '../../foundation/partial-date.js'
import type { Picture } from '../../ledger/index.js'
import { covers } from './unit.dates.js'
import type { UnitChange } from './unit.change.js'
import type { Step, UnitHistories } from './unit-history.js'
import type { Deed } from './unit.record.js'
import type { Period } from './unit.timeline.js'

/** Changes as the audit trail tells them: what was there on the day, and what is there now. */
export function deedsOf(steps: readonly Step[], histories: UnitHistories): Deed[] {
  return steps.map(({ change, unit, before, after }) => ({
    deed: change.deed,
    unitId: unit.id,
    before: picture(change, before, histories),
    after: { ...picture(change, after, histories), ...said(change, histories) },
  }))
}

function picture(change: UnitChange, periods: readonly Period[], { codeOf }: UnitHistories): Picture {
  if (change.deed === 'unit.ended') return { lastDay: periods.at(-1)?.validTo ?? null }
  const then = periods.find((period) => covers(period, firstDayOf(change.from)))
  if (change.deed === 'unit.moved') return { parent: codeOf(then?.parentId) }
  return { name: then?.name ?? null, shortName: then?.shortName ?? null, kind: then?.kind ?? null }
}

function said(change: UnitChange, { codeOf }: UnitHistories): Picture {
  if (change.deed !== 'unit.ended') return { from: change.from, ...sourceOf([change.source]) }
  const { successors } = change
  return {
    successors: successors.map(({ unitId }) => codeOf(unitId)),
    ...sourceOf(successors.map(({ source }) => source)),
  }
}

function sourceOf(sources: readonly (string | null)[]): Picture {
  const known = [...new Set(sources.filter((source) => source !== null))]
  return known.length === 0 ? {} : { source: known.join('; ') }
}
