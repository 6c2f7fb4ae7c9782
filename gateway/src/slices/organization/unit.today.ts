import { addDays } from '../../foundation/partial-date.js'
import { foldText } from '../../foundation/folded-text.js'
import { vietnameseSortKey } from '../../foundation/vietnamese-order.js'
import type { UnitEntity, UnitPeriodEntity } from './unit.entity.js'
import { firstDay, lastDay, periodOn } from './unit.dates.js'

type Today = Pick<
  UnitEntity,
  'name' | 'shortName' | 'kind' | 'nameFold' | 'sortKey' | 'parentId' | 'validFrom' | 'validTo' | 'nextTurnOn'
>
type Period = Omit<UnitPeriodEntity, 'unitId' | 'position'>

const LONGEST_FOLD = 400

/** What stands in a unit's own row on a day, and until when it is true. */
export function unitToday(periods: readonly Period[], today: string): Today {
  const [first, last, now] = [periods[0], periods.at(-1), periodOn(periods, today)]
  if (!first || !last || !now) throw new Error('a unit has no period')
  return {
    name: now.name,
    shortName: now.shortName,
    kind: now.kind,
    nameFold: foldText(`${now.name} ${now.shortName ?? ''}`).slice(0, LONGEST_FOLD),
    sortKey: vietnameseSortKey(now.name),
    parentId: now.parentId,
    validFrom: first.validFrom,
    validTo: last.validTo,
    nextTurnOn: nextTurn(periods, today),
  }
}

/** The first day after today on which a period begins or the unit is there no more. */
function nextTurn(periods: readonly Period[], today: string): string | null {
  const last = periods.at(-1)
  const days = periods.map(firstDay)
  if (last?.validTo != null) days.push(addDays(lastDay(last), 1))
  return days.filter((day) => day > today).toSorted()[0] ?? null
}
