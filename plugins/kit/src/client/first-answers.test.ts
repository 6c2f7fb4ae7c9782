import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeOnce } from './first-answers.js'

const ANSWER = {
  query: 'query PlanYears { planYears }',
  variables: { within: 'bac-giang.ldld' },
  language: 'vi',
  data: { planYears: [2026] },
} as const

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('answers that came along', () => {
  test('are taken once: whoever asks again wants to know what is there now', () => {
    const take = takeOnce([ANSWER])
    expect(take(ANSWER.query, { within: 'bac-giang.ldld' }, 'vi')).toBe(ANSWER.data)
    expect(take(ANSWER.query, { within: 'bac-giang.ldld' }, 'vi')).toBeUndefined()
  })

  test.each([
    ['another text', 'query PlanYears { planYears __typename }', { within: 'bac-giang.ldld' }, 'vi'],
    ['other variables', ANSWER.query, { within: 'tra-vinh.ldld' }, 'vi'],
    ['another language', ANSWER.query, { within: 'bac-giang.ldld' }, 'en'],
  ])('are not for a question with %s', (_what, query, variables, language) => {
    expect(takeOnce([ANSWER])(query, variables, language)).toBeUndefined()
  })

  test('are not for a question that comes much later', () => {
    const take = takeOnce([ANSWER])
    vi.advanceTimersByTime(31_000)
    expect(take(ANSWER.query, ANSWER.variables, 'vi')).toBeUndefined()
  })
})
