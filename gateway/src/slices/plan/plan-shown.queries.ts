import { partOf } from '../../foundation/entity-part.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { preparedFor, type SqlRow } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { columnsOfShown, ISSUERS_OF_D, knowShown } from '../document/index.js'
import { PlanEntity, type ListedPlan } from './plan.entity.js'
import { planById } from './plan.queries.js'
import { partsFor } from './plan-parts.queries.js'

/** Plans by their id, with what is shown of each: its document and the issuers, who are its unit too. One statement. */
export const shownPlanById: LoaderDefinition<string, PlanEntity | undefined> = {
  fetch: async (context, ids) => {
    const part = partOf(context.manager, PlanEntity, 'p')
    const rows = await preparedFor(
      context.manager,
      ids,
      (places) =>
        `SELECT ${part.columns}, ${columnsOfShown(context.manager)} FROM plan p ${DOCUMENT_OF_P} WHERE p.id IN (${places})`,
    )
    const plans = distinct(rows).flatMap((row) => part.read(row) ?? [])
    for (const plan of plans) context.loaders.know(context, planById, plan.id, plan)
    knowShown(context, rows)
    return inOrderOf(ids, plans, (plan) => plan.id)
  },
}

const DOCUMENT_OF_P = `JOIN document d ON d.id = p.document_id ${ISSUERS_OF_D}`

/** A list of plans `p` without their long texts, with what is shown of each; slices above have their parts in it. */
export function listedPlans(context: RequestContext): {
  /** Columns to select. */
  readonly columns: string
  /** What to join. */
  readonly joins: string
  /** The plans in the rows, each once; the loaders of the request know what came along. */
  read(rows: readonly SqlRow[]): ListedPlan[]
} {
  const { manager } = context
  const part = partOf(manager, PlanEntity, 'p', ['purpose', 'sections'])
  const parts = partsFor(context)
  return {
    columns: [part.columns, columnsOfShown(manager), ...parts.map((each) => each.columns(manager))].join(', '),
    joins: [DOCUMENT_OF_P, ...parts.map(({ join }) => join)].join(' '),
    read: (rows) => {
      knowShown(context, rows)
      return distinct(rows).flatMap((row) => {
        const plan = part.read(row)
        if (plan) for (const each of parts) each.know(context, plan.id, row)
        return plan ?? []
      })
    },
  }
}

/** The first row of each plan: there is one for each issuer of its document. */
function distinct(rows: readonly SqlRow[]): SqlRow[] {
  const seen = new Set<unknown>()
  return rows.filter((row) => !seen.has(row['p_id']) && seen.add(row['p_id']))
}
