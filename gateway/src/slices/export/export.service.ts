import type { DeedCode, ExportListCode } from '@antq/shared-schema'
import { In } from 'typeorm'
import type { SignedIn } from '../../access/actor.js'
import { requireAnywhere, requireSignedIn, unitCodesFor } from '../../access/rights.js'
import { newId } from '../../foundation/identifier.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { isDuplicate } from '../../foundation/transaction.js'
import { inTransaction, type Picture, type TransactionContext } from '../../ledger/index.js'
import { cursorOfNow } from '../change/index.js'
import { findUnitsByCodes, unitsWithRightsOver, unitWithCode, type UnitEntity } from '../organization/index.js'
import { ExportEntity } from './export.entity.js'
import { exportedLists } from './export.lists.js'
import { SLOTS, underWay } from './export.policy.js'
import { takenSlots } from './export.queries.js'
import { ownExport } from './export.reading.js'

/**
 * Asks for a list as a file; it is made in the background, with the caller's rights.
 * @param request.within code of the unit in whose subtree; everywhere without it
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, EXPORT_TOO_MANY
 */
export async function createExport(
  context: RequestContext,
  request: { list: ExportListCode; within?: string | null },
): Promise<ExportEntity> {
  const { actor } = context
  requireAnywhere(actor, 'export.create')
  const within = request.within == null ? null : await unitWithCode(context, request.within, 'within')
  if (within && !exportedLists[request.list].takesWithin) throw new Refusal('INPUT_INVALID', { fields: ['within'] })
  // read before anything else: whatever is written from now on is told by the changes behind it
  const cursor = await cursorOfNow(context)
  return inTransaction(context, async (transaction) => {
    const made = await takeSlot(transaction, newExport(transaction, actor, request.list, within, cursor))
    await recordExport(transaction, made, 'export.created', { list: made.list, within: within?.code ?? null })
    return made
  })
}

/**
 * Stops an export that is not done yet; what there is of it is thrown away.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, EXPORT_ENDED
 */
export async function cancelExport(context: RequestContext, id: string): Promise<ExportEntity> {
  requireSignedIn(context.actor)
  return inTransaction(context, async (transaction) => {
    const { manager, clock } = transaction
    const found = await ownExport(transaction, id)
    if (!found) throw new Refusal('NOT_FOUND', { fields: ['id'] })
    const now = clock.now()
    const end = { state: 'CANCELLED', slot: null, dueAt: null, finishedAt: now, clearAt: now } as const
    const { affected } = await manager.update(ExportEntity, { id, state: In(underWay) }, end)
    if (affected !== 1) throw new Refusal('EXPORT_ENDED', { fields: ['id'] })
    await recordExport(transaction, found, 'export.cancelled', { done: found.done })
    return { ...found, ...end }
  })
}

/** Leaves in the audit trail of the units for which the caller exports what was done with an export. */
export async function recordExport(
  transaction: TransactionContext,
  { id }: Pick<ExportEntity, 'id'>,
  deed: DeedCode,
  after: Picture,
): Promise<void> {
  const { actor, entries } = transaction
  const units = await findUnitsByCodes(transaction, unitCodesFor(actor, 'export.create'))
  const above = await Promise.all(units.map((unit) => unitsWithRightsOver(transaction, unit.id)))
  const unitIds = [...new Set(above.flat().map((unit) => unit.id))]
  entries.audit({ deed, objectId: id, unitIds, after, onBehalfOf: lenderOf(actor) })
}

/** Whose right is used where the caller has none of their own. */
function lenderOf(actor: RequestContext['actor']): string | null {
  if (actor.kind === 'visitor') return null
  const grants = actor.grants.filter(({ actions }) => actions.includes('export.create'))
  return grants.some(({ onBehalfOf }) => onBehalfOf === null) ? null : (grants[0]?.onBehalfOf ?? null)
}

function newExport(
  { clock, language }: RequestContext,
  { subject, credentialId, grants }: SignedIn,
  list: ExportListCode,
  within: UnitEntity | null,
  cursor: string,
): ExportEntity {
  const now = clock.now()
  return {
    id: newId('exp'),
    list,
    withinId: within?.id ?? null,
    language,
    subject,
    credentialId,
    grants: [...grants],
    cursor,
    state: 'WAITING',
    slot: null,
    done: 0,
    total: null,
    byteCount: 0,
    after: null,
    dueAt: now,
    leasedBy: null,
    leasedUntil: null,
    failedTries: 0,
    failure: null,
    createdAt: now,
    finishedAt: null,
    clearAt: null,
  }
}

/**
 * Writes an export into a slot that is free; of many who want the last one, one gets it.
 * @throws Refusal EXPORT_TOO_MANY
 */
async function takeSlot(context: TransactionContext, wanted: ExportEntity): Promise<ExportEntity> {
  const taken = await takenSlots(context, wanted.subject)
  for (const slot of SLOTS.filter((each) => !taken.includes(each))) {
    const made: ExportEntity = { ...wanted, slot }
    try {
      await context.manager.insert(ExportEntity, made)
      return made
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
  throw new Refusal('EXPORT_TOO_MANY')
}
