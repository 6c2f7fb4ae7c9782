import { describe, expect, it } from 'vitest'
import { actionsOf, actsOn, waitsForSecondFactor, type HeldRole, type LendersRole } from './role.policy.js'

const MAY = { firstDay: '2026-05-01', lastDay: '2026-05-31' }
const given: HeldRole = { role: 'province-officer', actions: null, ...MAY, loan: null }
const lent = (lenders: LendersRole): HeldRole => ({
  ...given,
  actions: ['plan.write'],
  loan: { lender: 'https://portal.example#leader', lenders },
})

describe('a role', () => {
  it.each([
    ['2026-04-30', false],
    ['2026-05-01', true],
    ['2026-05-31', true],
    ['2026-06-01', false],
  ])('acts from its first day to its last: %s', (day, acts) => {
    expect(actsOn(given, day)).toBe(acts)
    expect(actsOn(lent('vouched'), day)).toBe(acts)
  })

  it('lasts where it has no last day', () => {
    expect(actsOn({ ...given, lastDay: null }, '2099-01-01')).toBe(true)
  })

  it('that was lent acts as long as the lender’s', () => {
    const lenders = { firstDay: '2026-05-10', lastDay: '2026-05-20' }
    const days = ['2026-05-09', '2026-05-10', '2026-05-20', '2026-05-21']
    expect(days.map((day) => actsOn(lent(lenders), day))).toEqual([false, true, true, false])
    expect(actsOn(lent('over'), '2026-05-15')).toBe(false)
  })

  it('lets its borrower do what was lent and the role still has', () => {
    expect(actionsOf(lent('vouched'))).toEqual(['plan.write'])
    expect(actionsOf({ ...lent('vouched'), actions: ['plan.write', 'audit.read', 'role.grant'] })).toEqual([
      'plan.write',
    ])
    expect(actionsOf(given)).toContain('plan.issue')
  })

  it('of those who approve and administer waits for a second factor, lent ones too', () => {
    for (const role of ['province-leader', 'administrator'] as const) {
      expect(waitsForSecondFactor({ role }, false)).toBe(true)
      expect(waitsForSecondFactor({ role }, true)).toBe(false)
    }
    expect(waitsForSecondFactor(given, false)).toBe(false)
  })
})
