import { foldText } from '../../foundation/folded-text.js'

/** Organs in whose name a body signs; in a text they stand for the body itself. */
const ORGANS = [
  'ban thuong vu',
  'ban chap hanh',
  'thuong truc ban chap hanh',
  'thuong truc',
  'ban thuong truc',
  'doan chu tich',
  'chu tich',
]

const KEY_LENGTH = 250

/** A name as it is looked up: folded. Two spellings of one name have one key. */
export function aliasKeyOf(name: string): string {
  return foldText(name).slice(0, KEY_LENGTH)
}

/**
 * Keys under which a name in a text may be registered, best first: as it stands, and without the organ in front
 * (“Ban Thường vụ Liên đoàn Lao động tỉnh” is the federation).
 */
export function lookUpKeys(name: string): string[] {
  const full = aliasKeyOf(name)
  const organ = ORGANS.find((prefix) => full.startsWith(`${prefix} `))
  return organ === undefined ? [full] : [full, full.slice(organ.length + 1)]
}

/**
 * Shorter forms that texts of the same province use: without the province's name at the end
 * (“Liên đoàn Lao động tỉnh Bắc Giang” → “Liên đoàn Lao động tỉnh”).
 */
export function formsWithoutProvince(name: string, provinceName: string): string[] {
  const [full, tail] = [foldText(name), foldText(provinceName)]
  if (!full.endsWith(` ${tail}`)) return []
  const words = name.trim().split(/\s+/)
  return [words.slice(0, words.length - provinceName.trim().split(/\s+/).length).join(' ')]
}

/** The province's name that was left out to make a derived form of a name; undefined where there is none. */
export function provinceNameOf(names: readonly string[], derived: readonly string[]): string | undefined {
  for (const name of names) {
    const form = derived.find((shorter) => name.startsWith(`${shorter} `))
    if (form !== undefined) return name.slice(form.length + 1)
  }
  return undefined
}
