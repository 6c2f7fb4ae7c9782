import { Temporal } from 'temporal-polyfill'
import { firstDayOf, type PartialDate } from '../../../foundation/partial-date.js'
import type { Recurrence } from './recurrence.js'

/** The days that a report is about; offices ask for it before they are over. */
export interface ReportPeriod {
  periodFrom: string | null
  periodTo: string | null
}

/**
 * What a report due on a day is about. Of two reports a year the first is of the half-year, the second of the whole
 * year (“định kỳ 6 tháng, năm”); of four or twelve each is of its quarter or month. A report due in the first third of
 * a quarter or month is of the one before.
 */
export function periodOfDue(dueOn: PartialDate, recurrence: Recurrence | null): ReportPeriod {
  const day = Temporal.PlainDate.from(firstDayOf(dueOn))
  const perYear = recurrence === null ? 1 : timesAYear(recurrence)
  if (perYear <= 1) return stretch(day.year, 1, 12)
  if (perYear === 2) return day.month <= 7 ? stretch(day.year, 1, 6) : stretch(day.year, 1, 12)
  const months = perYear <= 4 ? 3 : 1
  const isEarly = day.day <= 10 && (day.month - 1) % months === 0
  const about = isEarly ? day.subtract({ months }) : day
  const first = about.month - ((about.month - 1) % months)
  return stretch(about.year, first, first + months - 1)
}

function stretch(year: number, first: number, last: number): ReportPeriod {
  const end = Temporal.PlainYearMonth.from({ year, month: last })
  return {
    periodFrom: Temporal.PlainDate.from({ year, month: first, day: 1 }).toString(),
    periodTo: end.toPlainDate({ day: end.daysInMonth }).toString(),
  }
}

function timesAYear(recurrence: Recurrence): number {
  return recurrence.split(' ').reduce((times, rule) => times + timesOfRule(rule), 0)
}

function timesOfRule(rule: string): number {
  const months = /BYMONTH=([\d,]+)/.exec(rule)?.[1]?.split(',').length
  if (rule.startsWith('FREQ=YEARLY')) return months ?? 1
  return rule.startsWith('FREQ=MONTHLY') ? (months ?? 12) : 52
}
