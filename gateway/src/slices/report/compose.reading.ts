import type { CompositionBasisCode } from '@antq/shared-schema'
import { groupedBy, loadOne, type LoaderDefinition } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { progressOfUnit, type PlanProgress } from '../plan/index.js'
import { halvesOfYear, latestContents, reportsBelow, type Below } from './compose.queries.js'
import { compose, type Composition, type OwnWork, type SourceReport } from './composition.js'
import { formOf } from './draft.reading.js'
import { readPeriod } from './forms/index.js'
import type { ReportEntity } from './report.entity.js'
import { reportById } from './report.queries.js'
import { draftOfReport } from './version.queries.js'

/** What composing would put together now, and out of which reports. */
export interface ComposedNow {
  readonly below: readonly Below[]
  readonly sources: readonly SourceReport[]
  readonly composition: Composition
}

/** A report put together out of what is there now, by the id of the report; once for all fields of a request. */
const composedNow: LoaderDefinition<string, ComposedNow | undefined> = {
  fetch: (context, ids) =>
    Promise.all(
      ids.map(async (id) => {
        const report = await loadOne(context, reportById, id)
        const draft = await loadOne(context, draftOfReport, id)
        return report && composedOf(context, report, draft?.basis ?? 'BELOW')
      }),
    ),
}

/** @throws Error where there is no such report */
export async function compositionOf(context: RequestContext, reportId: string): Promise<ComposedNow> {
  const composed = await loadOne(context, composedNow, reportId)
  if (!composed) throw new Error(`no report ${reportId}`)
  return composed
}

async function composedOf(
  context: RequestContext,
  report: ReportEntity,
  basis: CompositionBasisCode,
): Promise<ComposedNow> {
  const form = formOf(report)
  const { unitId, period } = report
  const below =
    basis === 'HALF_YEARS' ? await halvesOfYear(context, report) : await reportsBelow(context, { unitId, form, period })
  const ids = below.flatMap((each) => each.report?.id ?? [])
  const { values, texts } = await latestContents(context, ids)
  const keys = below.map((each) => each.report?.id ?? '')
  const [valuesOf, textsOf] = [
    groupedBy(keys, values, ({ reportId }) => reportId),
    groupedBy(keys, texts, ({ reportId }) => reportId),
  ]
  const sources = below.map(({ unit, report: handedIn, period: taken }, index): SourceReport => ({
    unitId: unit.id,
    unitName: unit.name,
    period: taken,
    reportId: handedIn?.id ?? null,
    number: handedIn?.latest ?? null,
    values: new Map(valuesOf[index]?.map(({ indicator, value }) => [indicator, value])),
    baselines: new Map(valuesOf[index]?.map(({ indicator, baseline }) => [indicator, baseline])),
    texts: new Map(textsOf[index]?.map(({ part, text }) => [part, text])),
  }))
  return {
    below,
    sources,
    composition: compose(form, { unitId, period, basis }, sources, await ownWork(context, report)),
  }
}

/** What the unit's own plans of these years have come to, as far as somebody recorded it. */
async function ownWork(context: RequestContext, { unitId, period }: ReportEntity): Promise<OwnWork[]> {
  const parts = readPeriod(period)
  if (!parts) return []
  const years = { from: Number(parts.from.slice(0, 4)), to: Number(parts.to.slice(0, 4)) }
  return (await progressOfUnit(context, unitId, years)).flatMap(sentencesOf)
}

function sentencesOf({ planId, name, targets, tasksDone, taskCount }: PlanProgress): OwnWork[] {
  const reached = targets.map(({ unitOfMeasure, quantity, reached: done }) => `${done}/${quantity} ${unitOfMeasure}`)
  const parts = [
    ...(reached.length > 0 ? [`đạt ${reached.join(', ')}`] : []),
    ...(tasksDone > 0 ? [`hoàn thành ${tasksDone}/${taskCount} nhiệm vụ`] : []),
  ]
  return parts.length === 0 ? [] : [{ planId, sentence: `${name}: ${parts.join('; ')}.` }]
}
