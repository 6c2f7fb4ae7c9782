import { describe, expect, test } from 'vitest'
import { credentialState, oldSecretUntil, requestsByDay } from './credential-state.js'

const NOW = Date.parse('2026-11-24T03:00:00.000Z')

describe('the state of a key', () => {
  test.each([
    ['2027-11-24T16:59:59.999Z', null, 'working'],
    ['2026-12-01T16:59:59.999Z', null, 'endsSoon'],
    ['2026-11-24T03:00:00.000Z', null, 'ended'],
    ['2027-11-24T16:59:59.999Z', '2026-11-24T02:00:00.000Z', 'revoked'],
    ['2026-11-01T16:59:59.999Z', '2026-10-01T02:00:00.000Z', 'revoked'],
  ] as const)('that ends at %s and was revoked at %s is %s', (expiresAt, revokedAt, state) => {
    expect(credentialState({ expiresAt, revokedAt }, NOW)).toBe(state)
  })
})

describe('an old secret', () => {
  const secret = (createdAt: string, expiresAt: string) => ({ createdAt, expiresAt })

  test('is told of while it works beside a newer one', () => {
    const secrets = [
      secret('2026-01-01', '2026-12-01'),
      secret('2026-11-24', '2027-11-24'),
      secret('2026-06-01', '2026-12-05'),
    ]
    expect(oldSecretUntil(secrets)).toBe('2026-12-05')
  })

  test('is not there where the key has one secret, or none any more', () => {
    expect(oldSecretUntil([secret('2026-01-01', '2026-12-01')])).toBeNull()
    expect(oldSecretUntil([])).toBeNull()
  })
})

test('requests are counted for every day, also for those without any and over the end of a month', () => {
  const use = [
    { day: '2026-12-01', times: 4 },
    { day: '2026-11-29', times: 2 },
  ]
  expect(requestsByDay(use, '2026-12-01', 4)).toEqual([0, 2, 0, 4])
})
