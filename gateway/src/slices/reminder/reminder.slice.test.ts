import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handIn, registerDuty } from '../../../test/duties.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { addedMailbox, mailWorkerOf, pathIn, remindAll, sendAll } from '../../../test/mailboxes.js'
import { MailServer } from '../../../test/mail-server.js'
import { stoppedClock, type Clock } from '../../foundation/clock.js'
import type { MailSettings } from '../../mail/settings.js'
import { AssignmentEntity, ObligationDueEntity, ObligationEntity } from '../cascade/index.js'
import { MailEntity } from './mail.entity.js'
import { MailboxEntity } from './mailbox.entity.js'
import { forgetMail, forgetReminders } from './index.js'
import { ReminderEntity, ReminderRoundEntity } from './reminder.entity.js'

const UNIT = 'bac-giang.kcn'
const OTHER = 'bac-giang.cs-1'
const NAME = 'Công đoàn Các Khu công nghiệp tỉnh Bắc Giang'
/** Eight o'clock in the morning in Vietnam. */
const morning = (day: string) => `${day}T01:00:00.000Z`

describe('reminders', () => {
  let now = morning('2026-11-24')
  const clock: Clock = { now: () => now, today: () => stoppedClock(now).today() }
  const server = new MailServer()
  let gateway: TestGateway
  let settings: MailSettings
  beforeAll(async () => {
    settings = await server.start()
    gateway = await startGateway({ clock, mail: settings, limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway, [
      ...smallCountry,
      {
        code: 'bac-giang.da-het',
        province: 'bac-giang',
        periods: [
          { name: 'Công đoàn cơ sở Đã Hết', kind: 'grassroots-union', parent: 'bac-giang.kcn', to: '2026-06-30' },
        ],
      },
    ])
  })
  afterAll(async () => {
    await gateway.stop()
    await server.stop()
  })
  beforeEach(async () => {
    await gateway.database.write(async (manager) => {
      for (const entity of [MailboxEntity, MailEntity, ReminderEntity, AssignmentEntity]) await manager.clear(entity)
      await manager.update(ReminderRoundEntity, { id: 'round' }, { day: '', afterUnitId: '', isDone: false })
    })
    server.taken.length = 0
    server.treat = () => 'taken'
    now = morning('2026-11-24')
  })

  /** An address that has confirmed. */
  const confirmed = async (unit: string, address: string): Promise<string> => {
    const id = await addedMailbox(gateway, unit, address)
    await gateway.database.write(async (manager) => {
      await manager.update(MailboxEntity, { id }, { state: 'CONFIRMED', confirmedAt: now })
      await manager.delete(MailEntity, { mailboxId: id })
    })
    return id
  }
  const send = () => sendAll(mailWorkerOf(gateway, settings))
  const onDay = async (day: string) => {
    now = morning(day)
    await remindAll(gateway)
    await send()
    return server.taken.splice(0)
  }

  it('come as one letter for all that is at a stage on a day, which people can read', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-08', what: 'Gửi kế hoạch năm 2027' })
    const [soon] = await registerDuty(gateway, {
      units: [UNIT],
      lastDay: '2026-12-01',
      what: 'Gửi báo cáo\n <6 tháng>',
    })
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-11-25', what: 'Ít nhất 10 cuộc', isMandatory: false })
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-11-23', what: 'Gửi danh sách điển hình' })
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-20', what: 'Chưa đến lượt' })
    await registerDuty(gateway, { units: [UNIT], lastDay: null, what: 'Không có ngày' })
    await registerDuty(gateway, { units: [OTHER], lastDay: '2026-12-01', what: 'Của đơn vị khác' })
    const [mail, ...others] = await onDay('2026-11-24')
    expect(others).toEqual([])
    const { email } = mail!
    expect(email.subject).toBe(`Nhắc việc: 1 việc quá hạn, 3 việc sắp đến hạn – ${NAME}`)
    expect(email.from).toMatchObject({ name: 'Nhắc việc công đoàn', address: 'nhac-viec@congdoan.example' })
    const text = email.text!
    expect(text).not.toMatch(/Chưa đến lượt|Không có ngày|đơn vị khác/)
    const order = [
      `Kính gửi ${NAME},`,
      'Tính đến ngày 24/11/2026, đơn vị còn phải nộp:',
      'QUÁ HẠN 1 NGÀY (HẠN CUỐI 23/11/2026)',
      '- Gửi danh sách điển hình\n  Kế hoạch số ',
      'CÒN 1 NGÀY (HẠN CUỐI 25/11/2026)',
      '- Ít nhất 10 cuộc (phấn đấu)',
      'CÒN 7 NGÀY (HẠN CUỐI 01/12/2026)',
      `- Gửi báo cáo <6 tháng>\n  Kế hoạch số `,
      'CÒN 14 NGÀY (HẠN CUỐI 08/12/2026)',
      '- Gửi kế hoạch năm 2027',
      'Nếu đơn vị vừa gửi kết quả, xin bỏ qua thư này.',
      'Ngừng nhận thư nhắc việc:\nhttp://gateway.example/mailbox/stop/',
    ]
    const places = order.map((words) => text.indexOf(words))
    expect(
      places.every((place) => place >= 0),
      `${places.join()}\n${text}`,
    ).toBe(true)
    expect(places.toSorted((one, other) => one - other)).toEqual(places)
    expect(text).toContain('KH-LĐLĐ ngày 05/01/2026 của Liên đoàn Lao động tỉnh Bắc Giang')
    expect(text.normalize('NFC')).toBe(text)
    expect(email.html).toContain('Gửi báo cáo &lt;6 tháng&gt;')
    expect(email.html).not.toMatch(/<img|<script|<link|src=/)
    expect(text).toContain('https://bac-giang.example/')
    expect(soon).toBeDefined()
    const headers = new Map(email.headers.map(({ key, value }) => [key, value]))
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(headers.get('list-unsubscribe')).toBe(`<http://gateway.example${pathIn(text, 'stop')}>`)
    expect(headers.get('auto-submitted')).toBe('auto-generated')
    expect(email.messageId).toMatch(/^<mail_[0-9A-Z]{26}@congdoan\.example>$/)
    // letters are told what is theirs and nothing of persons
    expect(mail?.raw).not.toMatch(/test#|Cán bộ/)
  })

  it('come at each stage once, however often somebody looks', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const [id] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    const days: string[] = []
    for (let day = 1; day <= 40; day += 1) {
      const date = new Date(Date.UTC(2026, 10, 10 + day)).toISOString().slice(0, 10)
      const first = await onDay(date)
      const again = await onDay(date)
      days.push(...[...first, ...again].map(() => date))
    }
    expect(days).toEqual(['2026-11-17', '2026-11-24', '2026-11-30', '2026-12-02'])
    const rows = await gateway.database.readManager.findBy(ReminderEntity, { assignmentId: id! })
    expect(rows.map(({ stage }) => stage).toSorted()).toEqual(['DAYS_14', 'DAYS_7', 'DAY_1', 'OVERDUE'])
  })

  it('are not sent before half past seven', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    now = '2026-11-24T00:29:00.000Z'
    await remindAll(gateway)
    await send()
    expect(server.taken).toEqual([])
    now = '2026-11-24T00:30:00.000Z'
    await remindAll(gateway)
    await send()
    expect(server.taken).toHaveLength(1)
  })

  it('go to each address of the unit that has confirmed', async () => {
    await confirmed(UNIT, 'a@kcn.example')
    await confirmed(UNIT, 'b@kcn.example')
    await confirmed(OTHER, 'c@cs.example')
    const waiting = await addedMailbox(gateway, UNIT, 'd@kcn.example')
    const stopped = await confirmed(UNIT, 'e@kcn.example')
    await gateway.database.write(async (manager) => {
      await manager.update(MailboxEntity, { id: stopped }, { state: 'STOPPED' })
      await manager.delete(MailEntity, { mailboxId: waiting })
    })
    await registerDuty(gateway, { units: [UNIT, OTHER], lastDay: '2026-12-01' })
    expect((await onDay('2026-11-24')).map(({ to }) => to).toSorted()).toEqual([
      'a@kcn.example',
      'b@kcn.example',
      'c@cs.example',
    ])
  })

  it('are not of what was handed in, cancelled or locked', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const [answered] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    const [cancelled] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    const [locked] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    const rowOf = (id: string) => gateway.database.readManager.findOneByOrFail(AssignmentEntity, { id })
    const [{ obligationId }, { dueId }] = [await rowOf(cancelled!), await rowOf(locked!)]
    await handIn(gateway, answered!)
    await gateway.database.write(async (manager) => {
      await manager.update(ObligationEntity, { id: obligationId }, { state: 'CANCELLED' })
      await manager.update(ObligationDueEntity, { id: dueId }, { lockedAt: now })
    })
    expect(await onDay('2026-11-24')).toEqual([])
  })

  it('do not name what was handed in while the letter waited, and are dropped where nothing is left', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const [first] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01', what: 'Việc thứ nhất' })
    const [second] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01', what: 'Việc thứ hai' })
    await remindAll(gateway)
    await handIn(gateway, first!)
    await send()
    expect(server.taken[0]?.email.text).toContain('Việc thứ hai')
    expect(server.taken[0]?.email.text).not.toContain('Việc thứ nhất')
    const [third] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-11-26', what: 'Việc thứ ba' })
    now = morning('2026-11-25')
    await remindAll(gateway)
    await handIn(gateway, third!)
    await handIn(gateway, second!)
    await send()
    expect(server.taken).toHaveLength(1)
    expect((await gateway.database.readManager.find(MailEntity)).map(({ state }) => state).toSorted()).toEqual([
      'DROPPED',
      'SENT',
    ])
  })

  it('make up for days on which nothing ran, and leave out what is stale', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    for (const lastDay of ['2026-12-01', '2026-12-03', '2026-12-05', '2026-11-23', '2026-11-21', '2026-11-19'])
      await registerDuty(gateway, { units: [UNIT], lastDay, what: `Hạn ${lastDay}` })
    // 4, 6 and 8 days left; 4, 6 and 8 days overdue
    const [mail, ...others] = await onDay('2026-11-27')
    expect(others).toEqual([])
    const told = [...mail!.email.text!.matchAll(/- Hạn (\S+)/g)].map(([, day]) => day)
    expect(told).toEqual(['2026-11-23', '2026-12-01', '2026-12-03'])
  })

  it('are sent once when the clock jumps, forward and back', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    expect(await onDay('2026-11-24')).toHaveLength(1)
    expect(await onDay('2027-11-24')).toEqual([])
    expect(await onDay('2026-11-24')).toEqual([])
    expect(await onDay('2026-11-23')).toEqual([])
    // a day of its own comes as it would have without the jump
    expect(await onDay('2026-11-30')).toHaveLength(1)
  })

  it('tell of a date that was set anew', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const [id] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    expect(await onDay('2026-11-24')).toHaveLength(1)
    await gateway.database.write((manager) => manager.update(AssignmentEntity, { id: id! }, { orderDay: '2026-12-12' }))
    expect(await onDay('2026-12-05')).toHaveLength(1)
  })

  it('do not go to a unit that has ended', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const [unit] = await gateway.database.readManager.query("SELECT id FROM unit WHERE code = 'bac-giang.da-het'")
    const [mailbox] = await gateway.database.readManager.find(MailboxEntity)
    await gateway.database.write((manager) => manager.update(MailboxEntity, { id: mailbox!.id }, { unitId: unit.id }))
    await registerDuty(gateway, { units: ['bac-giang.da-het'], lastDay: '2026-12-01' })
    expect(await onDay('2026-11-24')).toEqual([])
    expect(await gateway.database.readManager.count(ReminderEntity)).toBe(0)
  })

  it('are gone on with behind the last unit where a process broke off, by others at the same time', async () => {
    const codes = [UNIT, OTHER, 'tra-vinh.ldld', 'bac-giang.ldld']
    for (const [index, code] of codes.entries()) await confirmed(code, `a${index}@x.example`)
    await registerDuty(gateway, { units: codes, lastDay: '2026-12-01' })
    const siblings = [gateway, await gateway.sibling(), await gateway.sibling()]
    await Promise.all(siblings.map((each) => remindAll(each)))
    // whoever came too late looks again after its pause
    await remindAll(gateway)
    await Promise.all(siblings.map((each) => sendAll(mailWorkerOf(each, settings))))
    expect(server.taken.map(({ to }) => to).toSorted()).toEqual(codes.map((_, index) => `a${index}@x.example`))
    expect(await gateway.database.readManager.count(ReminderEntity)).toBe(4)
  })

  it('of very many duties go through in pages, and the letter says that there are more', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    const template = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    const row = await gateway.database.readManager.findOneByOrFail(AssignmentEntity, { id: template[0]! })
    const many = Array.from({ length: 1200 }, (_, index) => ({
      ...row,
      id: `asg_${String(index).padStart(26, '0')}`,
      askedId: `unit-${index}`,
    }))
    await gateway.database.write(async (manager) => {
      for (let start = 0; start < many.length; start += 400)
        await manager.insert(AssignmentEntity, many.slice(start, start + 400))
    })
    const [mail, ...others] = await onDay('2026-11-24')
    expect(others).toEqual([])
    expect(mail?.email.subject).toContain('hơn 100 việc sắp đến hạn')
    expect(mail?.email.text?.match(/^- /gm)).toHaveLength(100)
    expect(mail?.email.text).toContain('Còn những việc khác nữa')
    expect(await gateway.database.readManager.count(ReminderEntity)).toBe(1201)
  })

  it('need as many statements for many units as for one', async () => {
    const codes = [UNIT, OTHER, 'tra-vinh.ldld', 'bac-giang.ldld']
    const statements = async (units: readonly string[]) => {
      await gateway.database.write(async (manager) => {
        for (const entity of [MailboxEntity, MailEntity, ReminderEntity, AssignmentEntity]) await manager.clear(entity)
        await manager.update(ReminderRoundEntity, { id: 'round' }, { day: '', afterUnitId: '', isDone: false })
      })
      for (const code of units) await confirmed(code, 'a@x.example')
      await registerDuty(gateway, { units, lastDay: '2026-12-01' })
      const { statements: sent } = await gateway.countStatements(() => remindAll(gateway))
      expect(await gateway.database.readManager.count(ReminderEntity)).toBe(units.length)
      return sent.length
    }
    expect(await statements(codes)).toBe(await statements([UNIT]))
  })

  it('and letters are forgotten in time, and not before', async () => {
    await confirmed(UNIT, 'vp@kcn.example')
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-01' })
    await onDay('2026-11-24')
    const left = async () => [
      await gateway.database.readManager.count(MailEntity),
      await gateway.database.readManager.count(ReminderEntity),
    ]
    const forget = async () => {
      await forgetMail(gateway.context())
      await forgetReminders(gateway.context())
      return left()
    }
    now = morning('2026-12-23')
    expect(await forget()).toEqual([1, 1])
    now = morning('2026-12-25')
    expect(await forget()).toEqual([0, 1])
    now = morning('2028-01-05')
    expect(await forget()).toEqual([0, 0])
  })
})
