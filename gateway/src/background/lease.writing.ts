import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../foundation/request-context.js'

/** Seconds after which somebody else may take over from a process that has gone. */
const LEASE_SECONDS = 60
/** A lease is renewed three times before it runs out. */
const RENEWALS = 3

/** The row is somebody else's by now; what was to be written about it is for them to write. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}

/** A row that nobody else works on. */
export interface Lease {
  /** Aborted when the lease is lost, or when the work has to stop. */
  readonly signal: AbortSignal
  /**
   * The first statement of every transaction under the lease: renews it, and ends the transaction where it is lost.
   * @throws LeaseLost
   */
  hold(manager: EntityManager): Promise<void>
}

export interface LeaseWish {
  /** Table with `id`, `leased_by` varchar(64) and `leased_until` varchar(24), the last two null while nobody works. */
  readonly table: string
  readonly id: string
  /** When the work has to stop. */
  readonly stop?: AbortSignal
  readonly seconds?: number
}

/**
 * Works on a row as the only one among all processes. One conditional UPDATE takes the lease; it is renewed as long
 * as the work goes on, given back after it, and runs out by itself where the process has gone. Not for the inside of a
 * transaction.
 * @returns undefined where somebody else has the row
 * @throws whatever `work` throws; LeaseLost where it wrote too late
 */
export async function underLease<T>(
  context: RequestContext,
  wish: LeaseWish,
  work: (lease: Lease) => Promise<T>,
): Promise<T | undefined> {
  const rows = new LeasedRows(context, wish)
  if (!(await rows.take())) return undefined
  const lost = new AbortController()
  const renewal = setInterval(() => void rows.renewed().then((isHeld) => isHeld || lost.abort()), rows.renewEvery)
  try {
    return await work({
      signal: wish.stop ? AbortSignal.any([wish.stop, lost.signal]) : lost.signal,
      hold: async (manager) => {
        if (!(await rows.renew(manager))) throw new LeaseLost()
      },
    })
  } finally {
    clearInterval(renewal)
    await rows.giveBack()
  }
}

/** The statements of one lease. */
class LeasedRows {
  /** New for every lease: who had the row before and slept too long is not taken for who has it now. */
  private readonly holder = randomUUID()
  readonly renewEvery: number
  private readonly seconds: number

  constructor(
    private readonly context: RequestContext,
    private readonly wish: LeaseWish,
  ) {
    this.seconds = wish.seconds ?? LEASE_SECONDS
    this.renewEvery = (this.seconds * 1000) / RENEWALS
  }

  take(): Promise<boolean> {
    const isFree = '(leased_until IS NULL OR leased_until <= ?)'
    const now = this.context.clock.now()
    return this.context.database.write((manager) => this.set(manager, [isFree, now], this.holder, this.end()))
  }

  renew(manager: EntityManager): Promise<boolean> {
    return this.set(manager, ['leased_by = ?', this.holder], this.holder, this.end())
  }

  /** What cannot be renewed is reckoned as lost. */
  renewed(): Promise<boolean> {
    return this.context.database.write((manager) => this.renew(manager)).catch(() => false)
  }

  /** What cannot be given back runs out. */
  async giveBack(): Promise<void> {
    const free = (manager: EntityManager) => this.set(manager, ['leased_by = ?', this.holder], null, null)
    await this.context.database.write(free).catch(() => false)
  }

  private end(): string {
    return new Date(Date.parse(this.context.clock.now()) + this.seconds * 1000).toISOString()
  }

  /** In SQL: a query builder takes the names of properties where the table is an entity's, and else those of columns. */
  private async set(
    { queryRunner }: EntityManager,
    [condition, value]: readonly [string, string],
    holder: string | null,
    until: string | null,
  ): Promise<boolean> {
    const { table, id } = this.wish
    const statement = `UPDATE ${table} SET leased_by = ?, leased_until = ? WHERE id = ? AND ${condition}`
    const result = await queryRunner?.query(statement, [holder, until, id, value], true)
    return result?.affected === 1
  }
}
