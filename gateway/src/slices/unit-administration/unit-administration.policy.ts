import { unitKinds } from '@antq/shared-schema'
import { Refusal } from '../../foundation/refusal.js'
import { isUnitCode } from '../organization/index.js'

const LONGEST_WORDS = 400
const LONGEST_PROVINCE = 64
const PROVINCE = /^[a-z]+(-[a-z]+)*$/
const MOST_ALIASES = 20

/** What people write of a unit; `null` and `undefined` are left out. */
export interface UnitWords {
  name?: string | null | undefined
  shortName?: string | null | undefined
  kind?: string | null | undefined
  source?: string | null | undefined
  province?: string | null | undefined
  provinceName?: string | null | undefined
  aliases?: readonly string[] | null | undefined
}

/** @throws Refusal INPUT_INVALID naming every field that cannot be kept */
export function requireUnitWords({ kind, province, aliases, ...words }: UnitWords): void {
  const { name, shortName, source, provinceName } = words
  const wrong = Object.entries({ name, shortName, source, provinceName })
    .filter(([, text]) => text != null && !areWords(text))
    .map(([field]) => field)
  if (kind != null && !unitKinds.some(({ code }) => code === kind)) wrong.push('kind')
  if (province != null && (province.length > LONGEST_PROVINCE || !PROVINCE.test(province))) wrong.push('province')
  if (aliases != null && (aliases.length > MOST_ALIASES || !aliases.every(areWords))) wrong.push('aliases')
  if (wrong.length > 0) throw new Refusal('INPUT_INVALID', { fields: wrong })
}

/** @throws Refusal UNIT_CODE_INVALID */
export function requireUnitCode(code: string): void {
  if (!isUnitCode(code)) throw new Refusal('UNIT_CODE_INVALID', { fields: ['code'] })
}

const areWords = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_WORDS
