import { In, type SelectQueryBuilder } from 'typeorm'
import type { ActionCode } from '@antq/shared-schema'
import { unitCodesFor } from '../../access/rights.js'
import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { groupedBy, inOrderOf, loadOne, type LoaderDefinition } from '../../foundation/loader.js'
import { idsOfAll } from '../../foundation/keyset.queries.js'
import { piecesOf } from '../../foundation/pieces.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
import { unitById, UnitEntity, unitIdsOfCodes } from '../organization/index.js'
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

export interface PlanFilter {
  within?: Pick<UnitEntity, 'id'>
  year?: number | null
  kind?: string | null
  text?: string | null
  state?: string | null
  /** Only plans that carry out one of these documents. */
  carryingOut?: readonly string[]
}

/** Ids of the units in whose subtree the actor may do something; looked up once for all lists of a request. */
export const unitsOfActor: LoaderDefinition<ActionCode, string[]> = {
  fetch: (context, actions) =>
    Promise.all(
      actions.map(async (action) => {
        const codes = unitCodesFor(context.actor, action)
        return codes.length === 0 ? [] : unitIdsOfCodes(context, codes)
      }),
    ),
}

export async function countPlans(context: RequestContext, filter: PlanFilter): Promise<number> {
  return (await plansThat(context, filter)).getCount()
}

/** One stretch of the plans that carry out one document. */
export interface CarriedOut {
  parentDocumentId: string
  page: PageRequest
}

/** Stretches of the plans that carry out documents, for a whole list of them: each is read by its index. */
export const plansThatCarryOut: LoaderDefinition<string, PlanEntity[]> = {
  fetch: async (context, keys) => {
    const wishes = keys.map((key) => JSON.parse(key) as CarriedOut)
    const order = { key: 'plan.sortKey', id: 'plan.id', direction: 'DESC' } as const
    const lists = wishes.map(async ({ parentDocumentId, page }) => ({
      query: await plansThat(context, { carryingOut: [parentDocumentId] }),
      page,
    }))
    const ids = await idsOfAll(context.manager, await Promise.all(lists), order)
    const plans = await context.manager.findBy(PlanEntity, { id: In(ids.flat()) })
    const byId = new Map(plans.map((plan) => [plan.id, plan]))
    return ids.map((found) => found.flatMap((id) => byId.get(id) ?? []))
  },
}

/** How many plans carry out a document, those that the actor may see. */
export const countThatCarryOut: LoaderDefinition<string, number> = {
  fetch: async (context, parentDocumentIds) => {
    const rows = await (
      await plansThat(context, {})
    )
      .andWhere('plan.parentDocumentId IN (:...parentDocumentIds)', { parentDocumentIds })
      .select('plan.parentDocumentId', 'id')
      .addSelect('COUNT(*)', 'number')
      .groupBy('plan.parentDocumentId')
      .getRawMany<{ id: string; number: number | string }>()
    return inOrderOf(parentDocumentIds, rows, (row) => row.id).map((row) => Number(row?.number ?? 0))
  },
}

async function plansThat(context: RequestContext, filter: PlanFilter): Promise<SelectQueryBuilder<PlanEntity>> {
  const query = context.manager.createQueryBuilder(PlanEntity, 'plan')
  const list = filter.within ? 'scope' : 'plan'
  // the sign keeps SQLite from going through all public plans instead of those few
  const isPublic = filter.carryingOut ? '+ plan.isPublic' : `${list}.isPublic`
  if (filter.within) {
    query
      .innerJoin(PlanScopeEntity, 'scope', 'scope.planId = plan.id')
      .andWhere('scope.unitId = :within', { within: filter.within.id })
  }
  restrictToVisible(query, isPublic, await loadOne(context, unitsOfActor, 'draft.read'), filter.state)
  if (filter.year != null) query.andWhere(`${list}.year = :year`, { year: filter.year })
  if (filter.kind != null) query.andWhere(`${list}.kind = :kind`, { kind: filter.kind })
  if (filter.carryingOut)
    query.andWhere('plan.parentDocumentId IN (:...carryingOut)', { carryingOut: filter.carryingOut })
  if (isSearched(filter.text)) {
    query.andWhere("plan.searchFold LIKE :text ESCAPE '!'", { text: containsPattern(filter.text) })
  }
  return query
}

function restrictToVisible(
  query: SelectQueryBuilder<PlanEntity>,
  isPublic: string,
  ownUnitIds: readonly string[],
  state: string | null | undefined,
): void {
  if (state != null) query.andWhere('plan.state = :state', { state })
  if (ownUnitIds.length === 0 || (state != null && state !== 'DRAFT')) {
    query.andWhere(`${isPublic} = :public`, { public: true })
    return
  }
  const own = query
    .subQuery()
    .select('1')
    .from(PlanScopeEntity, 'own')
    .where('own.planId = plan.id AND own.unitId IN (:...ownUnitIds)')
  query.andWhere(`(${isPublic} = :public OR EXISTS ${own.getQuery()})`, { public: true, ownUnitIds })
}

/** Years of public plans in a subtree, or everywhere; the newest first. */
export async function listPlanYears({ manager }: RequestContext, within?: UnitEntity): Promise<number[]> {
  const query = within
    ? manager
        .createQueryBuilder(PlanScopeEntity, 'row')
        .where('row.unitId = :within AND row.isPublic = :public', { within: within.id, public: true })
    : manager.createQueryBuilder(PlanEntity, 'row').where('row.isPublic = :public', { public: true })
  const rows = await query
    .select('row.year', 'year')
    .distinct(true)
    .andWhere('row.year IS NOT NULL')
    .orderBy('row.year', 'DESC')
    .getRawMany<{ year: number }>()
  return rows.map((row) => Number(row.year))
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
