import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { Follower } from '../../../test/follower.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { Receiver, type Treatment } from '../../../test/receiver.js'
import { createdWebhook, happen, MovedClock, newThing, workerOf, workOff } from '../../../test/webhooks.js'
import { systemClock } from '../../foundation/clock.js'
import { Seal } from '../../foundation/sealed.js'
import { AuditLineEntity } from '../../ledger/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import type { DeliveryWorker } from './delivery.worker.js'
import { forgetDeliveries, MOST_PENDING } from './outbox.service.js'
import { WebhookEntity } from './webhook.entity.js'

const ROOMY = { budget: 1_000_000_000 }
const DAY = 24 * 60 * 60

/** Numbers that look like chance and are the same each time (a linear congruential generator). */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

let clock: MovedClock
let gateway: TestGateway
let receiver: Receiver
let hook: { id: string; secret: string }

beforeAll(async () => {
  clock = new MovedClock(TEST_NOW)
  gateway = await startGateway({ clock, limits: ROOMY })
  await registerCountry(gateway)
})
afterAll(() => gateway.stop())
afterEach(async () => {
  await gateway.database.write((manager) => manager.delete(WebhookEntity, { id: hook.id }))
  await receiver.stop()
})

async function receive(treat?: ConstructorParameters<typeof Receiver>[2], wish: object = {}): Promise<void> {
  receiver = new Receiver(
    () => clock.now(),
    () => hook.secret,
    treat,
  )
  hook = await createdWebhook(gateway, { url: await receiver.start(), ...wish })
}

const row = () => gateway.database.readManager.findOneByOrFail(WebhookEntity, { id: hook.id })
const log = () =>
  gateway.database.readManager.find(WebhookDeliveryEntity, { where: { webhookId: hook.id }, order: { id: 'ASC' } })
const mutate = async (mutation: string) => {
  const token = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
  return (await gateway.ask(`mutation { it: ${mutation} }`, {}, token)).data.it
}
const step = async (name: 'pauseWebhook' | 'resumeWebhook') =>
  (await mutate(`${name}(id: "${hook.id}", version: ${(await row()).version}) { error { code } }`)).error
const numbersTaken = () => receiver.taken.map(({ body }) => body['number'] as number)

/** A visitor who has read everything until now. */
async function visitorOfNow(): Promise<Follower> {
  const visitor = new Follower(gateway, undefined)
  await visitor.follow()
  return visitor
}
/** Lets time pass until something can be done again; @returns false where nothing will be. */
async function nextMoment(): Promise<boolean> {
  const { dueAt, restUntil, state } = await row()
  if (dueAt === null || state !== 'ACTIVE') return false
  clock.moveTo(restUntil !== null && restUntil > dueAt ? restUntil : dueAt)
  return true
}
/** Works until nothing is pending any more. */
async function workUntilDone(...workers: DeliveryWorker[]): Promise<void> {
  do await Promise.all(workers.map((worker) => workOff(worker)))
  while (await nextMoment())
}

describe('what is sent', () => {
  it('is a signed message about each change that everybody may know of, from the making of the webhook on', async () => {
    const [old, plan, draft] = [newThing('plan'), newThing('plan'), newThing('plan')]
    await happen(gateway, old, { isPublic: true })
    await receive()
    await happen(gateway, draft, {})
    await happen(gateway, plan, { isPublic: true })
    await happen(gateway, plan, { wasPublic: true, isPublic: true })
    await happen(gateway, plan, { wasPublic: true })
    await happen(gateway, plan, { isGone: true })
    await workUntilDone(workerOf(gateway))
    expect(receiver.faults).toEqual([])
    const { lastNumber } = await row()
    const messages = ['CHANGED', 'CHANGED', 'UNPUBLISHED'].map((what, index) => {
      const number = lastNumber - 3 + index
      return { type: 'PLAN', what, objectId: plan, number, at: clock.now() }
    })
    expect(receiver.taken.map(({ body }) => body)).toEqual(messages)
    const [first] = receiver.received
    expect(first?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': first?.id })
    expect(await row()).toMatchObject({ pending: 0, dueAt: null, deliveredAt: clock.now(), failingSince: null })
    expect((await log()).map(({ state, tries, status }) => [state, tries, status])).toEqual(
      Array.from({ length: 3 }, () => ['DELIVERED', 1, 204]),
    )
  })

  it('is of the kinds and of the subtree that were asked for', async () => {
    await receive(undefined, { types: ['PLAN', 'UNIT'], within: 'bac-giang.kcn' })
    const [inside, below, outside, document] = [newThing('plan'), newThing('unit'), newThing('plan'), newThing('doc')]
    await happen(gateway, inside, { isPublic: true }, ['bac-giang.kcn', 'bac-giang.ldld'])
    await happen(gateway, below, { isPublic: true }, ['bac-giang.cs-1', 'bac-giang.kcn'])
    await happen(gateway, outside, { isPublic: true }, ['tra-vinh.ldld'])
    await happen(gateway, document, { isPublic: true }, ['bac-giang.kcn'])
    await workUntilDone(workerOf(gateway))
    expect(new Set(receiver.taken.map(({ body }) => body['objectId']))).toEqual(new Set([inside, below]))
    const upTo = (await new Follower(gateway, undefined).follow()).at(-1)?.number
    expect((await row()).lastNumber).toBe(upTo)
  })

  it('arrives at a receiver that fails half the time: all of it, in order, nothing again once it was acknowledged', async () => {
    const seed = 20_261_124
    const random = chance(seed)
    const treatments: readonly [number, Treatment][] = [
      [0.3, 'taken'],
      [0.5, 'slow'],
      [0.7, 'failed'],
      [0.84, 'reset'],
      [0.96, 'lost'],
      [0.98, 'busy'],
      [1, 'hung'],
    ]
    let stop = new AbortController()
    let untilRestart = 20
    await receive(() => {
      untilRestart -= 1
      // in the middle of the work, with messages on their way
      if (untilRestart === 0) stop.abort()
      const draw = random()
      return treatments.find(([limit]) => draw < limit)?.[1] ?? 'failed'
    })
    const visitor = await visitorOfNow()
    // on SQLite a second connection of one process would wait for the first for ever
    const other = inject('databaseUrl') === null ? gateway : await gateway.sibling()
    const things = Array.from({ length: 12 }, () => newThing('plan'))
    const changes: number[] = []
    for (let round = 0; round < 6; round += 1) {
      for (let times = 0; times < 15; times += 1) {
        const thing = things[Math.floor(random() * things.length)] ?? ''
        const [wasPublic, isPublic] = [random() < 0.5, random() < 0.7]
        await happen(gateway, thing, { wasPublic, isPublic })
      }
      stop = new AbortController()
      untilRestart = 20
      await Promise.all([workOff(workerOf(gateway), stop.signal), workOff(workerOf(other), stop.signal)])
      await nextMoment()
    }
    untilRestart = -1
    await workUntilDone(workerOf(gateway), workerOf(other))

    changes.push(...(await visitor.follow()).map(({ number }) => number))
    expect(receiver.faults, `seed ${seed}`).toEqual([])
    expect(numbersTaken().toSorted((a, b) => a - b)).toEqual(changes)
    for (const thing of things) {
      const numbers = receiver.taken.filter(({ body }) => body['objectId'] === thing).map(({ body }) => body['number'])
      expect(numbers).toEqual(numbers.toSorted((a: number, b: number) => a - b))
    }
    expect([...receiver.acknowledged.values()].filter((times) => times !== 1)).toEqual([])
    expect(receiver.acknowledged.size).toBe(changes.length)
    expect(receiver.received.length).toBeGreaterThan(changes.length * 1.5)
    expect(await row()).toMatchObject({ pending: 0, state: 'ACTIVE' })
  })

  it('is sent again under its id by another gateway when the first one has gone in the middle', async () => {
    await receive()
    let crash: (reason: Error) => void = () => undefined
    const gone = new Promise<never>((_, reject) => (crash = reject))
    const first = workerOf(gateway, () => gone)
    await happen(gateway, newThing('plan'), { isPublic: true })
    const work = workOff(first)
    // from here on it waits for an answer, and holds the webhook
    while ((await log()).length === 0);
    const second = workerOf(gateway)
    await workOff(second)
    expect(receiver.received).toEqual([])
    clock.move(61)
    await workOff(second)
    expect(receiver.taken).toHaveLength(1)
    expect((await log()).map(({ id, state, tries }) => [id, state, tries])).toEqual([
      [receiver.taken[0]?.id, 'DELIVERED', 1],
    ])
    crash(new Error('gone'))
    await expect(work).rejects.toThrow('gone')
  })

  it('waits for earlier messages about the same thing, and for no others', async () => {
    const [stuck, free] = [newThing('plan'), newThing('plan')]
    let isMended = false
    await receive(({ body }) => (body['objectId'] === stuck && !isMended ? 'failed' : 'taken'))
    for (let times = 0; times < 3; times += 1) {
      await happen(gateway, stuck, { isPublic: true })
      await happen(gateway, free, { isPublic: true })
    }
    const worker = workerOf(gateway)
    await workOff(worker)
    await nextMoment()
    await workOff(worker)
    const about = (thing: string) => receiver.received.filter(({ body }) => body['objectId'] === thing)
    expect(about(free)).toHaveLength(3)
    expect(new Set(about(stuck).map(({ id }) => id)).size).toBe(1)
    isMended = true
    await workUntilDone(worker)
    expect(numbersTaken()).toHaveLength(6)
    expect(about(stuck).map(({ treatment }) => treatment)).toEqual(['failed', 'failed', 'taken', 'taken', 'taken'])
  })

  it('goes eight abreast to one receiver at most', async () => {
    await receive(() => 'slow')
    for (let times = 0; times < 30; times += 1) await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken).toHaveLength(30)
    expect(receiver.mostAtOnce).toBeGreaterThan(1)
    expect(receiver.mostAtOnce).toBeLessThanOrEqual(8)
  })

  it('is signed with the old secret too, as long as the receiver may not know the new one', async () => {
    await receive()
    const rotation = `rotateWebhookSecret(input: { id: "${hook.id}", version: 1, overlapDays: 2 }) { secret }`
    const { secret: newer } = await mutate(rotation)
    await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    expect(receiver.received[0]?.headers['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44}$/)
    clock.move(2 * DAY)
    hook = { ...hook, secret: newer }
    await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    expect(receiver.received[1]?.headers['webhook-signature']).toMatch(/^v1,\S{44}$/)
    expect([receiver.faults, receiver.taken.length]).toEqual([[], 2])
  })

  it('may be a test, and may be sent again under its old id', async () => {
    await receive()
    const plan = newThing('plan')
    await happen(gateway, plan, { isPublic: true })
    const { delivery } = await mutate(`testWebhook(id: "${hook.id}") { delivery { id } }`)
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken.find(({ id }) => id === delivery.id)?.body).toEqual({ type: 'PING', at: clock.now() })
    const sent = receiver.taken.find(({ body }) => body['objectId'] === plan)
    const again = await mutate(`resendDelivery(id: "${sent?.id}") { delivery { state { code } tries doneAt } }`)
    expect(again.delivery).toEqual({ state: { code: 'PENDING' }, tries: 0, doneAt: null })
    expect((await row()).pending).toBe(1)
    await workUntilDone(workerOf(gateway))
    expect(receiver.received.filter(({ id }) => id === sent?.id)).toHaveLength(2)
    expect((await row()).pending).toBe(0)
  })
})

describe('a webhook', () => {
  it('that has not worked for three days is switched off with a notice, and goes on where it stopped', async () => {
    let isMended = false
    await receive(() => (isMended ? 'taken' : 'failed'))
    const visitor = await visitorOfNow()
    const plan = newThing('plan')
    for (let times = 0; times < 3; times += 1) await happen(gateway, plan, { isPublic: true })
    const begun = clock.now()
    await workUntilDone(workerOf(gateway))
    const off = await row()
    expect(off).toMatchObject({ state: 'SWITCHED_OFF', offReason: 'FAILING', failingSince: begun, pending: 2 })
    expect(Date.parse(clock.now()) - Date.parse(begun)).toBeGreaterThanOrEqual(3 * DAY * 1000)
    expect((await log()).map(({ state, tries }) => [state, tries])).toEqual([
      ['GIVEN_UP', 31],
      ['PENDING', 0],
      ['PENDING', 0],
    ])
    const line = await gateway.database.readManager.findOneBy(AuditLineEntity, {
      objectId: hook.id,
      deed: 'webhook.switched-off',
    })
    expect(line).toMatchObject({ subject: 'gateway', after: { offReason: 'FAILING', failingSince: begun } })

    await happen(gateway, newThing('plan'), { isPublic: true })
    const before = receiver.received.length
    await workUntilDone(workerOf(gateway))
    expect(receiver.received).toHaveLength(before)
    isMended = true
    expect(await step('resumeWebhook')).toBeNull()
    await workUntilDone(workerOf(gateway))
    const [givenUp, ...others] = (await visitor.follow()).map(({ number }) => number)
    expect(numbersTaken().toSorted((a, b) => a - b)).toEqual(others)
    const lost = (await log()).find(({ number }) => number === givenUp)
    await mutate(`resendDelivery(id: "${lost?.id}") { error { code } }`)
    await workUntilDone(workerOf(gateway))
    expect(numbersTaken().at(-1)).toBe(givenUp)
  })

  it('that gives up one message goes on with the next, as long as others arrive', async () => {
    const [stuck, free] = [newThing('plan'), newThing('plan')]
    await receive(({ body }) => (body['objectId'] === stuck && body['what'] === 'CHANGED' ? 'failed' : 'taken'))
    await happen(gateway, stuck, { isPublic: true })
    await happen(gateway, stuck, { wasPublic: true })
    const worker = workerOf(gateway)
    for (let hours = 0; hours < 4 * 24; hours += 12) {
      await happen(gateway, free, { isPublic: true })
      const until = Date.parse(clock.now()) + 12 * 60 * 60 * 1000
      do await workOff(worker)
      while ((await nextMoment()) && Date.parse(clock.now()) < until)
    }
    await workUntilDone(worker)
    expect((await row()).state).toBe('ACTIVE')
    const about = (await log()).filter(({ objectId }) => objectId === stuck)
    expect(about.map(({ state }) => state)).toEqual(['GIVEN_UP', 'DELIVERED'])
  })

  it('whose receiver is gone (410) is switched off at once', async () => {
    let isGone = true
    await receive(() => (isGone ? 'gone' : 'taken'))
    for (let times = 0; times < 2; times += 1) await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    expect(await row()).toMatchObject({ state: 'SWITCHED_OFF', offReason: 'GONE', pending: 2 })
    isGone = false
    await step('resumeWebhook')
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken).toHaveLength(2)
    expect(await row()).toMatchObject({ state: 'ACTIVE', offReason: null, pending: 0, failingSince: null })
  })

  it('whose receiver is busy is left alone as long as it asks', async () => {
    let isBusy = true
    await receive(() => (isBusy ? 'busy' : 'taken'))
    for (let times = 0; times < 20; times += 1) await happen(gateway, newThing('plan'), { isPublic: true })
    await workOff(workerOf(gateway))
    expect(receiver.received.length).toBeLessThanOrEqual(8)
    isBusy = false
    clock.move(119)
    const before = receiver.received.length
    await workOff(workerOf(gateway))
    expect(receiver.received).toHaveLength(before)
    clock.move(1)
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken).toHaveLength(20)
  })

  it('that is paused sends nothing, and everything afterwards', async () => {
    await receive()
    await step('pauseWebhook')
    await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    expect(receiver.received).toEqual([])
    await step('resumeWebhook')
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken).toHaveLength(1)
  })

  it('with a thousand messages waiting leaves further changes where they are', async () => {
    await receive()
    const before = (await row()).lastNumber
    await gateway.database.write((manager) =>
      manager.update(WebhookEntity, { id: hook.id }, { pending: MOST_PENDING, dueAt: null }),
    )
    await happen(gateway, newThing('plan'), { isPublic: true })
    await workOff(workerOf(gateway))
    expect((await row()).lastNumber).toBe(before)
    await gateway.database.write((manager) => manager.update(WebhookEntity, { id: hook.id }, { pending: 0 }))
    await workUntilDone(workerOf(gateway))
    expect(receiver.taken).toHaveLength(1)
  })

  it('at which something of ours fails does not keep the others from their turn', async () => {
    await receive()
    const broken = await createdWebhook(gateway, { url: 'http://127.0.0.1:9/' })
    const sealed = await new Seal('một khóa khác hẳn với khóa của cổng này').close(broken.secret)
    const secrets = [{ sealed, createdAt: TEST_NOW, endsAt: null }]
    await gateway.database.write((manager) => manager.update(WebhookEntity, { id: broken.id }, { secrets }))
    await happen(gateway, newThing('plan'), { isPublic: true })
    const worker = workerOf(gateway)
    const faults: unknown[] = []
    const { signal } = new AbortController()
    for (let isMore = true; isMore;)
      isMore = await worker.piece(signal).catch((error: unknown) => {
        faults.push(error)
        return true
      })
    expect(faults).toEqual([expect.objectContaining({ code: 'ERR_JWE_DECRYPTION_FAILED' })])
    await gateway.database.write((manager) => manager.delete(WebhookEntity, { id: broken.id }))
    expect(receiver.taken).toHaveLength(1)
  })

  it('keeps its log for thirty days', async () => {
    await receive()
    await happen(gateway, newThing('plan'), { isPublic: true })
    await workUntilDone(workerOf(gateway))
    clock.move(30 * DAY)
    expect(await forgetDeliveries(gateway.context())).toBe(false)
    expect(await log()).toHaveLength(1)
    clock.move(1)
    await forgetDeliveries(gateway.context())
    expect(await log()).toHaveLength(0)
  })
})

describe('a gateway that listens', () => {
  it('sends by itself, and ends in peace', async () => {
    const running = await startGateway({ clock: systemClock })
    await registerCountry(running)
    receiver = new Receiver(systemClock.now, () => hook.secret)
    hook = await createdWebhook(running, { url: await receiver.start() })
    await running.app.listen({ host: '127.0.0.1', port: 0 })
    await happen(running, newThing('plan'), { isPublic: true })
    while (receiver.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    await running.stop()
    expect(receiver.faults).toEqual([])
  })
})
