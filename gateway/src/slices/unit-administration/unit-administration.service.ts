import { requireRight } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import {
  AFTER_ALL_DAYS,
  changeUnits,
  findUnitsByCodes,
  isTurnDue,
  lineageCodes,
  periodsOfUnit,
  registerUnits,
  requireThere,
  takeTree,
  takeTurns,
  unitById,
  unitWithCode,
  type UnitChange,
  type UnitEntity,
} from '../organization/index.js'
import { rescopePlans } from '../plan/index.js'
import { requireUnitCode, requireUnitWords } from './unit-administration.policy.js'

/** Where a change is known from. */
interface KnownFrom {
  source?: string | null
  needsVerification?: boolean | null
}

/** A unit that is new here, under a superior of the caller's. */
export interface RegistrationWish extends KnownFrom {
  code: string
  parent: string
  name: string
  shortName?: string | null
  kind: string
  /** First day; null where it is not known. */
  from?: string | null
  /** That of the superior without it. */
  province?: string | null
  provinceName?: string | null
  aliases?: readonly string[] | null
}

/** A change of a unit, with the version that was looked at. */
export interface ChangeWish extends KnownFrom {
  unit: string
  version: number
}

/**
 * Registers a unit under another one.
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, UNIT_CODE_INVALID, UNIT_CODE_TAKEN, INPUT_INVALID,
 * DATE_INVALID, UNIT_ENDED
 */
export async function registerUnit(context: RequestContext, wish: RegistrationWish): Promise<UnitEntity> {
  return inTransaction(context, async (transaction) => {
    await takeTree(transaction)
    const parent = await unitWithCode(transaction, wish.parent, 'parent')
    requireRight(context.actor, 'unit.manage', await lineageCodes(transaction, parent.id))
    requireUnitCode(wish.code)
    requireUnitWords(wish)
    if ((await findUnitsByCodes(transaction, [wish.code])).length > 0)
      throw new Refusal('UNIT_CODE_TAKEN', { fields: ['code'] })
    const today = transaction.clock.today()
    requireThere(await loadOne(transaction, periodsOfUnit, parent.id), wish.from ?? today, AFTER_ALL_DAYS, 'parent')
    const { name, shortName, kind, from, source, needsVerification } = wish
    const ids = await registerUnits(transaction, [
      {
        code: wish.code,
        province: wish.province ?? parent.province ?? undefined,
        provinceName: wish.provinceName?.trim(),
        aliases: wish.aliases?.map((alias) => alias.trim()),
        periods: [
          {
            name: name.trim(),
            shortName: shortName?.trim(),
            kind,
            parent: wish.parent,
            from: from ?? undefined,
            source: source?.trim(),
            needsVerification: needsVerification ?? false,
          },
        ],
      },
    ])
    return unitNow(transaction, ids.get(wish.code) ?? '')
  })
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

/**
 * Lets planned changes take effect whose day has come.
 * @param most units of one call
 * @returns whether there may be more of them
 */
export async function letTurnsTakeEffect(context: RequestContext, most: number): Promise<boolean> {
  if (!(await isTurnDue(context))) return false
  return inTransaction(context, async (transaction) => {
    const { isMore, ...turned } = await takeTurns(transaction, most)
    await rescopePlans(transaction, turned)
    return isMore
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
    await rescopePlans(transaction, await changeUnits(transaction, [{ ...what, unitId: unit.id, version }]))
    return unitNow(transaction, unit.id)
  })
}

async function unitNow(transaction: TransactionContext, id: string): Promise<UnitEntity> {
  transaction.loaders.clear()
  const unit = await loadOne(transaction, unitById, id)
  if (!unit) throw new Error(`there is no unit ${id}`)
  return unit
}

const knownOf = ({ source, needsVerification }: KnownFrom) => ({
  source: source?.trim() ?? null,
  needsVerification: needsVerification ?? false,
})
