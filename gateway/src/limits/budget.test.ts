import { describe, expect, it } from 'vitest'
import { addressKey, CostBudget } from './budget.js'

describe('the budget of whoever is not signed in', () => {
  const isOverdrawn = async (budget: CostBudget, address: string) =>
    (await budget.take(addressKey(address), 10)).isOverdrawn

  it('is one for all addresses that a household has by IPv6', async () => {
    const budget = new CostBudget(10, 60)
    expect(await isOverdrawn(budget, '2001:db8:1:2::1')).toBe(false)
    expect(await isOverdrawn(budget, '2001:db8:1:2:ffff::7')).toBe(true)
    expect(await isOverdrawn(budget, '2001:db8:1:3::1')).toBe(false)
  })

  it('is one for each address of IPv4', async () => {
    const budget = new CostBudget(10, 60)
    expect(await isOverdrawn(budget, '203.0.113.7')).toBe(false)
    expect(await isOverdrawn(budget, '::ffff:203.0.113.7')).toBe(true)
    expect(await isOverdrawn(budget, '203.0.113.8')).toBe(false)
  })
})
