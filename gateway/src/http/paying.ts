import type { FastifyReply } from 'fastify'
import { Refusal } from '../foundation/refusal.js'
import type { CostBudget } from '../limits/budget.js'

/**
 * Takes the points of a download off the budget of whoever asks.
 * @throws Refusal RATE_LIMITED, with `Retry-After` set
 */
export async function pay(budget: CostBudget, key: string, points: number, reply: FastifyReply): Promise<void> {
  const { isOverdrawn, resetIn } = await budget.take(key, points)
  if (!isOverdrawn) return
  reply.header('retry-after', String(resetIn))
  throw new Refusal('RATE_LIMITED')
}
