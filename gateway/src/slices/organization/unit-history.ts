import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import type { UnitEntity } from './unit.entity.js'
import { afterChange, type UnitChange } from './unit.change.js'
import { requireParent, requireParentUntil, requireSuccessors } from './unit-change.policy.js'
import type { Period } from './unit.timeline.js'
import { findPeriods, findUnits } from './unit-tree.queries.js'

/** A change that makes a difference, with the periods around it. */
export interface Step<C extends UnitChange = UnitChange> {
  change: C
  unit: UnitEntity
  before: readonly Period[]
  after: readonly Period[]
}

/** A refusal that says which of many units is meant. */
export class UnitRefusal extends Refusal {
  constructor(
    readonly unitId: string,
    { code, detail }: Refusal,
  ) {
    super(code, detail)
  }
}

/** The units of some changes and all that these name, with their periods as each change leaves them. */
export class UnitHistories {
  private constructor(
    private readonly units: ReadonlyMap<string, UnitEntity>,
    private readonly periods: Map<string, readonly Period[]>,
    private readonly today: string,
  ) {}

  static async of(transaction: TransactionContext, changes: readonly UnitChange[]): Promise<UnitHistories> {
    const own = await findPeriods(transaction, [...new Set(changes.map(({ unitId }) => unitId))])
    const named = [...changes.flatMap(namedBy), ...[...own.values()].flat().flatMap(({ parentId }) => parentId ?? [])]
    const others = await findPeriods(
      transaction,
      [...new Set(named)].filter((id) => !own.has(id)),
    )
    const periods = new Map([...others, ...own])
    return new UnitHistories(await findUnits(transaction, [...periods.keys()]), periods, transaction.clock.today())
  }

  unit(id: string): UnitEntity {
    const unit = this.units.get(id)
    if (!unit) throw new Error(`there is no unit ${id}`)
    return unit
  }

  codeOf = (id: string | null | undefined): string | null => (id == null ? null : (this.units.get(id)?.code ?? null))

  periodsOf = (id: string): readonly Period[] => this.periods.get(id) ?? []

  /** @throws UnitRefusal VERSION_CONFLICT, and as {@link afterChange} */
  take(change: UnitChange): Step {
    return forUnit(change.unitId, () => {
      const [unit, before] = [this.unit(change.unitId), this.periodsOf(change.unitId)]
      if (change.version !== undefined && change.version !== unit.version)
        throw new Refusal('VERSION_CONFLICT', { fields: ['version'], currentVersion: unit.version })
      const after = afterChange(before, change, this.today)
      this.periods.set(change.unitId, after)
      return { change, unit, before, after }
    })
  }

  /** Once all changes have been taken: they may need each other. @throws UnitRefusal UNIT_CIRCLE, DATE_INVALID, UNIT_ENDED */
  requireSound({ change, before }: Step): void {
    forUnit(change.unitId, () => {
      if (change.deed === 'unit.moved' && change.parentId !== null)
        requireParent(change, this.periodsOf(change.unitId), this.periodsOf(change.parentId))
      if (change.deed !== 'unit.ended') return
      requireParentUntil(before, this.periodsOf(change.unitId), this.periodsOf)
      requireSuccessors(change, this.periodsOf)
    })
  }
}

/** Says of a refusal which unit is meant. */
export function forUnit<T>(unitId: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? new UnitRefusal(unitId, error) : error
  }
}

function namedBy(change: UnitChange): string[] {
  if (change.deed === 'unit.moved') return change.parentId === null ? [] : [change.parentId]
  return change.deed === 'unit.ended' ? change.successors.map(({ unitId }) => unitId) : []
}
