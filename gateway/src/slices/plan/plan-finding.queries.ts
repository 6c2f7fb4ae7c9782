import { In, type SelectQueryBuilder } from 'typeorm'
import type { ActionCode } from '@antq/shared-schema'
import { unitCodesFor } from '../../access/rights.js'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { idsOfAll } from '../../foundation/keyset.queries.js'
import { inOrderOf, loadOne, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { type UnitEntity, unitIdsOfCodes } from '../organization/index.js'
import { PlanEntity, PlanScopeEntity } from './plan.entity.js'

/** Which plans a list is about, beside those that the actor may see. */
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
