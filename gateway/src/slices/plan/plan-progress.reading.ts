import { documentKinds, labelOf } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { documentById, type DocumentEntity } from '../document/index.js'
import { findPublicPlansOfUnit, targetsOfPlan, tasksOfPlan } from './plan.queries.js'

/** What a public plan has come to, as far as somebody recorded it. */
export interface PlanProgress {
  readonly planId: string
  /** `Kế hoạch số 86/KH-LĐLĐ`; its title where it has no number. Always Vietnamese. */
  readonly name: string
  /** Targets of which somebody recorded how much was reached. */
  readonly targets: readonly { unitOfMeasure: string; quantity: number; reached: number }[]
  readonly tasksDone: number
  readonly taskCount: number
}

/** What the public plans of a unit itself, of some years, have come to; the newest plan first. */
export async function progressOfUnit(
  context: RequestContext,
  unitId: string,
  years: { from: number; to: number },
): Promise<PlanProgress[]> {
  const plans = await findPublicPlansOfUnit(context, unitId, years)
  return Promise.all(
    plans.map(async ({ id, documentId }) => {
      const [document, tasks, targets] = await Promise.all([
        loadOne(context, documentById, documentId),
        loadOne(context, tasksOfPlan, id),
        loadOne(context, targetsOfPlan, id),
      ])
      return {
        planId: id,
        name: document ? nameOfDocument(document) : '',
        targets: targets.flatMap(({ unitOfMeasure, quantity, reached }) =>
          reached === null ? [] : [{ unitOfMeasure, quantity, reached }],
        ),
        tasksDone: tasks.filter(({ state }) => state === 'DONE').length,
        taskCount: tasks.length,
      }
    }),
  )
}

function nameOfDocument({ kind, number, symbol, title }: DocumentEntity): string {
  const label = labelOf(documentKinds, kind, 'vi')
  return number === null || symbol === null ? `${label} “${title}”` : `${label} số ${symbol}`
}
