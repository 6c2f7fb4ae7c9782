import { expect, it } from 'vitest'
import { pathOn, unitsOfPath, type Above } from './path.js'

const row = (ancestorId: string, depth: number, firstDay = '0000-00-00', lastDay = '9999-99-99'): Above => ({
  ancestorId,
  depth,
  firstDay,
  lastDay,
})
const lineage = [
  row('own', 0),
  row('zone', 1, '0000-00-00', '2025-06-30'),
  row('commune', 1, '2025-07-01'),
  row('province', 2),
  row('country', 3),
]

it('leads from the plan’s unit down to the unit, by the tree of a day', () => {
  const top = { id: 'province', actingId: 'province' }
  expect(pathOn(lineage, '2024-01-01', top)).toBe('/province/zone/own/')
  expect(pathOn(lineage, '2026-01-01', top)).toBe('/province/commune/own/')
})

it('begins with the plan’s unit also where another acts in its place', () => {
  expect(pathOn(lineage, '2026-01-01', { id: 'old', actingId: 'province' })).toBe('/old/commune/own/')
})

it('is the plan’s unit and the unit alone where the two have nothing to do with each other', () => {
  expect(unitsOfPath(pathOn(lineage, '2026-01-01', { id: 'other', actingId: 'other' }))).toEqual(['other', 'own'])
})
