import { describe, expect, it } from 'vitest'
import { hasExpired } from './expiry.js'

/** A token that runs out at the given second. */
const tokenUntil = (exp: number): string => `h.${btoa(JSON.stringify({ exp })).replace(/=+$/, '')}.s`

describe('a token', () => {
  it('has run out when it says so', () => {
    expect(hasExpired(tokenUntil(1_999), 2_000_000)).toBe(true)
    expect(hasExpired(tokenUntil(2_001), 2_000_000)).toBe(false)
  })

  it('that says nothing is for the gateway to judge', () => {
    expect(hasExpired('aGVhZA.Ym9keQ.c2ln', 2_000_000)).toBe(false)
  })
})
