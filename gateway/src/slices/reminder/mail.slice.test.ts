import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerDuty } from '../../../test/duties.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { addedMailbox, mailWorkerOf, remindAll, sendAll } from '../../../test/mailboxes.js'
import { MailServer } from '../../../test/mail-server.js'
import { movingClock, type MovingClock } from '../../../test/moving-clock.js'
import type { MailSettings } from '../../mail/settings.js'
import { MailEntity } from './mail.entity.js'
import { newMail } from './mail.queries.js'
import { takeMail } from './mail.service.js'
import { MailboxEntity } from './mailbox.entity.js'
import { ReminderEntity, ReminderRoundEntity } from './reminder.entity.js'

const UNIT = 'bac-giang.kcn'
const ADDRESS = 'vp@kcn.example'
const HOUR = 3600

describe('letters on their way', () => {
  const server = new MailServer()
  let clock: MovingClock
  let gateway: TestGateway
  let settings: MailSettings
  beforeAll(async () => {
    settings = await server.start()
    clock = movingClock()
    const moving = { now: () => clock.now(), today: () => clock.today() }
    gateway = await startGateway({ clock: moving, mail: settings, limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
  })
  afterAll(async () => {
    await gateway.stop()
    await server.stop()
  })
  beforeEach(async () => {
    clock = movingClock(TEST_NOW)
    await gateway.database.write(async (manager) => {
      for (const entity of [MailboxEntity, MailEntity, ReminderEntity]) await manager.clear(entity)
      await manager.update(ReminderRoundEntity, { id: 'round' }, { day: '', afterUnitId: '', isDone: false })
    })
    server.taken.length = 0
    server.treat = () => 'taken'
    const id = await addedMailbox(gateway, UNIT, ADDRESS)
    await gateway.database.write(async (manager) => {
      await manager.update(MailboxEntity, { id }, { state: 'CONFIRMED' })
      await manager.clear(MailEntity)
    })
    await remindAll(gateway)
  })

  const letter = async () => (await gateway.database.readManager.find(MailEntity))[0]!
  const send = () => sendAll(mailWorkerOf(gateway, settings))
  /** Looks every so many minutes for some hours. */
  const goOn = async (hours: number, minutes = 10) => {
    for (let passed = 0; passed < hours * 60; passed += minutes) {
      await send()
      clock.pass(minutes * 60)
    }
  }

  it('that the server does not take now are sent later, once', async () => {
    let tries = 0
    server.treat = () => ((tries += 1) <= 3 ? 'busy' : 'taken')
    await send()
    expect(await letter()).toMatchObject({ state: 'PENDING', tries: 1, problem: '450', doneAt: null })
    expect((await letter()).nextTryAt > clock.now()).toBe(true)
    await send()
    expect(tries).toBe(1)
    await goOn(3)
    expect(server.to(ADDRESS)).toHaveLength(1)
    expect(await letter()).toMatchObject({ state: 'SENT', tries: 4, problem: null })
  })

  it('wait for a server that is not there', async () => {
    const port = Number(new URL(settings.url).port)
    await server.stop()
    const worker = mailWorkerOf(gateway, settings)
    // nothing else would get through either: the loop is to rest
    expect(await worker.piece(new AbortController().signal)).toBe(false)
    expect(await letter()).toMatchObject({ state: 'PENDING', tries: 1 })
    await server.start(port)
    clock.pass(HOUR)
    await send()
    expect(server.to(ADDRESS)).toHaveLength(1)
  })

  it('whose connection breaks before the text are sent again', async () => {
    let tries = 0
    server.treat = () => ((tries += 1) <= 2 ? 'broken' : 'taken')
    await goOn(1)
    expect(server.to(ADDRESS)).toHaveLength(1)
    expect((await letter()).state).toBe('SENT')
  })

  it('that were handed over whole and never answered are not sent again', async () => {
    server.treat = () => 'lost'
    await send()
    expect(await letter()).toMatchObject({ state: 'UNKNOWN', tries: 1 })
    server.treat = () => 'taken'
    await goOn(3)
    expect(server.to(ADDRESS)).toHaveLength(1)
  })

  it('end the reminders to an address that does not exist', async () => {
    server.treat = () => 'no-such-address'
    await send()
    expect(await letter()).toMatchObject({ state: 'GIVEN_UP', problem: '550' })
    const [mailbox] = await gateway.database.readManager.find(MailboxEntity)
    expect(mailbox).toMatchObject({ state: 'STOPPED', stopReason: 'REFUSED' })
  })

  it('that are refused for what they say are given up, and the address stays', async () => {
    server.treat = () => 'rejected'
    await send()
    expect(await letter()).toMatchObject({ state: 'GIVEN_UP', problem: '554' })
    expect((await gateway.database.readManager.find(MailboxEntity))[0]?.state).toBe('CONFIRMED')
  })

  it('are given up after two days: what they say is over', async () => {
    server.treat = () => 'busy'
    await goOn(50, 60)
    expect(await letter()).toMatchObject({ state: 'GIVEN_UP', problem: '450' })
    server.treat = () => 'taken'
    await send()
    expect(server.taken).toEqual([])
  })

  it('whose process has gone are not sent again by another one', async () => {
    const taken = await takeMail(gateway.context(), await letter())
    expect(taken?.state).toBe('SENDING')
    const worker = mailWorkerOf(gateway, settings)
    clock.pass(14 * 60)
    await worker.endAbandoned()
    expect((await letter()).state).toBe('SENDING')
    clock.pass(2 * 60)
    await worker.endAbandoned()
    await send()
    expect((await letter()).state).toBe('UNKNOWN')
    expect(server.taken).toEqual([])
  })

  it('are sent once, however many processes look for them at the same time', async () => {
    const [mailbox] = await gateway.database.readManager.find(MailboxEntity)
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...mailbox!,
      id: `box-${index}`,
      address: `a${index}@x.example`,
      addressKey: `a${index}@x.example`,
    }))
    const letters = many.map(({ id, unitId }) => newMail('REMIND', { id, unitId }, '2026-11-24', clock.now()))
    await gateway.database.write(async (manager) => {
      await manager.insert(MailboxEntity, many)
      await manager.insert(MailEntity, letters)
    })
    const siblings = [gateway, await gateway.sibling(), await gateway.sibling()]
    await Promise.all(siblings.flatMap((each) => [0, 1].map(() => sendAll(mailWorkerOf(each, settings)))))
    expect(server.taken.map(({ to }) => to).toSorted()).toEqual(
      [ADDRESS, ...many.map(({ address }) => address)].toSorted(),
    )
    expect(new Set(server.taken.map(({ email }) => email.messageId)).size).toBe(31)
  })

  it('are not begun when the gateway stops, and those on their way are let go', async () => {
    const stop = new AbortController()
    stop.abort()
    const worker = mailWorkerOf(gateway, settings)
    await worker.piece(stop.signal)
    expect(['SENT', 'PENDING']).toContain((await letter()).state)
  })
})
