import type { ActionCode, RoleCode } from '@antq/shared-schema'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import type { RequestContext } from '../../foundation/request-context.js'
import { AccountEntity } from '../account/index.js'
import { UnitEntity } from '../organization/index.js'
import { RoleGrantEntity, SubjectBlockEntity } from './role.entity.js'
import { isBlocked, type HeldRole, type LendersRole } from './role.policy.js'

/** What has to be known of a unit to find out who acts in its place. */
export type UnitPart = Pick<UnitEntity, 'id' | 'code' | 'validFrom' | 'validTo'>

/** A held role with its unit, and where it was lent, the unit for which the lender has it. */
export interface HeldRoleAtUnit extends HeldRole {
  id: string
  unit: UnitPart
  lendersUnit: UnitPart | null
}

/** Somebody's roles, and since when tokens are believed. */
export interface Standing {
  roles: HeldRoleAtUnit[]
  /** Instant; null where nothing is blocked. */
  issuedBefore: string | null
}

type Raw = Record<string, string | number | null>

/** Roles kept here of somebody who signs in, those that have been ended aside; one statement. */
export async function findStanding({ manager }: RequestContext, subject: string): Promise<Standing> {
  // one row to join to: a block is found where there is no role, and the other way round
  const query = manager.createQueryBuilder().from('(SELECT 1 AS n)', 'one').select('one.n', 'n')
  query
    .leftJoin(SubjectBlockEntity, 'block', 'block.subject = :subject')
    .leftJoin(RoleGrantEntity, 'held', 'held.subject = :subject AND held.endedAt IS NULL')
    .leftJoin(UnitEntity, 'unit', 'unit.id = held.unitId')
    .leftJoin(UnitEntity, 'above', 'above.id = held.lentFromUnitId')
    .leftJoin(RoleGrantEntity, 'lent', 'lent.id = held.lentFromId')
    .leftJoin(SubjectBlockEntity, 'lender', 'held.lentFromUnitId IS NOT NULL AND lender.subject = held.givenBy')
    .leftJoin(AccountEntity, 'account', 'held.lentFromUnitId IS NOT NULL AND account.subject = held.givenBy')
    .setParameters({ subject })
    .addSelect('block.issuedBefore', 'issuedBefore')
  for (const column of ['id', 'role', 'actions', 'firstDay', 'lastDay', 'givenBy', 'lentFromId', 'createdAt'])
    query.addSelect(`held.${column}`, column)
  for (const column of ['firstDay', 'lastDay', 'endedAt']) query.addSelect(`lent.${column}`, `lent_${column}`)
  query.addSelect('lender.issuedBefore', 'lenderBlocked').addSelect('account.isLocked', 'isLenderLocked')
  selectUnit(query, 'unit')
  selectUnit(query, 'above')
  const rows = await query.getRawMany<Raw>()
  return {
    roles: rows.filter((row) => row['unit_id'] !== null).map(roleOf),
    issuedBefore: textOf(rows[0]?.['issuedBefore']),
  }
}

function selectUnit(query: SelectQueryBuilder<ObjectLiteral>, alias: 'unit' | 'above'): void {
  for (const column of ['id', 'code', 'validFrom', 'validTo'])
    query.addSelect(`${alias}.${column}`, `${alias}_${column}`)
}

const textOf = (value: string | number | null | undefined) => (value == null ? null : String(value))

function roleOf(row: Raw): HeldRoleAtUnit {
  const isLent = row['above_id'] !== null
  return {
    id: String(row['id']),
    role: row['role'] as RoleCode,
    actions: row['actions'] === null ? null : (JSON.parse(String(row['actions'])) as ActionCode[]),
    firstDay: String(row['firstDay']),
    lastDay: textOf(row['lastDay']),
    loan: isLent ? { lender: String(row['givenBy']), lenders: lendersRole(row) } : null,
    unit: unitOf(row, 'unit'),
    lendersUnit: isLent ? unitOf(row, 'above') : null,
  }
}

function lendersRole(row: Raw): LendersRole {
  if (row['isLenderLocked']) return 'over'
  if (isBlocked({ createdAt: String(row['createdAt']) }, textOf(row['lenderBlocked']))) return 'over'
  if (row['lentFromId'] === null) return 'vouched'
  const isOver = row['lent_firstDay'] === null || row['lent_endedAt'] !== null
  return isOver ? 'over' : { firstDay: String(row['lent_firstDay']), lastDay: textOf(row['lent_lastDay']) }
}

function unitOf(row: Raw, alias: 'unit' | 'above'): UnitPart {
  return {
    id: String(row[`${alias}_id`]),
    code: String(row[`${alias}_code`]),
    validFrom: textOf(row[`${alias}_validFrom`]),
    validTo: textOf(row[`${alias}_validTo`]),
  }
}
