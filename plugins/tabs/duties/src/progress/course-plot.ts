import type { PlanCourseQuery } from '@antq/shared-schema/documents'
import { PARTS, type PartName } from './parts.js'

export type CoursePoint = PlanCourseQuery['completenessCourse']['points'][number]

/** Where the lines, bands and words of a course stand, in pixels. */
export interface CoursePlot {
  readonly bands: readonly { readonly name: PartName; readonly path: string }[]
  readonly accepted: string
  readonly levels: readonly { readonly count: number; readonly y: number }[]
  readonly days: readonly { readonly day: string; readonly x: number; readonly anchor: 'start' | 'middle' | 'end' }[]
  readonly dues: readonly { readonly day: string; readonly x: number }[]
}

export interface PlotSize {
  readonly width: number
  readonly height: number
}

/** Room for the numbers at the side and the days below. */
export const MARGIN = { top: 10, right: 6, bottom: 22, left: 40 } as const
/** Of a day as it is written, with some air. */
const WIDTH_OF_DAY = 84

const numberOf = (day: string): number => Date.parse(day) / 86_400_000

/** How much stood how on a day; together all that was asked. */
export function partsAt(point: CoursePoint): Record<PartName, number> {
  const { expected, onTime, late, returned, missing } = point
  return { onTime, late, returned, missing, open: Math.max(0, expected - onTime - late - returned - missing) }
}

/** Bands from below: what was handed in lies on the ground, what is open hangs from above. */
export const FROM_BELOW: readonly PartName[] = PARTS.toSorted(
  (one, other) => Number(one === 'open') - Number(other === 'open'),
)

/**
 * @param points at least two, in the order of their days
 * @param lastDays last days of the dues; the next one to come is shown too
 */
export function plotOf(points: readonly CoursePoint[], lastDays: readonly string[], size: PlotSize): CoursePlot {
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const next = lastDays.filter((day) => day > last).toSorted()[0]
  const end = next ?? last
  const most = niceTop(Math.max(1, ...points.map(({ expected }) => expected)))
  const inner = { width: size.width - MARGIN.left - MARGIN.right, height: size.height - MARGIN.top - MARGIN.bottom }
  const stretch = Math.max(1, numberOf(end) - numberOf(first))
  const x = (day: string): number => round(MARGIN.left + ((numberOf(day) - numberOf(first)) / stretch) * inner.width)
  const y = (count: number): number => round(MARGIN.top + inner.height * (1 - count / most))
  const line = (counts: readonly number[]): string[] =>
    counts.map((count, index) => `${x(points[index]?.day ?? first)} ${y(count)}`)

  let below = points.map(() => 0)
  const bands = FROM_BELOW.map((name) => {
    const above = points.map((point, index) => (below[index] ?? 0) + partsAt(point)[name])
    const path = `M${line(above).join('L')}L${line(below).toReversed().join('L')}Z`
    below = above
    return { name, path }
  })
  return {
    bands,
    accepted: `M${line(points.map(({ accepted }) => accepted)).join('L')}`,
    levels: [0, most / 2, most].filter((count) => Number.isInteger(count)).map((count) => ({ count, y: y(count) })),
    days: daysBetween(first, end, Math.max(1, Math.floor(inner.width / WIDTH_OF_DAY) - 1)).map((day) => ({
      day,
      x: x(day),
      anchor: day === first ? 'start' : day === end ? 'end' : 'middle',
    })),
    dues: [...new Set(lastDays)].filter((day) => first <= day && day <= end).map((day) => ({ day, x: x(day) })),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The next round number that holds a number: 1 … 10, 12, 14 … 20, 30 … 100, 120 … */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = most > 2 * power ? power : Math.max(1, power / 5)
  return Math.ceil(most / step) * step
}

/** Days at even distances, the first and the last among them. */
function daysBetween(first: string, last: string, gaps: number): string[] {
  const days = numberOf(last) - numberOf(first)
  const count = Math.min(gaps, 6, days)
  if (count < 1) return [first]
  return Array.from({ length: count + 1 }, (_, index) =>
    new Date((numberOf(first) + Math.round((days * index) / count)) * 86_400_000).toISOString().slice(0, 10),
  )
}
