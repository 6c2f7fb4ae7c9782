import { In } from 'typeorm'
import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { piecesOf } from '../../foundation/pieces.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
import { unitById, UnitEntity } from '../organization/index.js'
import {
  PlanDeadlineEntity,
  PlanEntity,
  PlanScopeEntity,
  PlanSourceEntity,
  PlanTargetEntity,
  PlanTaskEntity,
} from './plan.entity.js'

/** Plans by their id; brings the unit of each along, which is asked for next almost always. */
export const planById: LoaderDefinition<string, PlanEntity | undefined> = {
  fetch: async (context, ids) => {
    const { manager } = context
    const [plan, unit] = [partOf(manager, PlanEntity, 'p'), partOf(manager, UnitEntity, 'u')]
    const rows = await preparedFor(
      manager,
      ids,
      (places) => `SELECT ${plan.columns}, ${unit.columns}
        FROM plan p LEFT JOIN unit u ON u.id = p.unit_id WHERE p.id IN (${places})`,
    )
    for (const row of rows) {
      const read = unit.read(row)
      if (read) context.loaders.know(context, unitById, read.id, read)
    }
    return inOrderOf(
      ids,
      rows.flatMap((row) => plan.read(row) ?? []),
      ({ id }) => id,
    )
  },
}

export const planOfDocument: LoaderDefinition<string, PlanEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(PlanEntity, { documentId: In([...ids]) }), (plan) => plan.documentId),
}

/** Tasks of plans; brings the units that lead them along. */
export const tasksOfPlan: LoaderDefinition<string, PlanTaskEntity[]> = {
  fetch: async (context, ids) => {
    const { manager } = context
    const [task, lead] = [partOf(manager, PlanTaskEntity, 't'), partOf(manager, UnitEntity, 'u')]
    const rows = await preparedFor(
      manager,
      ids,
      (places) => `SELECT ${task.columns}, ${lead.columns}
        FROM plan_task t LEFT JOIN unit u ON u.id = t.lead_unit_id
        WHERE t.plan_id IN (${places}) ORDER BY t.plan_id, t.position`,
    )
    for (const row of rows) {
      const unit = lead.read(row)
      if (unit) context.loaders.know(context, unitById, unit.id, unit)
    }
    return groupedBy(
      ids,
      rows.flatMap((row) => task.read(row) ?? []),
      (row) => row.planId,
    )
  },
}

export const targetsOfPlan: LoaderDefinition<string, PlanTargetEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(PlanTargetEntity, {
        where: { planId: In([...ids]) },
        order: { planId: 'ASC', position: 'ASC' },
      }),
      (row) => row.planId,
    ),
}

export const deadlinesOfPlan: LoaderDefinition<string, PlanDeadlineEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await rowsWith(manager, PlanDeadlineEntity, 'planId', ids, ['planId', 'position']),
      (row) => row.planId,
    ),
}

export const sourceOfPlan: LoaderDefinition<string, string | null> = {
  fetch: async ({ manager }, ids) => {
    const rows = await manager.find(PlanSourceEntity, {
      where: { planId: In([...ids]) },
      order: { planId: 'ASC', piece: 'ASC' },
    })
    return groupedBy(ids, rows, (row) => row.planId).map((pieces) =>
      pieces.length === 0 ? null : pieces.map((piece) => piece.text).join(''),
    )
  },
}

/** Ids of the units in whose lists a plan stands. */
export const scopeOfPlan: LoaderDefinition<string, string[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(PlanScopeEntity, { where: { planId: In([...ids]) }, order: { planId: 'ASC', unitId: 'ASC' } }),
      (row) => row.planId,
    ).map((rows) => rows.map((row) => row.unitId)),
}

/** Public plans of a unit itself, of some years, the newest first. */
export function findPublicPlansOfUnit(
  { manager }: RequestContext,
  unitId: string,
  years: { from: number; to: number },
): Promise<PlanEntity[]> {
  return manager
    .createQueryBuilder(PlanEntity, 'plan')
    .innerJoin(PlanScopeEntity, 'scope', 'scope.planId = plan.id')
    .where('scope.unitId = :unitId AND scope.isPublic = :public', { unitId, public: true })
    .andWhere('scope.year BETWEEN :from AND :to', years)
    .andWhere('plan.unitId = :unitId')
    .orderBy('plan.sortKey', 'DESC')
    .addOrderBy('plan.id', 'DESC')
    .getMany()
}

/** Public plans of these documents; within a subtree where one is given. */
export async function findPublicPlansOfDocuments(
  { manager }: RequestContext,
  documentIds: readonly string[],
  within?: UnitEntity,
): Promise<PlanEntity[]> {
  if (documentIds.length === 0) return []
  const query = manager
    .createQueryBuilder(PlanEntity, 'plan')
    .where('plan.documentId IN (:...documentIds) AND plan.isPublic = :public', { documentIds, public: true })
  if (within)
    query.innerJoin(PlanScopeEntity, 'scope', 'scope.planId = plan.id AND scope.unitId = :within', {
      within: within.id,
    })
  return query.orderBy('plan.sortKey', 'DESC').addOrderBy('plan.id', 'DESC').getMany()
}

/**
 * Takes the next version of a plan for writing.
 * @returns false where somebody else was faster
 */
export async function claimVersion({ manager }: RequestContext, id: string, version: number): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(PlanEntity)
    .set({ version: version + 1 })
    .where({ id, version })
    .execute()
  return result.affected === 1
}

/** Units asked for in one statement; below the limit of parameters of both databases. */
const UNITS_AT_ONCE = 2000

/**
 * Drafts of these units, and their public plans whose date may be as late as a day: `2024` may be any day of 2024.
 * @param from the day; null for drafts alone
 */
export async function idsOfPlansToRescope(
  { manager }: RequestContext,
  unitIds: readonly string[],
  from: string | null,
): Promise<string[]> {
  const found: string[] = []
  for (const piece of piecesOf(unitIds, UNITS_AT_ONCE)) {
    const query = manager
      .createQueryBuilder(PlanScopeEntity, 'scope')
      .innerJoin(PlanEntity, 'plan', 'plan.id = scope.planId AND plan.unitId = scope.unitId')
      .select('scope.planId', 'id')
      .where('scope.unitId IN (:...piece)', { piece })
    if (from === null) query.andWhere('scope.isPublic = :public', { public: false })
    else
      query.andWhere('(scope.isPublic = :public OR scope.sortKey >= :year)', { public: false, year: from.slice(0, 4) })
    found.push(...(await query.getRawMany<{ id: string }>()).map(({ id }) => id))
  }
  return found
}

/** Counts the demands on units below that hold: one more, or one less. */
export async function countObligation({ manager }: RequestContext, id: string, by: 1 | -1): Promise<void> {
  await manager.increment(PlanEntity, { id }, 'obligationCount', by)
}
