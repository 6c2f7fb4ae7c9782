import { createHash } from 'node:crypto'
import { loadOne } from '../../foundation/loader.js'
import { addDays } from '../../foundation/partial-date.js'
import { unitById, type UnitEntity } from '../organization/index.js'
import type { PortalContext } from '../portal/index.js'
import { CalendarLinkEntity } from './calendar.entity.js'
import { calendarText } from './calendar.text.js'
import { dutyUrl } from './duty-place.js'
import { dutiesFrom, markOfDuties } from './duty.queries.js'

/** Days for which something overdue stays in the calendar. */
const SHOWN_AFTER = 60
/** Entries that a phone is given; those of the nearest days. */
const MOST_ENTRIES = 500
/** Raised where the text of a calendar changes though the data does not. */
const SHAPE = 1

/** A calendar as it is now, before it is written out. */
export interface CalendarState {
  readonly unit: UnitEntity
  /** Another one says that something is different. */
  readonly mark: string
  /** Instant since which it is as it is, as far as somebody has looked. */
  readonly changedAt: string
}

/** What a calendar is like now, without reading it; undefined where its unit is not there. */
export async function stateOfCalendar(
  context: PortalContext,
  link: CalendarLinkEntity,
): Promise<CalendarState | undefined> {
  const unit = await loadOne(context, unitById, link.unitId)
  if (!unit) return undefined
  const from = shownFrom(context)
  const duties = await markOfDuties(context, unit.id, from)
  const mark = createHash('sha256')
    .update(JSON.stringify([SHAPE, unit.name, from, duties]))
    .digest('hex')
  return { unit, mark, changedAt: mark === link.contentMark ? link.changedAt : await noteChange(context, link, mark) }
}

/** The calendar itself, as iCalendar (RFC 5545). */
export async function textOfCalendar(context: PortalContext, { unit }: CalendarState): Promise<string> {
  const duties = await dutiesFrom(context, unit.id, shownFrom(context), MOST_ENTRIES)
  return calendarText(unit.name, duties, (assignmentId) => dutyUrl(context, unit, assignmentId))
}

const shownFrom = ({ clock }: PortalContext) => addDays(clock.today(), -SHOWN_AFTER)

async function noteChange({ database, clock }: PortalContext, link: CalendarLinkEntity, mark: string): Promise<string> {
  const changedAt = clock.now()
  const { id, contentMark } = link
  await database.write((manager) =>
    manager.update(CalendarLinkEntity, { id, contentMark }, { contentMark: mark, changedAt }),
  )
  return changedAt
}
