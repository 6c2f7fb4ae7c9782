import type { Tone } from '@antq/plugin-kit'
import type { Account } from './use-accounts.js'

/** How an account stands, as one word. */
export type AccountState = 'working' | 'invited' | 'invitationOver' | 'locked'

export const TONES: Readonly<Record<AccountState, Tone>> = {
  working: 'good',
  invited: 'info',
  invitationOver: 'attention',
  locked: 'danger',
}

/** @param now milliseconds since the epoch */
export function accountState(
  account: Pick<Account, 'isLocked' | 'hasPassword' | 'invitationExpiresAt'>,
  now: number,
): AccountState {
  if (account.isLocked) return 'locked'
  if (account.hasPassword) return 'working'
  const isOver = account.invitationExpiresAt === null || Date.parse(account.invitationExpiresAt) <= now
  return isOver ? 'invitationOver' : 'invited'
}
