import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { registerCountry, registerPublicDocument } from '../../../test/factories.js'
import { Follower } from '../../../test/follower.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { lifeSteps, PlanLives } from '../../../test/plan-life.js'

const UNITS = ['bac-giang.kcn', 'bac-giang.cs-1', 'bac-giang.ldld', 'tra-vinh.ldld']
const ROOMY = { budget: 1_000_000_000 }

describe('the changes', () => {
  let gateway: TestGateway
  let lives: PlanLives
  beforeAll(async () => {
    gateway = await startGateway({ limits: ROOMY })
    await registerCountry(gateway)
    lives = new PlanLives(gateway)
  })
  afterAll(() => gateway.stop())

  const viewer = async (unit: string | null, pageSize?: number) =>
    new Follower(gateway, unit === null ? undefined : await gateway.tokenOf(unit), pageSize)
  const viewers = (pageSize?: number) => Promise.all([null, ...UNITS].map((unit) => viewer(unit, pageSize)))

  it('replayed from zero equal the lists for whoever asks, after any history', async () => {
    const followers = await viewers()
    const step = fc.record({ step: fc.constantFrom(...lifeSteps), pick: fc.nat(), isNew: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 10 }),
        fc.integer({ min: 3, max: 100 }),
        async (history, size) => {
          for (const { step: name, pick, isNew } of history) {
            const plan = lives.plans[pick % (lives.plans.length || 1)]
            if (isNew || !plan) await lives.create(UNITS[pick % UNITS.length] ?? '', 30 + (pick % 3))
            else await lives.step(plan, name)
          }
          const fresh = await viewers(size)
          for (const [index, copy] of fresh.entries()) {
            const listed = await copy.listed()
            await copy.follow()
            await followers[index]?.follow()
            expect(copy.ids).toEqual(listed)
            expect(followers[index]?.ids).toEqual(listed)
          }
        },
      ),
      { numRuns: 8 },
    )
    expect(lives.plans.length).toBeGreaterThan(5)
  })

  it('show the thing as it is now, and null where it is not there for the caller', async () => {
    const plan = await lives.create('bac-giang.cs-1')
    const [visitor, superior, neighbour] = [
      await viewer(null),
      await viewer('bac-giang.ldld'),
      await viewer('tra-vinh.ldld'),
    ]
    const ofPlan = async (follower: Follower) =>
      (await follower.follow())
        .filter((change) => change.objectId === plan.id)
        .map(({ what, object }) => [what, object?.id])
    expect(await ofPlan(superior)).toEqual([['CHANGED', plan.id]])
    expect(await ofPlan(visitor)).toEqual([])
    expect(await ofPlan(neighbour)).toEqual([])

    await lives.step(plan, 'issue')
    for (const follower of [superior, visitor, neighbour])
      expect(await ofPlan(follower)).toEqual([['CHANGED', plan.id]])
    await lives.step(plan, 'withdraw')
    expect(await ofPlan(superior)).toEqual([['CHANGED', plan.id]])
    expect(await ofPlan(visitor)).toEqual([['UNPUBLISHED', undefined]])
    expect(await ofPlan(neighbour)).toEqual([['UNPUBLISHED', undefined]])
    await lives.step(plan, 'discard')
    expect(await ofPlan(superior)).toEqual([['DELETED', undefined]])
    expect(await ofPlan(visitor)).toEqual([])
  })

  it('are followed by kind and by subtree, documents with their issuers', async () => {
    const plan = await lives.create('bac-giang.cs-1')
    await lives.step(plan, 'issue')
    const own = await registerPublicDocument(gateway, {
      symbol: '900/KH-KCN',
      issuer: 'bac-giang.kcn',
      issuedOn: '2026-01-05',
    })
    const other = await registerPublicDocument(gateway, {
      symbol: '901/KH-LĐLĐ',
      issuer: 'tra-vinh.ldld',
      issuedOn: '2026-01-05',
    })
    const within = (await (await viewer(null)).follow({ within: 'bac-giang.kcn' })).map((change) => change.objectId)
    expect(within).toEqual(expect.arrayContaining([plan.id, own.id]))
    expect(within).not.toContain(other.id)
    const kinds = (await (await viewer(null)).follow({ types: ['DOCUMENT'] })).map((change) => change.type)
    expect(new Set(kinds)).toEqual(new Set(['DOCUMENT']))
  })

  it('go on from the cursor of an empty page', async () => {
    const visitor = await viewer(null)
    await visitor.follow()
    const { cursor } = visitor
    await lives.create('bac-giang.cs-1')
    expect(await visitor.follow()).toEqual([])
    expect(visitor.cursor).not.toBe(cursor)
    const { id } = await registerPublicDocument(gateway, {
      symbol: '902/KH-KCN',
      issuer: 'bac-giang.kcn',
      issuedOn: '2026-01-06',
    })
    expect((await visitor.follow()).map((change) => change.objectId)).toEqual([id])
  })

  it('are read anew by whoever has other rights than the cursor was given for', async () => {
    const officer = await viewer('bac-giang.ldld')
    await officer.follow()
    const visitor = await viewer(null)
    visitor.cursor = officer.cursor
    await expect(visitor.follow()).rejects.toThrow('CURSOR_RIGHTS_CHANGED')
  })

  it.each([
    '',
    'x',
    'MQ',
    Buffer.from('1\nabc').toString('base64url'),
    Buffer.from('-1\n0123456789abcdef').toString('base64url'),
  ])('refuse “%s” as a cursor', async (cursor) => {
    const visitor = await viewer(null)
    visitor.cursor = cursor
    await expect(visitor.follow()).rejects.toThrow('CURSOR_INVALID')
  })

  it('of a hundred things are read by as many statements as those of one', async () => {
    const ask = (first: number) =>
      gateway.countStatements(() =>
        gateway.ask(`{ changes(first: ${first}) { edges { node { type what object { id } } } } }`),
      )
    const [one, many] = [await ask(1), await ask(100)]
    const edges: { node: { type: string } }[] = many.result.data.changes.edges
    const kinds = new Set(edges.map(({ node }) => node.type))
    expect(edges.length).toBeGreaterThan(5)
    // one look-up for each kind of thing: the first entry is a unit
    expect(many.statements.length).toBe(one.statements.length + kinds.size - 1)
  })
})

describe('the changes of two gateways that write at once', () => {
  let gateway: TestGateway
  let other: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ limits: ROOMY })
    // a file of SQLite has one process that writes (decision 2); its own writers still come all at once
    other = inject('databaseUrl') === null ? gateway : await gateway.sibling()
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  it('have no gap for whoever follows meanwhile', async () => {
    const follower = new Follower(gateway, undefined, 7)
    let isWriting = true
    const numbers: number[] = []
    const reading = (async () => {
      for (let last = false; !last;) {
        last = !isWriting
        numbers.push(...(await follower.follow()).map((change) => change.number))
      }
    })()
    const writers = [gateway, other, gateway, other].map(async (at, index) => {
      for (let count = 0; count < 12; count += 1) {
        await registerPublicDocument(at, {
          symbol: `${index * 100 + count + 1}/KH-X`,
          issuer: 'bac-giang.ldld',
          issuedOn: '2026-02-01',
        })
      }
    })
    const writing = Promise.all(writers).finally(() => {
      isWriting = false
    })
    await Promise.all([writing, reading])
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(48)
  })
})
