import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { Exports, insertPlans } from '../../../test/exports.js'
import { Follower } from '../../../test/follower.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { lifeSteps, PlanLives } from '../../../test/plan-life.js'

const UNITS = ['bac-giang.kcn', 'bac-giang.cs-1', 'bac-giang.ldld', 'tra-vinh.ldld']
const ROLES = ['province-officer', 'partner-officer'] as const

let gateway: TestGateway
let exports: Exports
let lives: PlanLives
beforeAll(async () => {
  gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
  exports = new Exports(gateway)
  await registerCountry(gateway)
  // older than those that are written, so that these stand on the pieces that are read first
  await insertPlans(gateway, 60)
  lives = new PlanLives(gateway)
})
afterAll(() => gateway.stop())

it('an export and the changes since its cursor are the list, whatever is written meanwhile', async () => {
  const tokens = await Promise.all(ROLES.map((role) => gateway.tokenOf('bac-giang.ldld', role)))
  const step = fc.record({ step: fc.constantFrom(...lifeSteps), pick: fc.nat(), isNew: fc.boolean() })
  const between = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(between, async (history) => {
      const begun = []
      for (const token of tokens) begun.push({ token, made: await exports.begin({ list: 'PLANS' }, token) })
      for (const steps of history) {
        for (const { step: name, pick, isNew } of steps) {
          const plan = lives.plans[pick % (lives.plans.length || 1)]
          if (isNew || !plan) await lives.create(UNITS[pick % UNITS.length] ?? '', 30 + (pick % 3))
          else await lives.step(plan, name)
        }
        await exports.pieces(1)
      }
      await exports.toEnd()
      for (const { token, made } of begun) {
        const copy = new Follower(gateway, token)
        for (const { id } of await exports.lines(made.id, token)) copy.ids.PLAN.add(id)
        copy.cursor = made.cursor
        await copy.follow({ types: ['PLAN'] })
        expect(copy.ids.PLAN).toEqual((await copy.listed()).PLAN)
      }
    }),
    { numRuns: 6 },
  )
  expect(lives.plans.length).toBeGreaterThan(5)
})
