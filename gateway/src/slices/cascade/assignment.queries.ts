import { In, type SelectQueryBuilder } from 'typeorm'
import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import { preparedFor } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity } from '../organization/index.js'
import { planById, PlanEntity } from '../plan/index.js'
import { AnswerEntity, AssignmentEntity, AssignmentStepEntity } from './assignment.entity.js'
import { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'
import { obligationById } from './obligation.queries.js'
import { markOf } from './path.js'

export const assignmentById: LoaderDefinition<string, AssignmentEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await rowsWith(manager, AssignmentEntity, 'id', ids), (row) => row.id),
}

/**
 * An assignment about which something is to be done; brings its demand and the plan along. The due has to be read with
 * a lock, by whoever takes the step.
 */
export const assignmentInHand: LoaderDefinition<string, AssignmentEntity | undefined> = {
  fetch: async (context, ids) => {
    const { manager } = context
    const assignment = partOf(manager, AssignmentEntity, 'a')
    const [obligation, plan] = [partOf(manager, ObligationEntity, 'o'), partOf(manager, PlanEntity, 'p')]
    const columns = [assignment, obligation, plan].map((part) => part.columns).join(', ')
    const rows = await preparedFor(
      manager,
      ids,
      (places) => `SELECT ${columns} FROM assignment a JOIN obligation o ON o.id = a.obligation_id
        JOIN plan p ON p.id = a.plan_id WHERE a.id IN (${places})`,
    )
    for (const row of rows) {
      const [ofObligation, ofPlan] = [obligation.read(row), plan.read(row)]
      if (ofObligation) context.loaders.know(context, obligationById, ofObligation.id, ofObligation)
      if (ofPlan) context.loaders.know(context, planById, ofPlan.id, ofPlan)
    }
    const read = rows.flatMap((row) => assignment.read(row) ?? [])
    return inOrderOf(ids, read, ({ id }) => id)
  },
}

/** Everything that was handed in for an assignment, the first first. */
export const answersOfAssignment: LoaderDefinition<string, AnswerEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(AnswerEntity, {
        where: { assignmentId: In([...ids]) },
        order: { assignmentId: 'ASC', number: 'ASC' },
      }),
      (row) => row.assignmentId,
    ),
}

export const stepsOfAssignment: LoaderDefinition<string, AssignmentStepEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(AssignmentStepEntity, {
        where: { assignmentId: In([...ids]) },
        order: { assignmentId: 'ASC', number: 'ASC' },
      }),
      (row) => row.assignmentId,
    ),
}

/** What a unit owes: a stretch of its list by the last day, the next one first. */
export function listOwed(
  context: RequestContext,
  filter: { unitId: string; isOpen: boolean },
  page: PageRequest,
): Promise<AssignmentEntity[]> {
  const order = { key: 'assignment.orderDay', id: 'assignment.id', direction: 'ASC' } as const
  return cutToPage(owedBy(context, filter), order, page).getMany()
}

export function countOwed(context: RequestContext, filter: { unitId: string; isOpen: boolean }): Promise<number> {
  return owedBy(context, filter).getCount()
}

function owedBy({ manager }: RequestContext, filter: { unitId: string; isOpen: boolean }) {
  return manager
    .createQueryBuilder(AssignmentEntity, 'assignment')
    .where('assignment.unitId = :unitId AND assignment.isOpen = :isOpen', filter)
}

/** Which of the assignments of a plan, or of one of its dues. */
export interface AssignmentFilter {
  planId: string
  dueId?: string | null
  /** Id of a unit on whose branch they stand by the tree of now. */
  withinId?: string | null
  isOpen: boolean
  /** Last day before this one: what was due by then. */
  dueBefore?: string | null
  isLate?: boolean | null
}

/** A stretch of the list of those who owe something, in the order of their names. */
export function listAssignments(
  context: RequestContext,
  filter: AssignmentFilter,
  page: PageRequest,
): Promise<AssignmentEntity[]> {
  const order = { key: 'assignment.sortKey', id: 'assignment.id', direction: 'ASC' } as const
  return cutToPage(assignmentsThat(context, filter), order, page).getMany()
}

export function countAssignments(context: RequestContext, filter: AssignmentFilter): Promise<number> {
  return assignmentsThat(context, filter).getCount()
}

function assignmentsThat({ manager }: RequestContext, filter: AssignmentFilter): SelectQueryBuilder<AssignmentEntity> {
  const query = manager.createQueryBuilder(AssignmentEntity, 'assignment')
  // one index each: of the plan, and of one due
  if (filter.dueId == null) query.where('assignment.planId = :planId', { planId: filter.planId })
  else query.where('assignment.dueId = :dueId', { dueId: filter.dueId })
  query.andWhere('assignment.isOpen = :isOpen', { isOpen: filter.isOpen })
  if (filter.withinId != null) query.andWhere('assignment.pathNow LIKE :mark', { mark: `%${markOf(filter.withinId)}%` })
  // what was returned is not missing: it was there once
  if (filter.dueBefore != null)
    query.andWhere('assignment.orderDay < :dueBefore AND assignment.answeredOn IS NULL', {
      dueBefore: filter.dueBefore,
    })
  if (filter.isLate != null) query.andWhere('assignment.isLate = :isLate', { isLate: filter.isLate })
  return query
}

/** Which of these dues these units have been asked for already: `due unit`. */
export async function askedAlready(
  { manager }: RequestContext,
  dueIds: readonly string[],
  unitIds: readonly string[],
): Promise<Set<string>> {
  if (dueIds.length === 0 || unitIds.length === 0) return new Set()
  const rows = await manager.find(AssignmentEntity, {
    select: { dueId: true, askedId: true },
    where: { dueId: In([...dueIds]), askedId: In([...unitIds]) },
  })
  return new Set(rows.map((row) => `${row.dueId} ${row.askedId}`))
}

/** Whether anything was ever handed in for one of the dues. */
export async function isAnswered({ manager }: RequestContext, dueIds: readonly string[]): Promise<boolean> {
  const row = await manager
    .createQueryBuilder(AssignmentEntity, 'assignment')
    .select('assignment.id')
    .where('assignment.dueId IN (:...dueIds) AND assignment.answerCount > 0', { dueIds: [...dueIds] })
    .limit(1)
    .getOne()
  return row !== null
}

/**
 * What a unit was asked for by a demand that is due once.
 * @throws Error where it was not asked
 */
export async function assignmentOf(
  { manager }: RequestContext,
  obligationId: string,
  unitCode: string,
): Promise<AssignmentEntity> {
  return manager
    .createQueryBuilder(AssignmentEntity, 'assignment')
    .innerJoin(ObligationDueEntity, 'due', 'due.id = assignment.dueId AND due.obligationId = :obligationId', {
      obligationId,
    })
    .innerJoin(UnitEntity, 'unit', 'unit.id = assignment.askedId AND unit.code = :unitCode', { unitCode })
    .getOneOrFail()
}

/** What units owe and handed in; nobody takes a step with it before the transaction ends. */
export function assignmentsToMove(
  { manager, database }: RequestContext,
  unitIds: readonly string[],
): Promise<AssignmentEntity[]> {
  const query = manager
    .createQueryBuilder(AssignmentEntity, 'assignment')
    .where('assignment.unitId IN (:...unitIds)', { unitIds: [...unitIds] })
  // SQLite has one writer at a time anyway, and knows no such lock
  if (database.family === 'mysql') query.setLock('pessimistic_write')
  return query.getMany()
}
