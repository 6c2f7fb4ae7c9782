/** Words of small letters and digits with dots between them: `bac-giang.ldld`. */
export const UNIT_CODE = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/
export const LONGEST_UNIT_CODE = 64

/** Whether a text can be the permanent code of a unit. */
export function isUnitCode(text: string): boolean {
  return text.length <= LONGEST_UNIT_CODE && UNIT_CODE.test(text)
}
