import { describe, expect, it } from 'vitest'
import { isHopeless, nextStep, type TryResult } from './delivery.schedule.js'

const NOW = '2026-11-24T03:00:00.000Z'
const HOURS = 60 * 60 * 1000
const failed = (result: Partial<TryResult> = {}): TryResult => ({
  status: 500,
  problem: 'STATUS',
  answer: '',
  took: 1,
  retryAfter: null,
  ...result,
})
const waitAfter = (tries: number, random = 0, result = failed()) => {
  const step = nextStep(result, tries, NOW, random)
  return step.kind === 'again' ? (Date.parse(step.at) - Date.parse(NOW)) / 1000 : step.kind
}

describe('the next step after a try that failed', () => {
  it('comes soon at first, and every three hours in the end', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 30].map((tries) => waitAfter(tries))).toEqual([
      5, 30, 120, 600, 1800, 3600, 10800, 10800, 10800,
    ])
  })

  it('is scattered by up to a fifth, and never comes early', () => {
    expect(waitAfter(1, 0.5)).toBe(5.5)
    expect(waitAfter(7, 1)).toBe(12960)
  })

  it('is to give up after three days and a little', () => {
    const waits = Array.from({ length: 30 }, (_, index) => waitAfter(index + 1) as number)
    const total = (waits.reduce((sum, wait) => sum + wait, 0) * 1000) / HOURS
    expect(total).toBeGreaterThan(72)
    expect(total).toBeLessThan(75)
    expect(waitAfter(31)).toBe('give-up')
  })

  it('waits as long as a busy receiver asks, in seconds or by date', () => {
    const asked = (retryAfter: string, status = 429) => waitAfter(1, 0, failed({ status, retryAfter }))
    expect(asked('90')).toBe(90)
    expect(asked('Tue, 24 Nov 2026 03:10:00 GMT', 503)).toBe(600)
    // shorter than it would be anyway
    expect(asked('2')).toBe(5)
  })

  it('does not wait for days, for nonsense, or because an ordinary fault says so', () => {
    expect(waitAfter(1, 0, failed({ status: 503, retryAfter: '999999999' }))).toBe(10800)
    for (const retryAfter of ['soon', '-5', '', '1e9', '9'.repeat(400)])
      expect(waitAfter(1, 0, failed({ status: 503, retryAfter })), retryAfter).toBe(5)
    expect(waitAfter(1, 0, failed({ status: 500, retryAfter: '3600' }))).toBe(5)
  })

  it('is to send nothing any more where the receiver is gone', () => {
    expect(nextStep(failed({ status: 410 }), 1, NOW, 0)).toEqual({ kind: 'gone' })
  })

  it('tells a webhook that has not worked for three days from one that has', () => {
    expect(isHopeless(null, NOW)).toBe(false)
    expect(isHopeless('2026-11-21T03:00:00.001Z', NOW)).toBe(false)
    expect(isHopeless('2026-11-21T03:00:00.000Z', NOW)).toBe(true)
  })
})
