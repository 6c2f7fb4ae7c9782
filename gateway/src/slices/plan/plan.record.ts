import type { ActionCode, DeedCode } from '@antq/shared-schema'
import { grantFor } from '../../access/rights.js'
import { loadOne, LoaderShelf, type LoaderDefinition } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type Picture, type TransactionContext } from '../../ledger/index.js'
import { documentById } from '../document/index.js'
import { unitsWithRightsOver } from '../organization/index.js'
import type { PlanEntity } from './plan.entity.js'
import { planById, scopeOfPlan } from './plan.queries.js'

/** A plan as the ledger tells of it. */
export interface PlanPicture {
  isPublic: boolean
  /** Ids of the units in whose lists it stands. */
  unitIds: readonly string[]
  picture: Picture
}

/** The plan as it is now: taken before a write and after it. */
export async function pictureOf(context: RequestContext, plan: PlanEntity): Promise<PlanPicture> {
  const document = await loadOne(context, documentById, plan.documentId)
  const { state, version, taskCount, targetCount } = plan
  const { symbol = null, issuedOn = null, title = '' } = document ?? {}
  return {
    isPublic: Boolean(plan.isPublic),
    unitIds: await loadOne(context, scopeOfPlan, plan.id),
    picture: { state, version, symbol, issuedOn, title, taskCount, targetCount },
  }
}

/**
 * Leaves a write of a plan in the audit trail and among the changes.
 * @param action the right that was used
 * @param after null: the plan is gone
 */
export async function recordPlan(
  transaction: TransactionContext,
  plan: Pick<PlanEntity, 'id' | 'unitId'>,
  what: { deed: DeedCode; action: ActionCode; before: PlanPicture | null; after: PlanPicture | null; detail?: Picture },
): Promise<void> {
  const { before, after, detail } = what
  const above = await unitsWithRightsOver(transaction, plan.unitId)
  const lineage = above.map((unit) => unit.code)
  transaction.entries.audit({
    deed: what.deed,
    objectId: plan.id,
    unitIds: above.map((unit) => unit.id),
    before: before?.picture ?? null,
    after: after || detail ? { ...after?.picture, ...detail } : null,
    onBehalfOf: grantFor(transaction.actor, what.action, lineage)?.onBehalfOf ?? null,
  })
  transaction.entries.change({
    objectKind: 'plan',
    objectId: plan.id,
    wasPublic: before?.isPublic ?? false,
    isPublic: after?.isPublic ?? false,
    isGone: after === null,
    unitIds: after?.unitIds ?? [],
    formerUnitIds: before?.unitIds ?? [],
  })
}

/**
 * Leaves in the audit trail that the source texts of plans were read: they may name persons. One write for a whole
 * list; nobody is shown a text whose reading could not be recorded.
 */
export const sourceReading: LoaderDefinition<string, true> = {
  fetch: async (context, planIds) => {
    const plans = await Promise.all(planIds.map((id) => loadOne(context, planById, id)))
    const read = plans.filter((plan): plan is PlanEntity => plan !== undefined)
    const above = await Promise.all(read.map((plan) => unitsWithRightsOver(context, plan.unitId)))
    await inTransaction({ ...context, loaders: new LoaderShelf(), once: undefined }, async ({ entries }) => {
      for (const [index, plan] of read.entries()) {
        const units = above[index] ?? []
        const grant = grantFor(
          context.actor,
          'source.read',
          units.map((unit) => unit.code),
        )
        entries.audit({
          deed: 'source.read',
          objectId: plan.id,
          unitIds: units.map((unit) => unit.id),
          onBehalfOf: grant?.onBehalfOf ?? null,
        })
      }
    })
    return planIds.map(() => true)
  },
}
