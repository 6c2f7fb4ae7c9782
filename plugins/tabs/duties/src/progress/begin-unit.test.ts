import { expect, test } from 'vitest'
import { beginUnit } from './begin-unit.js'

const plan = {
  unit: {
    id: 'unit_1',
    code: 'bac-giang.ldld',
    name: 'LĐLĐ tỉnh Bắc Giang',
    ancestors: [{ id: 'unit_0', code: 'tldld' }],
  },
}

test.each([
  ['the unit that asks', ['bac-giang.ldld'], null],
  ['a unit above it', ['tldld'], null],
  ['one of those that are asked', ['bac-giang.kcn'], 'bac-giang.kcn'],
  ['several, one of which asks', ['bac-giang.kcn', 'bac-giang.ldld'], null],
  ['nobody', [], null],
])('an officer of %s looks down from there', (_who, own, unit) => {
  expect(beginUnit(plan, own)).toBe(unit)
})
