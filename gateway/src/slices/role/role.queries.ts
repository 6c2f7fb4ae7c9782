import { In, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inSubtree, UnitEntity } from '../organization/index.js'
import { RoleGrantEntity, SubjectBlockEntity } from './role.entity.js'

export const roleGrantById: LoaderDefinition<string, RoleGrantEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(RoleGrantEntity, { id: In([...ids]) }), (row) => row.id),
}

export const blockOfSubject: LoaderDefinition<string, SubjectBlockEntity | undefined> = {
  fetch: async ({ manager }, subjects) =>
    inOrderOf(subjects, await manager.findBy(SubjectBlockEntity, { subject: In([...subjects]) }), (row) => row.subject),
}

/** Which roles are listed. */
export interface RoleFilter {
  /** Unit in whose subtree they are. */
  within?: UnitEntity
  /** Who has them, who lent them. */
  subject?: string | null
  lender?: string
  role?: string | null
  /** Calendar day in Vietnam on which they acted or will act, as far as their own days go. */
  onDay?: string | null
}

/** A stretch of the roles, the newest first. */
export function listRoles(context: RequestContext, filter: RoleFilter, page: PageRequest): Promise<RoleGrantEntity[]> {
  const order = { key: 'held.id', id: 'held.id', direction: 'DESC' } as const
  return cutToPage(rolesThat(context, filter), order, page).getMany()
}

export function countRoles(context: RequestContext, filter: RoleFilter): Promise<number> {
  return rolesThat(context, filter).getCount()
}

function rolesThat({ manager, clock }: RequestContext, filter: RoleFilter): SelectQueryBuilder<RoleGrantEntity> {
  const { within, subject, lender, role, onDay } = filter
  const query = manager.createQueryBuilder(RoleGrantEntity, 'held')
  if (within) inSubtree(query, 'held.unitId', within, clock.today())
  if (subject != null) query.andWhere('held.subject = :subject', { subject })
  if (lender != null) query.andWhere('held.givenBy = :lender AND held.lentFromUnitId IS NOT NULL', { lender })
  if (role != null) query.andWhere('held.role = :role', { role })
  if (onDay != null)
    query
      .andWhere('held.firstDay <= :onDay AND (held.lastDay IS NULL OR held.lastDay >= :onDay)', { onDay })
      .andWhere('(held.endedAt IS NULL OR held.endedAt >= :dawn)', { dawn: dawnOf(onDay) })
  return query
}

/** First instant of a calendar date in Vietnam. */
const dawnOf = (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString()

/**
 * The same role of the same person for the same unit on days in common: given by anybody, or lent by the same lender.
 * Whoever asks holds the unit until the commit.
 */
export async function findSameRole(
  { manager, database }: RequestContext,
  wanted: Omit<RoleGrantEntity, 'id' | 'actions' | 'createdAt' | 'endedAt'>,
): Promise<RoleGrantEntity | null> {
  const { subject, role, unitId, firstDay, lastDay, givenBy, lentFromUnitId } = wanted
  const unit = manager.createQueryBuilder(UnitEntity, 'unit').where('unit.id = :unitId', { unitId })
  // SQLite has one writer at a time anyway, and knows no such lock
  if (database.family === 'mysql') unit.setLock('pessimistic_write')
  await unit.getOneOrFail()
  const query = manager
    .createQueryBuilder(RoleGrantEntity, 'held')
    .where('held.subject = :subject AND held.role = :role AND held.unitId = :unitId', { subject, role, unitId })
    .andWhere('held.endedAt IS NULL')
    .andWhere('(held.lastDay IS NULL OR held.lastDay >= :firstDay)', { firstDay })
  if (lentFromUnitId === null) query.andWhere('held.lentFromUnitId IS NULL')
  else query.andWhere('held.lentFromUnitId IS NOT NULL AND held.givenBy = :givenBy', { givenBy })
  if (lastDay !== null) query.andWhere('held.firstDay <= :lastDay', { lastDay })
  return query.getOne()
}

/** Ids of the units for which somebody has a role or a loan that has not ended, today or later. */
export async function unitsOfHolder({ manager, clock }: RequestContext, subject: string): Promise<string[]> {
  const rows = await manager
    .createQueryBuilder(RoleGrantEntity, 'held')
    .where('held.subject = :subject AND held.endedAt IS NULL', { subject })
    .andWhere('(held.lastDay IS NULL OR held.lastDay >= :today)', { today: clock.today() })
    .getMany()
  return [...new Set(rows.map((row) => row.unitId))]
}
