import { describe, expect, it } from 'vitest'
import { networkOf, secondsUntil, waitAfter } from './attempts.policy.js'

describe('attempts to sign in', () => {
  it('cost no waiting at first, then twice as long each time, and a quarter of an hour at most', () => {
    const waits = [1, 4, 5, 6, 7, 14, 15, 1000].map((tries) => waitAfter('pair', tries))
    expect(waits).toEqual([0, 0, 1, 2, 4, 512, 900, 900])
    expect([waitAfter('account', 19), waitAfter('account', 20), waitAfter('address', 49)]).toEqual([0, 1, 0])
    expect(waitAfter('address', 1000)).toBe(60)
  })

  it('come from an IPv4 address or from a network of IPv6', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7')
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:0db8:0001:0002::'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
    expect(networkOf('')).toBe('')
  })

  it('are told how many whole seconds to wait', () => {
    expect(secondsUntil('2026-11-24T03:00:01.001Z', '2026-11-24T03:00:00.000Z')).toBe(2)
    expect(secondsUntil('2026-11-24T03:00:00.000Z', '2026-11-24T03:00:00.000Z')).toBe(1)
  })
})
