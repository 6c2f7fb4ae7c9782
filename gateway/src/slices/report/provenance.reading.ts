import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { Quantity } from './indicator/index.js'
import type { ReportEntity, ReportSentenceEntity } from './report.entity.js'
import { reportById } from './report.queries.js'
import { sentencesOfVersion, sourcesOfVersion, valuesOfVersion, versionKey } from './version.queries.js'

/** A draft (number 0) or a version. */
export interface Composed {
  readonly reportId: string
  readonly number: number
}

/** A unit of which a report was composed. */
export interface Source {
  readonly unitId: string
  /** Period of its report. */
  readonly period: string
  /** Null where the unit had not reported. */
  readonly report: ReportEntity | null
  readonly number: number | null
  /** The unit has handed in another version since, or its first one. */
  readonly isOutdated: boolean
}

/** The units of which a draft or a version was composed; empty where it was not. */
export async function sourcesOf(context: RequestContext, composed: Composed): Promise<Source[]> {
  const rows = await loadOne(context, sourcesOfVersion, versionKey(composed))
  return Promise.all(
    rows.map(async ({ unitId, period, sourceId, sourceNumber }) => {
      const report = sourceId === null ? null : ((await loadOne(context, reportById, sourceId)) ?? null)
      return {
        unitId,
        period,
        report,
        number: sourceNumber,
        isOutdated: report !== null && report.latest !== sourceNumber,
      }
    }),
  )
}

/** What one unit contributed to a number. */
export interface Part extends Source {
  readonly quantity: Quantity | null
  readonly baseline: Quantity | null
}

/** What each unit had reported for an indicator in the version that was taken. */
export async function partsOf(context: RequestContext, composed: Composed, indicator: string): Promise<Part[]> {
  const sources = await sourcesOf(context, composed)
  return Promise.all(
    sources.map(async (source) => {
      const { report, number } = source
      if (!report || number === null) return { ...source, quantity: null, baseline: null }
      const values = await loadOne(context, valuesOfVersion, versionKey({ reportId: report.id, number }))
      const { value = null, baseline = null } = values.find((each) => each.indicator === indicator) ?? {}
      return { ...source, quantity: value, baseline }
    }),
  )
}

/** A sentence that composing wrote, and whether it still stands in the text. */
export interface Sentence extends ReportSentenceEntity {
  readonly isKept: boolean
}

/** @param texts the written parts as they are now */
export async function sentencesOf(
  context: RequestContext,
  composed: Composed,
  texts: readonly { part: string; text: string }[],
): Promise<Sentence[]> {
  const written = new Map(texts.map(({ part, text }) => [part, text]))
  const rows = await loadOne(context, sentencesOfVersion, versionKey(composed))
  return rows.map((row) => ({ ...row, isKept: written.get(row.part)?.includes(row.text) ?? false }))
}
