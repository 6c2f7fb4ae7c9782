import { describe, expect, it } from 'vitest'
import { duesOf, lastDayToKeep, type Schedule } from './dues.js'
import { isRecurrence } from './recurrence.js'
import { recurrenceOfRule } from './recurrence.words.js'

const schedule = (parts: Partial<Schedule>): Schedule => ({
  startsOn: '2024-01-01',
  dueOn: null,
  recurrence: null,
  validTo: null,
  isExclusive: false,
  ...parts,
})

describe('what recurs', () => {
  it('gives the five dues of 25/HD-LĐLĐ, and not the one that was over when it was asked', () => {
    const recurrence = recurrenceOfRule('yearly before 06-01 and 12-01')!
    const dues = duesOf(schedule({ startsOn: '2021-07-15', recurrence, validTo: '2023', isExclusive: true }))
    expect(dues.map((due) => due.dueOn)).toEqual(['2021-12-01', '2022-06-01', '2022-12-01', '2023-06-01', '2023-12-01'])
    expect(dues[1]).toEqual({
      dueOn: '2022-06-01',
      lastDay: '2022-05-31',
      periodFrom: '2022-01-01',
      periodTo: '2022-06-30',
    })
    expect(dues[2]).toMatchObject({ lastDay: '2022-11-30', periodFrom: '2022-01-01', periodTo: '2022-12-31' })
  })

  it('leaves out a due day whose last day lies before the day of asking', () => {
    const dues = duesOf(
      schedule({
        startsOn: '2024-06-01',
        recurrence: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1',
        validTo: '2025',
        isExclusive: true,
      }),
    )
    expect(dues.map((due) => due.dueOn)).toEqual(['2025-06-01'])
  })

  it('keeps days of different numbers apart', () => {
    const recurrence = recurrenceOfRule('yearly at latest 06-15 and 12-20')!
    expect(recurrence).toBe('FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20')
    expect(duesOf(schedule({ recurrence, validTo: '2024' })).map((due) => due.dueOn)).toEqual([
      '2024-06-15',
      '2024-12-20',
    ])
  })

  it('knows the last day of every month, leap years too', () => {
    const dues = duesOf(schedule({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=-1', validTo: '2024-03' }))
    expect(dues.map((due) => due.dueOn)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
    expect(dues[1]).toMatchObject({ periodFrom: '2024-02-01', periodTo: '2024-02-29' })
  })

  it('takes a report at the beginning of a month or quarter for that of the one before', () => {
    const monthly = duesOf(schedule({ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5', validTo: '2024-01' }))
    expect(monthly[0]).toMatchObject({ dueOn: '2024-01-05', periodFrom: '2023-12-01', periodTo: '2023-12-31' })
    const quarterly = duesOf(schedule({ recurrence: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', validTo: '2024-05' }))
    expect(quarterly[1]).toMatchObject({ dueOn: '2024-04-05', periodFrom: '2024-01-01', periodTo: '2024-03-31' })
  })
})

describe('what is due once', () => {
  it('is too late on the day itself where the text says “trước ngày”', () => {
    expect(lastDayToKeep('2024-02-28', true)).toBe('2024-02-27')
    expect(lastDayToKeep('2024-03-01', true)).toBe('2024-02-29')
    expect(lastDayToKeep('2024-02-28', false)).toBe('2024-02-28')
  })

  it('can be kept until the end of a month or year', () => {
    expect(lastDayToKeep('2024', false)).toBe('2024-12-31')
    expect(lastDayToKeep('2024-03', true)).toBe('2024-02-29')
  })

  it('waits for a date where the text has none', () => {
    expect(duesOf(schedule({ dueOn: null }))).toEqual([
      { dueOn: null, lastDay: null, periodFrom: null, periodTo: null },
    ])
  })
})

describe('rules of the intake', () => {
  it.each([
    ['yearly 07-30', 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=30'],
    ['monthly before day 20', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['quarterly on day 25', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'],
    ['monthly: ngày cuối cùng của tháng', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ])('%s', (rule, recurrence) => {
    expect(recurrenceOfRule(rule)).toBe(recurrence)
    expect(isRecurrence(recurrence)).toBe(true)
  })

  it.each(['yearly, no date', 'before', 'within year', '15 working days after receipt', 'yearly before 06'])(
    'names no day: %s',
    (rule) => expect(recurrenceOfRule(rule)).toBeUndefined(),
  )

  it.each([
    'FREQ=DAILY',
    'FREQ=YEARLY;BYHOUR=5',
    'FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'x',
    '',
  ])('is no recurrence for us: %s', (text) => expect(isRecurrence(text)).toBe(false))
})
