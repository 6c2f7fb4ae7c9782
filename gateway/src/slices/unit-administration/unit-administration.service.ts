import { requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import {
  changeUnits,
  lineageCodes,
  takeTree,
  unitWithCode,
  type UnitChange,
  type UnitEntity,
} from '../organization/index.js'
import { requireUnitWords } from './unit-administration.policy.js'
import { followUnits } from './unit-following.service.js'

/** Where a change is known from. */
export interface KnownFrom {
  source?: string | null
  needsVerification?: boolean | null
}

/** A change of a unit, with the version that was looked at. */
export interface ChangeWish extends KnownFrom {
  unit: string
  version: number
}

/**
 * Gives a unit another name, abbreviation or kind from a day on.
 * @param wish.shortName none from then on where null; as it is where undefined
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, VERSION_CONFLICT, INPUT_INVALID, DATE_INVALID, UNIT_ENDED
 */
export function renameUnit(
  context: RequestContext,
  wish: ChangeWish & { from: string; name?: string | null; shortName?: string | null; kind?: string | null },
): Promise<UnitEntity> {
  requireUnitWords(wish)
  const { name, shortName, kind, from } = wish
  if (name == null && shortName === undefined && kind == null) throw new Refusal('INPUT_INVALID', { fields: ['name'] })
  return changed(context, wish, async () => ({
    deed: 'unit.renamed',
    from,
    name: name?.trim(),
    shortName: shortName?.trim() ?? shortName,
    kind: kind ?? undefined,
    ...knownOf(wish),
  }))
}

/**
 * Puts a unit, and with it all that stands below it, under another one from a day on.
 * @throws Refusal as {@link renameUnit}, and UNIT_CIRCLE
 */
export function moveUnit(
  context: RequestContext,
  wish: ChangeWish & { from: string; parent: string },
): Promise<UnitEntity> {
  requireUnitWords(wish)
  return changed(context, wish, async (transaction) => {
    const parent = await unitWithCode(transaction, wish.parent, 'parent')
    requireRight(context.actor, 'unit.manage', await lineageCodes(transaction, parent.id))
    return { deed: 'unit.moved', from: wish.from, parentId: parent.id, ...knownOf(wish) }
  })
}

/**
 * Ends a unit after a day. Roles of it act for its single successor from then on, so the caller has the right there too.
 * @param wish.successors codes of the units that take over: none, one, or several where it is split
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, VERSION_CONFLICT, INPUT_INVALID, DATE_INVALID, UNIT_ENDED,
 * UNIT_CIRCLE, UNIT_HAS_CHILDREN, UNIT_CHANGED_LATER
 */
export function endUnit(
  context: RequestContext,
  wish: ChangeWish & { lastDay: string; successors?: readonly string[] | null },
): Promise<UnitEntity> {
  requireUnitWords(wish)
  return changed(context, wish, async (transaction) => {
    const successors: { unitId: string; on: null; source: string | null; needsVerification: boolean }[] = []
    for (const [index, code] of [...new Set(wish.successors)].entries()) {
      const unit = await unitWithCode(transaction, code, `successors.${index}`)
      requireRight(context.actor, 'unit.manage', await lineageCodes(transaction, unit.id))
      successors.push({ unitId: unit.id, on: null, ...knownOf(wish) })
    }
    return { deed: 'unit.ended', lastDay: wish.lastDay, successors }
  })
}

type What = UnitChange extends infer Each ? (Each extends UnitChange ? Omit<Each, 'unitId' | 'version'> : never) : never

/** One change of one unit by somebody who has the right over the units above it. */
function changed(
  context: RequestContext,
  { unit: code, version }: ChangeWish,
  whatOf: (transaction: TransactionContext) => Promise<What>,
): Promise<UnitEntity> {
  return inTransaction(context, async (transaction) => {
    await takeTree(transaction)
    const unit = await unitWithCode(transaction, code)
    const above = unit.parentId === null ? [] : await lineageCodes(transaction, unit.parentId)
    requireRight(context.actor, 'unit.manage', above)
    const what = await whatOf(transaction)
    await followUnits(transaction, await changeUnits(transaction, [{ ...what, unitId: unit.id, version }]))
    return unitWithCode(transaction, code)
  })
}

const knownOf = ({ source, needsVerification }: KnownFrom) => ({
  source: source?.trim() ?? null,
  needsVerification: needsVerification ?? false,
})
