import type { UnitKindCode } from './unit-kinds.js'

/** Kinds of unions (các cấp công đoàn), from the top down: bodies that a plan can give something to do. */
export const unionKinds: readonly UnitKindCode[] = [
  'provincial-union',
  'central-industry-union',
  'district-union',
  'industry-union',
  'zone-union',
  'commune-union',
  'grassroots-union',
]
