import { describe, expect, test } from 'vitest'
import { actionsToGive, yearsAfter } from './credential-choices.js'

const unit = (code: string) => ({ id: code, code, name: code })
const action = (code: string) => ({ code, label: code })
const right = (unitCode: string, codes: string[], isLent = false) => ({
  isLent,
  role: null,
  unit: unit(unitCode),
  actions: codes.map(action),
})

describe('what a person can give a key', () => {
  const person = {
    rights: [
      right('a', ['credential.manage', 'webhook.manage', 'export.create']),
      right('a', ['export.create', 'plan.write']),
      right('a', ['audit.read'], true),
      right('b', ['draft.read']),
    ],
  }

  test('is what they hold themselves for the unit, each once, without rights over people and keys', () => {
    expect(actionsToGive(person, 'a').map(({ code }) => code)).toEqual([
      'webhook.manage',
      'export.create',
      'plan.write',
    ])
  })

  test('is nothing for a unit in which they hold nothing', () => {
    expect(actionsToGive(person, 'c')).toEqual([])
  })
})

test.each([
  ['2026-11-24', 1, '2027-11-24'],
  ['2028-02-29', 1, '2029-02-28'],
  ['2027-02-28', 1, '2028-02-28'],
  ['2026-12-31', 2, '2028-12-31'],
])('%s and %i years is %s', (day, years, then) => {
  expect(yearsAfter(day, years)).toBe(then)
})
