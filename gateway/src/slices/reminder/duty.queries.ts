import type { SelectQueryBuilder } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { AssignmentEntity, ObligationDueEntity, ObligationEntity } from '../cascade/index.js'
import { DocumentEntity } from '../document/index.js'
import { UnitEntity } from '../organization/index.js'
import { PlanEntity } from '../plan/index.js'
import { ReminderEntity } from './reminder.entity.js'
import type { ReminderStage, StageWindow } from './reminder.stages.js'

/** What a unit still has to hand in, as letters and calendars tell it. */
export interface Duty {
  assignmentId: string
  /** Version of the assignment, and when it last changed. */
  version: number
  updatedAt: string
  /** Last day that keeps it. */
  lastDay: string
  what: string
  isMandatory: boolean
  /** The document of the plan that asks for it, and whose plan it is. */
  document: { kind: string; symbol: string | null; title: string; issuedOn: string | null }
  asker: string
}

type RawDuty = Omit<Duty, 'document' | 'isMandatory'> & Duty['document'] & { isMandatory: boolean | number }

/** Assignments that are open, of demands that stand and dues that take answers. */
function openAssignments({ manager }: RequestContext): SelectQueryBuilder<AssignmentEntity> {
  return manager
    .createQueryBuilder(AssignmentEntity, 'assignment')
    .innerJoin(ObligationEntity, 'obligation', 'obligation.id = assignment.obligationId')
    .innerJoin(ObligationDueEntity, 'due', 'due.id = assignment.dueId')
    .where('assignment.isOpen = :isOpen AND obligation.state <> :cancelled AND due.lockedAt IS NULL')
    .setParameters({ isOpen: true, cancelled: 'CANCELLED' })
}

/** What is at a stage today, and has not been told at it yet. */
export interface Untold {
  assignmentId: string
  unitId: string
  lastDay: string
  stage: ReminderStage
}

/**
 * What some units are to be reminded of now and have not been.
 * @param windows of today; the first column of the index is the unit, so that no other unit's rows are looked at
 */
export async function untoldOf(
  context: RequestContext,
  unitIds: readonly string[],
  windows: readonly StageWindow[],
  most: number,
): Promise<Untold[]> {
  const cases = windows.map(
    (_, index) => `WHEN assignment.orderDay BETWEEN :from${index} AND :to${index} THEN :stage${index}`,
  )
  const stage = `CASE ${cases.join(' ')} END`
  const query = openAssignments(context)
  const told = query
    .subQuery()
    .select('1')
    .from(ReminderEntity, 'told')
    .where('told.assignmentId = assignment.id AND told.lastDay = assignment.orderDay')
    .andWhere(`told.stage = ${stage}`)
  query
    .select('assignment.id', 'assignmentId')
    .addSelect('assignment.unitId', 'unitId')
    .addSelect('assignment.orderDay', 'lastDay')
    .andWhere('assignment.unitId IN (:...unitIds) AND assignment.orderDay BETWEEN :first AND :last')
    .andWhere(`${stage} IS NOT NULL AND NOT EXISTS ${told.getQuery()}`)
    .setParameters({ unitIds, first: windows.at(-1)?.from, last: windows[0]?.to })
    .limit(most)
  for (const [index, { from, to, stage: code }] of windows.entries())
    query.setParameters({ [`from${index}`]: from, [`to${index}`]: to, [`stage${index}`]: code })
  const rows = await query.getRawMany<Omit<Untold, 'stage'>>()
  return rows.flatMap((row) => {
    const window = windows.find(({ from, to }) => from <= row.lastDay && row.lastDay <= to)
    return window ? [{ ...row, stage: window.stage }] : []
  })
}

/** What the letter of a day tells a unit and is still open, by day. */
export function dutiesToTell(
  context: RequestContext,
  { unitId, day }: { unitId: string; day: string },
  most: number,
): Promise<Duty[]> {
  const query = openAssignments(context)
  const told = query
    .subQuery()
    .select('told.assignmentId')
    .from(ReminderEntity, 'told')
    .where('told.unitId = :unitId AND told.day = :day')
  query.andWhere(`assignment.unitId = :unitId AND assignment.id IN ${told.getQuery()}`).setParameters({ unitId, day })
  return duties(query, most)
}

/** What a unit has to hand in from a day on, by day; what has no date is left out. */
export function dutiesFrom(context: RequestContext, unitId: string, from: string, most: number): Promise<Duty[]> {
  const query = openAssignments(context)
    .andWhere('assignment.unitId = :unitId AND assignment.orderDay BETWEEN :from AND :last')
    .setParameters({ unitId, from, last: LAST_REAL_DAY })
  return duties(query, most)
}

/** How much there is, and when any of it last changed: cheaper than to read it. */
export async function markOfDuties(
  context: RequestContext,
  unitId: string,
  from: string,
): Promise<{ count: number; changedAt: string | null }> {
  const row = await openAssignments(context)
    .select('COUNT(*)', 'count')
    .addSelect('MAX(assignment.updatedAt)', 'changedAt')
    .andWhere('assignment.unitId = :unitId AND assignment.orderDay BETWEEN :from AND :last')
    .setParameters({ unitId, from, last: LAST_REAL_DAY })
    .getRawOne<{ count: number | string; changedAt: string | null }>()
  return { count: Number(row?.count ?? 0), changedAt: row?.changedAt ?? null }
}

/** Behind it stands what has no date. */
const LAST_REAL_DAY = '9998-12-31'

async function duties(query: SelectQueryBuilder<AssignmentEntity>, most: number): Promise<Duty[]> {
  const rows = await query
    .innerJoin(PlanEntity, 'plan', 'plan.id = assignment.planId')
    .innerJoin(DocumentEntity, 'document', 'document.id = plan.documentId')
    .innerJoin(UnitEntity, 'asker', 'asker.id = plan.unitId')
    .select('assignment.id', 'assignmentId')
    .addSelect('assignment.version', 'version')
    .addSelect('assignment.updatedAt', 'updatedAt')
    .addSelect('assignment.orderDay', 'lastDay')
    .addSelect('obligation.what', 'what')
    .addSelect('obligation.isMandatory', 'isMandatory')
    .addSelect('document.kind', 'kind')
    .addSelect('document.symbol', 'symbol')
    .addSelect('document.title', 'title')
    .addSelect('document.issuedOn', 'issuedOn')
    .addSelect('asker.name', 'asker')
    .orderBy('assignment.orderDay', 'ASC')
    .addOrderBy('assignment.id', 'ASC')
    .limit(most)
    .getRawMany<RawDuty>()
  return rows.map(({ kind, symbol, title, issuedOn, isMandatory, ...duty }) => ({
    ...duty,
    isMandatory: Boolean(isMandatory),
    document: { kind, symbol, title, issuedOn },
  }))
}
