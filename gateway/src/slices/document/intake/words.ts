/**
 * Key under which two spellings of a word are one: lower case, `Ð` (eth) as `Đ`, and the tone mark where the newer
 * spelling puts it (`hoà` → `hòa`, `Uỷ` → `ủy`). Diacritics stay: `năm` and `nam` are two words.
 */
export function keyOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('ð', 'đ')
  const last = lower.charCodeAt(lower.length - 1)
  // only words that end in a marked a, e or y can carry the older spelling
  if (last < 0xe0 || lower.length < 2) return lower
  const moved = OLD_TONES.get(lower.slice(-2))
  if (moved === undefined) return lower
  const before = lower.at(-3)
  return before === 'q' ? lower : lower.slice(0, -2) + moved
}

const OLD_TONES = new Map<string, string>()
for (const [vowels, marked, plain] of [
  ['oòóỏõọ', 'àáảãạ', 'a'],
  ['oòóỏõọ', 'èéẻẽẹ', 'e'],
  ['uùúủũụ', 'ỳýỷỹỵ', 'y'],
] as const) {
  for (let tone = 0; tone < 5; tone += 1) OLD_TONES.set(`${vowels[0]}${marked[tone]}`, `${vowels[tone + 1]}${plain}`)
}

/** Key of a phrase, word by word: what phrase books are made of. */
export function keysOf(phrase: string): string[] {
  return phrase.split(' ').map(keyOf)
}

/** Whether a word starts with a capital letter. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** Whether every letter of a word is a capital. */
export function isCapitals(word: string): boolean {
  return word !== word.toLowerCase() && word === word.toUpperCase()
}
