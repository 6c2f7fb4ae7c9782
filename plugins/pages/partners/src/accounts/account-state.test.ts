import { expect, test } from 'vitest'
import { accountState } from './account-state.js'

const NOW = Date.parse('2026-11-24T03:00:00.000Z')
const account = { isLocked: false, hasPassword: false, invitationExpiresAt: '2026-11-25T03:00:00.000Z' }

test('an account is invited, works, or is locked', () => {
  expect(accountState(account, NOW)).toBe('invited')
  expect(accountState({ ...account, hasPassword: true, invitationExpiresAt: null }, NOW)).toBe('working')
  expect(accountState({ ...account, hasPassword: true, isLocked: true }, NOW)).toBe('locked')
})

test('an invitation is over at its last instant, and where there is none', () => {
  expect(accountState(account, Date.parse(account.invitationExpiresAt))).toBe('invitationOver')
  expect(accountState({ ...account, invitationExpiresAt: null }, NOW)).toBe('invitationOver')
})
