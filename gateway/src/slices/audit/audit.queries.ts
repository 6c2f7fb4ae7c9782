import { In, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { AuditLineEntity, AuditScopeEntity, LedgerHeadEntity } from '../../ledger/index.js'

/** Which lines of the trail are asked for. */
export interface AuditFilter {
  /** Unit in whose trail they stand. */
  unitId: string
  objectId?: string | null
  deed?: string | null
  /** Instants: from the first on, before the second. */
  from?: string | null
  before?: string | null
}

/** A stretch of a unit's trail, the newest lines first. */
export function listLines(context: RequestContext, filter: AuditFilter, page: PageRequest): Promise<AuditLineEntity[]> {
  const order = { key: 'scope.number', id: 'scope.number', direction: 'DESC' } as const
  return cutToPage(linesThat(context, filter), order, page).getMany()
}

function linesThat({ manager }: RequestContext, filter: AuditFilter): SelectQueryBuilder<AuditLineEntity> {
  const { unitId, objectId, deed, from, before } = filter
  const query = manager
    .createQueryBuilder(AuditLineEntity, 'line')
    .innerJoin(AuditScopeEntity, 'scope', 'scope.number = line.number')
    .where('scope.unitId = :unitId', { unitId })
  if (objectId != null) query.andWhere('line.objectId = :objectId', { objectId })
  if (deed != null) query.andWhere('line.deed = :deed', { deed })
  if (from != null) query.andWhere('line.at >= :from', { from })
  if (before != null) query.andWhere('line.at < :before', { before })
  return query
}

/** What the head of the ledger says about the trail's end. */
export function readHead({ manager }: RequestContext): Promise<LedgerHeadEntity> {
  return manager.findOneByOrFail(LedgerHeadEntity, { id: 1 })
}

export async function lastLineNumber({ manager }: RequestContext): Promise<number> {
  const row = await manager
    .createQueryBuilder(AuditLineEntity, 'line')
    .select('MAX(line.number)', 'last')
    .getRawOne<{ last: number | null }>()
  return Number(row?.last ?? 0)
}

/** Lines in their order, some at a time. */
export function linesBehind(
  { manager }: RequestContext,
  number: number,
  upTo: number,
  most: number,
): Promise<AuditLineEntity[]> {
  return manager
    .createQueryBuilder(AuditLineEntity, 'line')
    .where('line.number > :number AND line.number <= :upTo', { number, upTo })
    .orderBy('line.number', 'ASC')
    .limit(most)
    .getMany()
}

/** Numbers of the lines that stand in the trail of their own unit, as they have to. */
export async function linesInTrail(
  { manager }: RequestContext,
  lines: readonly AuditLineEntity[],
): Promise<ReadonlySet<number>> {
  const unitIds = [...new Set(lines.flatMap((line) => line.unitId ?? []))]
  if (unitIds.length === 0) return new Set()
  const rows = await manager.findBy(AuditScopeEntity, {
    unitId: In(unitIds),
    number: In(lines.map((line) => line.number)),
  })
  const own = new Map(lines.map((line) => [line.number, line.unitId]))
  return new Set(rows.filter((row) => own.get(row.number) === row.unitId).map((row) => row.number))
}
