/** Years that a title speaks of: “năm 2024”, “giai đoạn 2021-2023”. */
export interface TitlePeriod {
  from: string
  to: string
}

const SPAN = /giai đoạn\s+((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/iu
const YEAR = /năm\s+((?:19|20)\d\d)/giu

/**
 * The period that a plan covers, read from its title; a stretch of years goes before a single year.
 * @returns undefined where the title names no year
 */
export function periodInTitle(title: string): TitlePeriod | undefined {
  const span = SPAN.exec(title.normalize('NFC'))
  if (span?.[1] !== undefined && span[2] !== undefined) return { from: span[1], to: span[2] }
  const year = [...title.normalize('NFC').matchAll(YEAR)].at(-1)?.[1]
  return year === undefined ? undefined : { from: year, to: year }
}
