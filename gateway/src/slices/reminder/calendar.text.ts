import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { formatPartialDate } from '../../foundation/partial-date.js'
import { referenceOf } from '../document/index.js'
import type { Duty } from './duty.queries.js'
import { shortened } from './reminder.letter.js'

/** Seconds before midnight of the last day: eight o'clock in the morning of the day before. */
const ALARM_BEFORE = 16 * 60 * 60
/** Seconds after which a phone looks again. */
const LOOK_EVERY = 6 * 60 * 60

/**
 * Deadlines as iCalendar (RFC 5545): one entry for a whole day each, which blocks nobody's time, with an alarm on the
 * day before. The same duty has the same `UID` for ever; what is written depends on the data alone.
 */
export function calendarText(
  unitName: string,
  duties: readonly Duty[],
  urlOf: (assignmentId: string) => string | undefined,
): string {
  const calendar = ical({
    name: `Việc phải nộp – ${unitName}`,
    description: `Kỳ hạn các việc ${unitName} phải nộp`,
    prodId: { company: 'antq', product: 'gateway', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: LOOK_EVERY,
  })
  for (const duty of duties) {
    const what = shortened(duty.what)
    const url = urlOf(duty.assignmentId)
    const lines = [
      `${referenceOf(duty.document)} của ${duty.asker}`,
      `Hạn cuối: ${formatPartialDate(duty.lastDay)}${duty.isMandatory ? '' : ' (phấn đấu)'}`,
      ...(url === undefined ? [] : [url]),
    ]
    const event = calendar.createEvent({
      id: `${duty.assignmentId}@antq`,
      sequence: duty.version,
      stamp: new Date(duty.updatedAt),
      lastModified: new Date(duty.updatedAt),
      start: midnight(duty.lastDay),
      end: new Date(midnight(duty.lastDay).getTime() + 24 * 60 * 60 * 1000),
      allDay: true,
      summary: `Hạn nộp: ${what}`,
      description: lines.join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url !== undefined && { url }),
    })
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: ALARM_BEFORE,
      description: `Ngày mai là hạn nộp: ${what}`,
    })
  }
  return calendar.toString()
}

/** A day of the calendar, as the library takes one: without a time zone it reads the day that it is in UTC. */
const midnight = (day: string) => new Date(`${day}T00:00:00Z`)
