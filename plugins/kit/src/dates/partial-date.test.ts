import { describe, expect, test } from 'vitest'
import { todayInVietnam } from './days.js'
import { formatPartialDate } from './partial-date.js'
import { parsePartialDate } from './typed-date.js'

describe('a partial date', () => {
  test('is shown as far as it is known, and no further', () => {
    expect(['2024', '2024-02', '2024-02-16'].map((date) => formatPartialDate(date, 'vi'))).toEqual([
      '2024',
      '02/2024',
      '16/02/2024',
    ])
    expect(['2024', '2024-02', '2024-02-16'].map((date) => formatPartialDate(date, 'en'))).toEqual([
      '2024',
      'February 2024',
      '16 February 2024',
    ])
  })

  test.each([
    ['16/2/2024', '2024-02-16'],
    ['7 / 02 / 2024', '2024-02-07'],
    ['02/2024', '2024-02'],
    ['2024', '2024'],
    ['2024-02-16', '2024-02-16'],
    ['ngày 22 tháng 7 năm 2024', '2024-07-22'],
    ['tháng 02 năm 2024', '2024-02'],
    ['29/02/2024', '2024-02-29'],
  ])('is read from “%s”', (typed, date) => {
    expect(parsePartialDate(typed)).toBe(date)
  })

  test.each(['31/02/2024', '29/02/2023', '13/2024', '0/2024', '16/2', 'hôm nay', '', '24', '1/1/0024'])(
    'is not read from “%s”',
    (typed) => {
      expect(parsePartialDate(typed)).toBeNull()
    },
  )

  test('of today is the day in Vietnam', () => {
    expect(todayInVietnam(Date.parse('2026-11-23T18:00:00Z'))).toBe('2026-11-24')
  })
})
