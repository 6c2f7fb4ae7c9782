import { In, LessThanOrEqual, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { ExportEntity, ExportPieceEntity } from './export.entity.js'

export const exportById: LoaderDefinition<string, ExportEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(ExportEntity, { id: In([...ids]) }), (row) => row.id),
}

/** A stretch of somebody's own exports, the newest first. */
export function listExports(context: RequestContext, subject: string, page: PageRequest): Promise<ExportEntity[]> {
  const order = { key: 'export.id', id: 'export.id', direction: 'DESC' } as const
  return cutToPage(exportsOf(context, subject), order, page).getMany()
}

export function countExports(context: RequestContext, subject: string): Promise<number> {
  return exportsOf(context, subject).getCount()
}

function exportsOf({ manager }: RequestContext, subject: string): SelectQueryBuilder<ExportEntity> {
  return manager.createQueryBuilder(ExportEntity, 'export').where('export.subject = :subject', { subject })
}

/** The slots that a subject has taken; see `SLOTS`. */
export async function takenSlots({ manager }: RequestContext, subject: string): Promise<number[]> {
  const rows = await manager
    .createQueryBuilder(ExportEntity, 'export')
    .select('export.slot', 'slot')
    .where('export.subject = :subject AND export.slot IS NOT NULL', { subject })
    .getRawMany<{ slot: number }>()
  return rows.map(({ slot }) => Number(slot))
}

/** The export whose next piece has been due for longest and that nobody works on. */
export function findDue({ manager, clock }: RequestContext): Promise<ExportEntity | null> {
  return manager
    .createQueryBuilder(ExportEntity, 'export')
    .where('export.dueAt <= :now AND (export.leasedUntil IS NULL OR export.leasedUntil <= :now)', { now: clock.now() })
    .orderBy('export.dueAt', 'ASC')
    .addOrderBy('export.id', 'ASC')
    .limit(1)
    .getOne()
}

/** An export whose pieces are to go. */
export function findOutlived({ manager, clock }: RequestContext): Promise<ExportEntity | null> {
  return manager.findOne(ExportEntity, {
    where: { clearAt: LessThanOrEqual(clock.now()) },
    order: { clearAt: 'ASC', id: 'ASC' },
  })
}

/** Places at which pieces of a file begin, the first ones. */
export async function startsOfPieces({ manager }: RequestContext, exportId: string, most: number): Promise<number[]> {
  const rows = await manager.find(ExportPieceEntity, {
    select: { startByte: true },
    where: { exportId },
    order: { startByte: 'ASC' },
    take: most,
  })
  return rows.map((row) => row.startByte)
}

/** The piece that holds a byte of the file; null where it is gone. */
export function pieceWith(
  { manager }: RequestContext,
  exportId: string,
  byte: number,
): Promise<ExportPieceEntity | null> {
  return manager.findOne(ExportPieceEntity, {
    where: { exportId, startByte: LessThanOrEqual(byte) },
    order: { startByte: 'DESC' },
  })
}
