import { createHash } from 'node:crypto'
import type { PortalReport } from './portal-report.policy.js'

/** Rows that a day of a province may have: of its own websites, and of all others together. */
const ROWS_A_DAY = { registered: 500, other: 50 } as const

/** A report with where it came from. */
export interface TakenReport extends Omit<PortalReport, 'province'> {
  /** Code of the unit whose subtree the portal shows. */
  readonly unit: string
  readonly origin: string
  readonly isRegistered: boolean
  readonly browser: string
}

/** The same thing told on a day. */
export interface CountedReport extends TakenReport {
  readonly day: string
  times: number
  lastAt: string
  /** Of everything that makes two reports the same, the day included. */
  readonly mark: string
}

/** How many different ones of its kind a day may have. */
export const mostOnDay = ({ isRegistered }: { isRegistered: boolean }): number =>
  ROWS_A_DAY[isRegistered ? 'registered' : 'other']

/**
 * Reports until they are written, like ones counted. However many different ones somebody makes up, they take no more
 * room than a day of that province has rows, and none of what others tell.
 */
export class WaitingReports {
  private readonly byMark = new Map<string, CountedReport>()
  private readonly different = new Map<string, number>()

  add(report: Omit<CountedReport, 'mark'>): void {
    const marked = withMark(report)
    if (this.byMark.has(marked.mark)) return this.count(marked)
    const place = `${report.unit} ${report.day} ${report.isRegistered}`
    const many = this.different.get(place) ?? 0
    if (many >= mostOnDay(report)) return this.count(together(report))
    this.different.set(place, many + 1)
    this.count(marked)
  }

  private count(report: CountedReport): void {
    const known = this.byMark.get(report.mark)
    if (!known) return void this.byMark.set(report.mark, report)
    known.times += report.times
    if (report.lastAt > known.lastAt) known.lastAt = report.lastAt
  }

  /** All of them, in the order in which they came; none wait afterwards. */
  take(): CountedReport[] {
    const taken = [...this.byMark.values()]
    this.byMark.clear()
    this.different.clear()
    return taken
  }
}

/** A report as one of many, where there are too many different ones. */
export function together(report: Omit<CountedReport, 'mark'>): CountedReport {
  const nothing = { origin: '', tab: null, where: null, message: null, directive: null, loader: null, browser: 'other' }
  return withMark({ ...report, ...nothing })
}

function withMark(report: Omit<CountedReport, 'mark'>): CountedReport {
  const { day, unit, origin, isRegistered, kind, tab, where, message, directive, loader, browser } = report
  const parts = [day, unit, origin, isRegistered, kind, tab, where, message, directive, loader, browser]
  return { ...report, mark: createHash('sha256').update(JSON.stringify(parts)).digest('hex') }
}
