import { expect, test } from 'vitest'
import { yearlyDays } from './recurrence.js'

test.each([
  ['FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1', ['01/6', '01/12']],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5', ['05/12']],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28', ['28/02', '05/12']],
  ['FREQ=MONTHLY;BYMONTHDAY=15', null],
  ['FREQ=YEARLY;BYMONTH=6;BYDAY=1MO', null],
  ['FREQ=YEARLY', null],
  ['', null],
])('“%s” is on %s of every year', (rule, days) => {
  expect(yearlyDays(rule)?.days ?? null).toEqual(days)
})
