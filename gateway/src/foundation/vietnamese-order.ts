const TONES: Record<string, number> = { '\u0300': 1, '\u0309': 2, '\u0303': 3, '\u0301': 4, '\u0323': 5 }
const BREVE = '\u0306'
const CIRCUMFLEX = '\u0302'
const HORN = '\u031b'
const KEY_LENGTH = 180

/** Place of a letter with a shape mark among its sisters: a ă â, e ê, o ô ơ, u ư. */
function shapeRank(base: string, mark: string): number {
  if (base === 'a') return mark === BREVE ? 1 : 2
  if (base === 'o') return mark === HORN ? 3 : 2
  return 1
}

/**
 * Sort key whose binary order is the Vietnamese alphabetical order, on any database.
 * Letters first, tones next (ngang huyền hỏi ngã sắc nặng), capitals last.
 * @returns ASCII text (besides letters of other scripts), at most 180 characters
 */
export function vietnameseSortKey(text: string): string {
  let letters = ''
  let tones = ''
  let capitals = ''
  for (const character of text.normalize('NFD')) {
    const tone = TONES[character]
    if (tone !== undefined) {
      tones = tones.slice(0, -1) + tone
    } else if (character === BREVE || character === CIRCUMFLEX || character === HORN) {
      letters = letters.slice(0, -1) + shapeRank(letters.at(-2) ?? '', character)
    } else if (!/\p{M}/u.test(character)) {
      const lower = character.toLowerCase()
      letters += lower === 'đ' ? 'd1' : /[\p{L}\p{N}]/u.test(lower) ? `${lower}0` : '  '
      tones += '0'
      capitals += character === lower ? '0' : '1'
    }
  }
  const withoutZeros = (digits: string) => digits.replace(/0+$/, '')
  return `${letters.trimEnd()}\u0001${withoutZeros(tones)}\u0001${withoutZeros(capitals)}`.slice(0, KEY_LENGTH)
}
