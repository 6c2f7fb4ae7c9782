import { type EntityManager, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm'
import type { ActionCode, RoleCode } from '@antq/shared-schema'
import type { RequestContext } from '../../foundation/request-context.js'
import { UnitEntity } from '../organization/index.js'
import { AccountEntity, SessionEntity, SubjectBlockEntity } from './account.entity.js'
import { RoleGrantEntity } from './grant.entity.js'
import type { HeldRole } from './grant.policy.js'

type UnitPart = Pick<UnitEntity, 'id' | 'code' | 'validFrom' | 'validTo'>

/** A held role with its unit, and the unit for which its lender has it. */
export interface RoleRow extends HeldRole {
  unit: UnitPart
  lender: (NonNullable<HeldRole['lender']> & { unit: UnitPart }) | null
}

/** Somebody's roles, and since when tokens are believed. */
export interface Standing {
  roles: RoleRow[]
  issuedBefore: string | null
}

/** The person of a session, with the roles; one statement. */
export interface SessionStanding extends Standing {
  id: string
  subject: string
  name: string
  hasSecondFactor: boolean
  expiresAt: string
}

type Raw = Record<string, string | number | null>

/** @returns undefined where no session has the hash, it was ended, or its account is locked */
export async function findSession(context: RequestContext, hash: string): Promise<SessionStanding | undefined> {
  const query = context.manager
    .createQueryBuilder()
    .from(SessionEntity, 'session')
    .innerJoin(AccountEntity, 'account', 'account.id = session.accountId')
    .where('session.hash = :hash AND session.endedAt IS NULL', { hash })
    .andWhere('account.isLocked = :no', { no: false })
    .select('session.id', 'id')
    .addSelect('account.subject', 'subject')
    .addSelect('account.displayName', 'name')
    .addSelect('session.hasSecondFactor', 'hasSecondFactor')
    .addSelect('session.expiresAt', 'expiresAt')
  const rows = await withRoles(query, 'account.subject').getRawMany<Raw>()
  const [first] = rows
  if (!first) return undefined
  return {
    id: String(first['id']),
    subject: String(first['subject']),
    name: String(first['name']),
    hasSecondFactor: Boolean(first['hasSecondFactor']),
    expiresAt: String(first['expiresAt']),
    ...standingOf(rows),
  }
}

/** Roles kept here of somebody whom a portal vouches for; one statement. */
export async function findStanding({ manager }: RequestContext, subject: string): Promise<Standing> {
  const query = oneRow(manager).setParameters({ subject })
  return standingOf(await withRoles(query, ':subject').getRawMany<Raw>())
}

/** A row to join to, so that a block is found where there is no role and the other way round. */
function oneRow(manager: EntityManager): SelectQueryBuilder<ObjectLiteral> {
  return manager.createQueryBuilder().from('(SELECT 1 AS n)', 'one').select('one.n', 'n')
}

function withRoles(query: SelectQueryBuilder<ObjectLiteral>, subject: string): SelectQueryBuilder<ObjectLiteral> {
  return query
    .leftJoin(SubjectBlockEntity, 'block', `block.subject = ${subject}`)
    .leftJoin(RoleGrantEntity, 'held', `held.subject = ${subject} AND held.endedAt IS NULL`)
    .leftJoin(UnitEntity, 'unit', 'unit.id = held.unitId')
    .leftJoin(RoleGrantEntity, 'lent', 'lent.id = held.lentFromId AND lent.endedAt IS NULL')
    .leftJoin(UnitEntity, 'above', 'above.id = lent.unitId')
    .leftJoin(AccountEntity, 'lender', 'lender.subject = lent.subject')
    .addSelect('block.issuedBefore', 'issuedBefore')
    .addSelect('held.role', 'role')
    .addSelect('held.actions', 'actions')
    .addSelect('held.firstDay', 'firstDay')
    .addSelect('held.lastDay', 'lastDay')
    .addSelect('held.lentFromId', 'lentFromId')
    .addSelect('unit.id', 'unitId')
    .addSelect('unit.code', 'unitCode')
    .addSelect('unit.validFrom', 'unitValidFrom')
    .addSelect('unit.validTo', 'unitValidTo')
    .addSelect('above.id', 'aboveId')
    .addSelect('above.code', 'aboveCode')
    .addSelect('above.validFrom', 'aboveValidFrom')
    .addSelect('above.validTo', 'aboveValidTo')
    .addSelect('lent.subject', 'lenderSubject')
    .addSelect('lent.firstDay', 'lenderFirstDay')
    .addSelect('lent.lastDay', 'lenderLastDay')
    .addSelect('lender.isLocked', 'isLenderLocked')
}

function standingOf(rows: readonly Raw[]): Standing {
  const roles = rows.filter((row) => row['unitId'] !== null).map(roleOf)
  return { roles, issuedBefore: textOf(rows[0]?.['issuedBefore']) }
}

const textOf = (value: string | number | null | undefined) => (value == null ? null : String(value))

function roleOf(row: Raw): RoleRow {
  const hasLender = row['lenderSubject'] !== null && !row['isLenderLocked']
  return {
    role: row['role'] as RoleCode,
    actions: row['actions'] === null ? null : (JSON.parse(String(row['actions'])) as ActionCode[]),
    firstDay: String(row['firstDay']),
    lastDay: textOf(row['lastDay']),
    isLent: row['lentFromId'] !== null,
    lender: hasLender
      ? {
          subject: String(row['lenderSubject']),
          firstDay: String(row['lenderFirstDay']),
          lastDay: textOf(row['lenderLastDay']),
          unit: unitOf(row, 'above'),
        }
      : null,
    unit: unitOf(row, 'unit'),
  }
}

function unitOf(row: Raw, alias: 'unit' | 'above'): UnitPart {
  return {
    id: String(row[`${alias}Id`]),
    code: String(row[`${alias}Code`]),
    validFrom: textOf(row[`${alias}ValidFrom`]),
    validTo: textOf(row[`${alias}ValidTo`]),
  }
}
