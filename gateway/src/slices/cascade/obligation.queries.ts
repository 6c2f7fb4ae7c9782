import { In } from 'typeorm'
import { partOf, rowsWith } from '../../foundation/entity-part.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import { prepared } from '../../foundation/prepared.queries.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { ObligationDueEntity, ObligationEntity } from './obligation.entity.js'

export const obligationById: LoaderDefinition<string, ObligationEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await rowsWith(manager, ObligationEntity, 'id', ids), (row) => row.id),
}

export const dueById: LoaderDefinition<string, ObligationDueEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await rowsWith(manager, ObligationDueEntity, 'id', ids), (row) => row.id),
}

/** Demands of a plan, in the order in which they were assigned; cancelled ones too. */
export const obligationsOfPlan: LoaderDefinition<string, ObligationEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(ObligationEntity, {
        where: { planId: In([...ids]) },
        order: { planId: 'ASC', position: 'ASC' },
      }),
      (row) => row.planId,
    ),
}

export const duesOfObligation: LoaderDefinition<string, ObligationDueEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(ObligationDueEntity, {
        where: { obligationId: In([...ids]) },
        order: { obligationId: 'ASC', number: 'ASC' },
      }),
      (row) => row.obligationId,
    ),
}

/** The next demand that has to be given to units, if there is one. */
export function findWork({ manager, clock }: RequestContext): Promise<ObligationEntity | null> {
  const now = clock.now()
  return manager
    .createQueryBuilder(ObligationEntity, 'obligation')
    .where('obligation.workDueAt <= :now', { now })
    .andWhere('(obligation.leasedUntil IS NULL OR obligation.leasedUntil <= :now)', { now })
    .orderBy('obligation.workDueAt')
    .addOrderBy('obligation.id')
    .limit(1)
    .getOne()
}

/** A due that nobody locks before the transaction ends; others may hand in at the same time. */
export async function dueForStep(
  { manager, database }: RequestContext,
  id: string,
): Promise<ObligationDueEntity | undefined> {
  const due = partOf(manager, ObligationDueEntity, 'e')
  // SQLite has one writer at a time anyway, and knows no such lock
  const lock = database.family === 'mysql' ? ' LOCK IN SHARE MODE' : ''
  const [row] = await prepared(manager, `SELECT ${due.columns} FROM obligation_due e WHERE e.id = ?${lock}`, [id])
  return row && due.read(row)
}

/** A demand in force that nobody cancels before the transaction ends; null where it is in force no more. */
export function heldInForce({ manager, database }: RequestContext, id: string): Promise<ObligationEntity | null> {
  const query = manager
    .createQueryBuilder(ObligationEntity, 'obligation')
    .where("obligation.id = :id AND obligation.state = 'IN_FORCE'", { id })
  if (database.family === 'mysql') query.setLock('pessimistic_write')
  return query.getOne()
}

/** Demands in force in whose subtree one of the units is the root, and of which something is still to come. */
export function findInForceWithin(
  { manager }: RequestContext,
  withinIds: readonly string[],
  today: string,
): Promise<ObligationEntity[]> {
  if (withinIds.length === 0) return Promise.resolve([])
  return manager
    .createQueryBuilder(ObligationEntity, 'obligation')
    .where('obligation.withinId IN (:...withinIds)', { withinIds: [...withinIds] })
    .andWhere("obligation.state = 'IN_FORCE' AND obligation.lastDueDay >= :today", { today })
    .getMany()
}

/**
 * Takes the next version of a row for writing.
 * @returns false where somebody else was faster
 */
export async function claimRow(
  { manager }: RequestContext,
  entity: typeof ObligationEntity | typeof ObligationDueEntity,
  id: string,
  version: number,
): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(entity)
    .set({ version: version + 1 })
    .where({ id, version })
    .execute()
  return result.affected === 1
}

/** The version that is there now; undefined where the row is gone. */
export async function versionNow(
  { manager }: RequestContext,
  entity: typeof ObligationEntity | typeof ObligationDueEntity,
  id: string,
): Promise<number | undefined> {
  const row = await manager
    .createQueryBuilder()
    .select('version', 'version')
    .from(entity, 'row')
    .where('id = :id', { id })
    .getRawOne<{ version: number }>()
  return row === undefined ? undefined : Number(row.version)
}
