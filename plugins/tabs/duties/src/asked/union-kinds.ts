/** Kinds of unions (các cấp công đoàn), from the top down: bodies that can be given something to do. */
export const unionKinds: readonly string[] = [
  'provincial-union',
  'central-industry-union',
  'district-union',
  'industry-union',
  'zone-union',
  'commune-union',
  'grassroots-union',
]
