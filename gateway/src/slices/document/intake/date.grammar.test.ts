import { describe, expect, it } from 'vitest'
import { dateAt } from './date.grammar.js'
import { read } from './reading.js'
import { sourceOf } from './source.js'

const date = (text: string) => dateAt(read(sourceOf(text)).signs, 0)

describe('dates', () => {
  it.each([
    ['ngày 07/2/2024', '2024-02-07'],
    ['16/2/2024', '2024-02-16'],
    ['ngày 22-01-2019', '2019-01-22'],
    ['ngày 3.8.2025', '2025-08-03'],
    ['ngày 22 tháng 7 năm 2024', '2024-07-22'],
    ['ngày 05 tháng 3 tháng 2020', '2020-03-05'],
    ['ngày\n19 tháng 01 năm 2021', '2021-01-19'],
    ['ngày 16/7/20 21', '2021-07-16'],
    ['ngày tháng 02 năm 2024', '2024-02'],
    ['ngày … tháng … năm 2024', '2024'],
    ['tháng 5/2024', '2024-05'],
  ])('reads %s', (text, expected) => {
    expect(date(text)?.iso).toBe(expected)
  })

  it('invents no year', () => {
    expect(date('ngày 01/6')).toMatchObject({ day: 1, month: 6, year: null, iso: null, isImpossible: false })
  })

  it('knows the days that no calendar has', () => {
    expect(date('ngày 31/02/2024')).toMatchObject({ iso: null, isImpossible: true })
    expect(date('ngày 29/02/2024')).toMatchObject({ iso: '2024-02-29', isImpossible: false })
    expect(date('ngày 29/02/2023')?.isImpossible).toBe(true)
  })
})
