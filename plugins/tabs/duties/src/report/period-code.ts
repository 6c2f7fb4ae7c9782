/**
 * The code under which reports know a stretch of time: `2024-H1`, `2024-H2`, `2024`, `2014/2024`.
 * @param from first day, @param to last day, of a half-year, a year or a decade
 * @returns null for any other stretch
 */
export function periodCodeOf(from: string | null, to: string | null): string | null {
  const [year = '', begin = ''] = split(from)
  const [last = '', end = ''] = split(to)
  if (begin === '01-01' && end === '06-30' && year === last) return `${year}-H1`
  if (begin === '07-01' && end === '12-31' && year === last) return `${year}-H2`
  if (begin !== '01-01' || end !== '12-31') return null
  if (year === last) return year
  return Number(last) - Number(year) === 10 ? `${year}/${last}` : null
}

const split = (day: string | null): [string?, string?] => (day ? [day.slice(0, 4), day.slice(5)] : [])

/** Last day of a period by its code; what is no code of a period ends with its year. */
export function lastDayOf(period: string): string {
  const half = /^(\d{4})-H([12])$/.exec(period)
  if (half) return half[2] === '1' ? `${half[1]}-06-30` : `${half[1]}-12-31`
  return `${period.slice(-4)}-12-31`
}

/** Codes of periods of a kind that have begun, the newest first. */
export function periodsOf(kind: string, today: string): string[] {
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: 4 }, (_, back) => year - back)
  if (kind === 'YEAR') return years.map(String)
  if (kind === 'DECADE') return years.map((end) => `${end - 10}/${end}`)
  if (kind !== 'HALF_YEAR') return []
  const halves = years.flatMap((each) => [`${each}-H2`, `${each}-H1`])
  return today.slice(5) < '07-01' ? halves.slice(1) : halves
}
