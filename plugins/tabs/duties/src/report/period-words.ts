import type { WordKey } from '../words.js'

/**
 * What a period is called: “6 tháng cuối năm 2026”, “Năm 2021”, “Giai đoạn 2014–2024”.
 * @param code as in `period-code.ts`
 * @returns the code itself where it is none of those
 */
export function periodWords(code: string, t: (key: WordKey, values: Record<string, string>) => string): string {
  const [, year, half] = /^(\d{4})(?:-H([12]))?$/.exec(code) ?? []
  if (year !== undefined && half === undefined) return t('period.year', { year })
  if (year !== undefined) return t(half === '1' ? 'period.firstHalf' : 'period.secondHalf', { year })
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(code) ?? []
  return from !== undefined && to !== undefined ? t('period.decade', { from, to }) : code
}

/** The same after a comma: “năm 2021”. */
export const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
