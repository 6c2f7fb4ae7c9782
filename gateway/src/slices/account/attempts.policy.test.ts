import { describe, expect, it } from 'vitest'
import { secondsUntil, waitAfter } from './attempts.policy.js'

describe('attempts to sign in', () => {
  it('cost no waiting at first, then twice as long each time, and a quarter of an hour at most', () => {
    const waits = [1, 4, 5, 6, 7, 14, 15, 1000].map((tries) => waitAfter('pair', tries))
    expect(waits).toEqual([0, 0, 1, 2, 4, 512, 900, 900])
    expect([waitAfter('account', 19), waitAfter('account', 20), waitAfter('address', 49)]).toEqual([0, 1, 0])
    expect(waitAfter('address', 1000)).toBe(60)
  })

  it('are told how many whole seconds to wait', () => {
    expect(secondsUntil('2026-11-24T03:00:01.001Z', '2026-11-24T03:00:00.000Z')).toBe(2)
    expect(secondsUntil('2026-11-24T03:00:00.000Z', '2026-11-24T03:00:00.000Z')).toBe(1)
  })
})
