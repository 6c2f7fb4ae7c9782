import { requireRight } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inTransaction } from '../../ledger/index.js'
import {
  AFTER_ALL_DAYS,
  findUnitsByCodes,
  lineageCodes,
  periodsOfUnit,
  registerUnits,
  requireThere,
  takeTree,
  unitWithCode,
  type UnitEntity,
} from '../organization/index.js'
import { requireUnitCode, requireUnitWords } from './unit-administration.policy.js'
import type { KnownFrom } from './unit-administration.service.js'

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
    await registerUnits(transaction, [
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
    return unitWithCode(transaction, wish.code)
  })
}
