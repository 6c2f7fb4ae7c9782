import type { ExportStateCode } from '@antq/shared-schema'
import { Temporal } from 'temporal-polyfill'
import type { Actor, Grant, SignedIn } from '../../access/actor.js'
import { unitCodesFor } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { ExportEntity } from './export.entity.js'
import { exportedLists } from './export.lists.js'

/** Exports that one person or key may have under way at a time, each in a slot of its own. */
export const SLOTS = [1, 2, 3] as const
/** Hours for which a file can be downloaded. */
const KEPT_FOR = 3 * 24
/** Hours for which an export that is over stands in its owner's list. */
const TOLD_FOR = 30 * 24

export const underWay = ['WAITING', 'RUNNING'] as const satisfies readonly ExportStateCode[]

/** Whether an export is this person's or key's: others do not even learn of it. */
export function isOwn(actor: Actor, { subject }: Pick<ExportEntity, 'subject'>): boolean {
  return actor.kind !== 'visitor' && actor.subject === subject
}

/**
 * An export keeps to the rights with which it was asked for: these must still be there. Further ones do no harm.
 * @throws Refusal EXPORT_RIGHTS_CHANGED
 */
export function requireStill(actor: Actor, { grants }: { grants: readonly Grant[] }): void {
  const mayExport = unitCodesFor(actor, 'export.create').length > 0
  const seen = unitCodesFor(actor, 'draft.read')
  const asked: SignedIn = { kind: 'signed-in', subject: '', name: '', credentialId: null, grants }
  if (!mayExport || !unitCodesFor(asked, 'draft.read').every((code) => seen.includes(code)))
    throw new Refusal('EXPORT_RIGHTS_CHANGED')
}

/**
 * Until when the file of a finished export can be downloaded.
 * @returns null where there is none
 */
export function expiryOf({ state, finishedAt }: Pick<ExportEntity, 'state' | 'finishedAt'>): string | null {
  if (finishedAt === null || (state !== 'READY' && state !== 'EXPIRED')) return null
  return keptUntil(finishedAt)
}

/** End of the days for which the pieces of a file are kept. */
export function keptUntil(finishedAt: string): string {
  return hoursAfter(finishedAt, KEPT_FOR)
}

/** When an export that is over is told of no more; who asked for it stands in the audit trail. */
export function forgottenAt({ finishedAt, createdAt }: Pick<ExportEntity, 'finishedAt' | 'createdAt'>): string {
  return hoursAfter(finishedAt ?? createdAt, TOLD_FOR)
}

const hoursAfter = (instant: string, hours: number): string =>
  Temporal.Instant.from(instant).add({ hours }).toString({ smallestUnit: 'millisecond' })

/** Name of the file: the list and the day of Vietnam on which it was asked for, `ke-hoach-2026-11-24.jsonl.gz`. */
export function fileNameOf({ list, createdAt }: Pick<ExportEntity, 'list' | 'createdAt'>): string {
  const day = Temporal.Instant.from(createdAt).toZonedDateTimeISO('+07:00').toPlainDate().toString()
  return `${exportedLists[list].fileName}-${day}.jsonl.gz`
}
