import type { EntityManager } from 'typeorm'
import { partOf } from '../../foundation/entity-part.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { preparedFor, type SqlRow } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { columnsOfShown, ISSUERS_OF_D, knowShown } from '../document/index.js'
import { PlanEntity } from './plan.entity.js'
import { planById } from './plan.queries.js'

/** Plans by their id, with what is shown of each: its document and the issuers, who are its unit too. One statement. */
export const shownPlanById: LoaderDefinition<string, PlanEntity | undefined> = {
  fetch: async (context, ids) => {
    const columns = columnsOfShownPlan(context.manager)
    const rows = await preparedFor(
      context.manager,
      ids,
      (places) => `SELECT ${columns} FROM plan p ${PARTS_OF_P} WHERE p.id IN (${places})`,
    )
    return inOrderOf(ids, knowShownPlans(context, rows), (plan) => plan.id)
  },
}

/** What a statement that names plans `p` brings along of each. */
export const PARTS_OF_P = `JOIN document d ON d.id = p.document_id ${ISSUERS_OF_D}`

/** Columns of a plan `p` and of what {@link PARTS_OF_P} joins. */
export function columnsOfShownPlan(manager: EntityManager): string {
  return `${partOf(manager, PlanEntity, 'p').columns}, ${columnsOfShown(manager)}`
}

/**
 * The plans in these rows, each once; the loaders of the request know what came along.
 * @param rows one for each issuer of each plan's document
 */
export function knowShownPlans(context: RequestContext, rows: readonly SqlRow[]): PlanEntity[] {
  const plan = partOf(context.manager, PlanEntity, 'p')
  const plans = new Map<unknown, PlanEntity>()
  for (const row of rows) {
    const read = plans.has(row['p_id']) ? undefined : plan.read(row)
    if (!read) continue
    plans.set(read.id, read)
    context.loaders.know(context, planById, read.id, read)
  }
  knowShown(context, rows)
  return [...plans.values()]
}
