import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { networkOf } from '../foundation/caller-network.js'
import { Refusal } from '../foundation/refusal.js'

/** Whose budget is spent where nobody is signed in: all addresses of a network of IPv6 share one. */
export const addressKey = (address: string): string => `address ${networkOf(address)}`

/** Whose budget is spent where somebody is. */
export const credentialKey = (subject: string): string => `credential ${subject}`

/** What is left of a caller's budget. */
export interface Balance {
  readonly remaining: number
  /** Whole seconds until the budget is full again. */
  readonly resetIn: number
}

/**
 * Points that each caller may spend in a window. Kept in the memory of the process: where several processes serve
 * one database, each has a budget of its own.
 */
export class CostBudget {
  private readonly limiter: RateLimiterMemory

  constructor(
    readonly points: number,
    readonly seconds: number,
  ) {
    this.limiter = new RateLimiterMemory({ points, duration: seconds })
  }

  /** Takes points from a caller; they are taken also where there are too few. */
  async take(caller: string, points: number): Promise<Balance & { isOverdrawn: boolean }> {
    try {
      return { ...balanceOf(await this.limiter.consume(caller, points)), isOverdrawn: false }
    } catch (full) {
      if (!(full instanceof RateLimiterRes)) throw full
      return { ...balanceOf(full), isOverdrawn: true }
    }
  }
}

function balanceOf({ remainingPoints, msBeforeNext }: RateLimiterRes): Balance {
  return { remaining: Math.max(0, remainingPoints), resetIn: Math.ceil(msBeforeNext / 1000) }
}

/** What one request has spent of its caller's budget so far. */
export class Spending {
  /** Points of this request. */
  requested = 0
  balance: Balance

  constructor(
    readonly budget: CostBudget,
    private readonly caller: string,
  ) {
    this.balance = { remaining: budget.points, resetIn: budget.seconds }
  }

  /** @throws Refusal RATE_LIMITED */
  async spend(points: number): Promise<void> {
    this.requested += points
    const { isOverdrawn, ...balance } = await this.budget.take(this.caller, points)
    this.balance = balance
    if (isOverdrawn) throw new Refusal('RATE_LIMITED')
  }
}
