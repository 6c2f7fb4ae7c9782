import { sync } from 'node-ical'
import type { VAlarm, VEvent } from 'node-ical'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handIn, registerDuty } from '../../../test/duties.js'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { invitePerson } from '../../../test/people.js'
import { movingClock } from '../../../test/moving-clock.js'
import { establishRole } from '../role/index.js'
import { CALENDAR_COST } from '../../http/calendar.js'
import { AccountEntity } from '../account/index.js'
import { CalendarLinkEntity } from './calendar.entity.js'

const UNIT = 'bac-giang.kcn'
const DAY = 24 * 3600
const CREATE = `mutation ($unit: String!) { createCalendarLink(input: { unit: $unit }) {
  url calendarLink { id isOwn endsAt unit { code } } error { code } } }`
const REVOKE = 'mutation ($id: ID!) { revokeCalendarLink(id: $id) { revokedId error { code } } }'
const LIST = `query ($first: Int) { calendarLinks(unit: "${UNIT}", first: $first) { totalCount edges { node { id isOwn unit { code } } } } }`

describe('calendars of deadlines', () => {
  const clock = movingClock()
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway({ clock, limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const create = async (token?: string, unit = UNIT) =>
    (await gateway.ask(CREATE, { unit }, token ?? (await gateway.tokenOf(unit)))).data.createCalendarLink
  const get = (url: string, headers: Record<string, string | undefined> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    gateway.app.inject({ method, url: url.replace('http://gateway.example', ''), headers })
  const eventsIn = (body: string) =>
    Object.values(sync.parseICS(body)).filter((part): part is VEvent => part?.type === 'VEVENT')

  it('have an entry for each day by which something is to be handed in', async () => {
    const [first] = await registerDuty(gateway, {
      units: [UNIT],
      lastDay: '2026-12-01',
      what: 'Gửi báo cáo; gồm: a, b\nvà c',
    })
    const [overdue] = await registerDuty(gateway, {
      units: [UNIT],
      lastDay: '2026-10-20',
      what: 'Gửi kế hoạch',
      isMandatory: false,
    })
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-09-20', what: 'Đã quá lâu' })
    await registerDuty(gateway, { units: [UNIT], lastDay: null, what: 'Cuối năm' })
    await registerDuty(gateway, { units: ['bac-giang.cs-1'], lastDay: '2026-12-01', what: 'Của đơn vị khác' })
    const { url, calendarLink, error } = await create()
    expect(error).toBeNull()
    expect(calendarLink).toMatchObject({ isOwn: true, unit: { code: UNIT }, endsAt: '2027-11-25T03:00:00.000Z' })
    expect(url).toMatch(/^http:\/\/gateway\.example\/calendar\/antq_l_[\w-]{43}\.ics$/)
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    const events = eventsIn(answer.body)
    expect(events.map(({ uid }) => uid)).toEqual([`${overdue}@antq`, `${first}@antq`])
    const event = events[1]!
    expect(event.summary).toBe('Hạn nộp: Gửi báo cáo; gồm: a, b và c')
    expect(event.datetype).toBe('date')
    expect([event.start.getFullYear(), event.start.getMonth(), event.start.getDate()]).toEqual([2026, 11, 1])
    expect(event.description).toContain('của Liên đoàn Lao động tỉnh Bắc Giang\nHạn cuối: 01/12/2026')
    expect(event.url).toMatchObject({ val: `https://bac-giang.example/#antq/duties/assignment/${first}` })
    const [alarm] = (event.alarms ?? []) as VAlarm[]
    expect(alarm).toMatchObject({ type: 'VALARM', action: 'DISPLAY', trigger: '-PT16H' })
    expect(answer.body).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202')
    expect(answer.body).toContain('TRANSP:TRANSPARENT')
    expect(answer.body.replaceAll('\r\n ', '')).toContain(
      'X-WR-CALNAME:Việc phải nộp – Công đoàn Các Khu công nghiệp tỉnh Bắc Giang',
    )
    expect(answer.body.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    await handIn(gateway, overdue!)
    expect(eventsIn((await get(url)).body).map(({ uid }) => uid)).toEqual([`${first}@antq`])
  })

  it('are answered with 304 as long as nothing is different', async () => {
    const { url } = await create()
    const first = await get(url)
    const { etag, 'last-modified': modified } = first.headers as Record<string, string>
    const known = async (headers: Record<string, string | undefined>) => (await get(url, headers)).statusCode
    expect(await known({ 'if-none-match': etag! })).toBe(304)
    expect(await known({ 'if-none-match': `"x", W/${etag}` })).toBe(304)
    expect(await known({ 'if-none-match': '*' })).toBe(304)
    expect(await known({ 'if-none-match': '"x"', 'if-modified-since': modified! })).toBe(200)
    expect(await known({ 'if-modified-since': modified! })).toBe(304)
    expect((await get(url, { 'if-none-match': etag! })).body).toBe('')
    expect((await get(url)).body).toBe(first.body)
    const head = await get(url, {}, 'HEAD')
    expect([head.statusCode, head.body, head.headers['etag']]).toEqual([200, '', etag])
    clock.pass(60)
    const [id] = await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-15' })
    for (const headers of [{ 'if-none-match': etag! }, { 'if-modified-since': modified! }])
      expect(await known(headers)).toBe(200)
    const later = (await get(url)).headers as Record<string, string>
    clock.pass(60)
    await handIn(gateway, id!)
    for (const headers of [{ 'if-none-match': later['etag']! }, { 'if-modified-since': later['last-modified']! }])
      expect(await known(headers)).toBe(200)
  })

  it('cost the same whatever they hold, and little where nothing changed', async () => {
    const { url } = await create()
    const { headers } = await get(url)
    const few = await gateway.leastStatements(() => get(url))
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-16' })
    await registerDuty(gateway, { units: [UNIT], lastDay: '2026-12-17' })
    await get(url)
    expect(await gateway.leastStatements(() => get(url))).toBe(few)
    const { etag } = (await get(url)).headers as Record<string, string>
    expect(etag).not.toBe(headers['etag'])
    expect(await gateway.leastStatements(() => get(url, { 'if-none-match': etag! }))).toBe(few - 1)
  })

  it('have one link for each officer and unit: a new one ends the old one', async () => {
    const token = await gateway.tokenOf(UNIT)
    const [old, next] = [await create(token), await create(token)]
    expect(next.calendarLink.id).toBe(old.calendarLink.id)
    expect((await get(old.url)).statusCode).toBe(404)
    expect((await get(next.url)).statusCode).toBe(200)
    const superior = await create(await gateway.tokenOf('bac-giang.ldld'))
    expect((await get(next.url)).statusCode).toBe(200)
    expect((await get(superior.url)).statusCode).toBe(200)
    const { data } = await gateway.ask(LIST, { first: 10 }, token)
    expect(data.calendarLinks.totalCount).toBe(2)
    expect(data.calendarLinks.edges.map(({ node }: any) => node.isOwn).toSorted()).toEqual([false, true])
    const statements = (first: number) => gateway.leastStatements(() => gateway.ask(LIST, { first }, token))
    expect(await statements(2)).toBe(await statements(1))
    const stored = await gateway.database.readManager.find(CalendarLinkEntity)
    expect(JSON.stringify(stored)).not.toContain(next.url.split('/').at(-1).slice(0, -4))
  })

  it('end when they are taken back, by whoever made them or a colleague', async () => {
    const own = await create()
    const stranger = await gateway.tokenOf('tra-vinh.ldld')
    const revoke = async (id: string, token: string) =>
      (await gateway.ask(REVOKE, { id }, token)).data.revokeCalendarLink
    expect((await revoke(own.calendarLink.id, stranger)).error.code).toBe('NOT_ALLOWED')
    expect((await get(own.url)).statusCode).toBe(200)
    expect(await revoke(own.calendarLink.id, await gateway.tokenOf('bac-giang.ldld'))).toEqual({
      revokedId: own.calendarLink.id,
      error: null,
    })
    expect((await get(own.url)).statusCode).toBe(404)
    expect((await revoke(own.calendarLink.id, await gateway.tokenOf(UNIT))).error.code).toBe('NOT_FOUND')
  })

  it('are for those who see what the unit owes', async () => {
    for (const token of [
      await gateway.tokenOf('tra-vinh.ldld'),
      await gateway.tokenOf(UNIT, 'member'),
      await gateway.tokenOf(UNIT, 'webmaster'),
    ])
      expect((await create(token)).error.code).toBe('NOT_ALLOWED')
    for (const url of [
      '/calendar/x.ics',
      `/calendar/antq_l_${'a'.repeat(43)}.ics`,
      '/calendar/antq_l_',
      '/calendar/%00',
    ])
      expect([url, (await get(url)).statusCode]).toEqual([url, 404])
  })

  it('end with the right of whoever made them, where that is kept here', async () => {
    const person = await invitePerson(gateway, { login: 'can.bo.lich' })
    const account = await gateway.database.readManager.findOneByOrFail(AccountEntity, { id: person.id })
    const subject = account.subject
    const role = await establishRole(gateway.context(), { subject, role: 'province-officer', unit: 'bac-giang.ldld' })
    const actor = {
      kind: 'signed-in',
      subject,
      name: 'Cán bộ A',
      grants: [
        { unitCode: 'bac-giang.ldld', actions: ['assignment.read'], role: 'province-officer', onBehalfOf: null },
      ],
      credentialId: null,
    } as const
    const { createCalendarLink } = await import('./calendar.service.js')
    const { url } = await createCalendarLink(gateway.context(actor), { unit: UNIT })
    expect((await get(url!)).statusCode).toBe(200)
    const setLocked = (isLocked: boolean) =>
      gateway.database.write((manager) => manager.update(AccountEntity, { id: person.id }, { isLocked }))
    await setLocked(true)
    expect((await get(url!)).statusCode).toBe(404)
    await setLocked(false)
    expect((await get(url!)).statusCode).toBe(200)
    await gateway.database.write((manager) =>
      manager.query(`UPDATE role_grant SET ended_at = '${clock.now()}' WHERE id = '${role.id}'`),
    )
    expect((await get(url!)).statusCode).toBe(404)
  })

  it('are read within a budget', async () => {
    const narrow = await startGateway({ limits: { budget: 3 * CALENDAR_COST } })
    const look = () => narrow.app.inject({ method: 'GET', url: '/calendar/x.ics' })
    for (let times = 0; times < 3; times += 1) expect((await look()).statusCode).toBe(404)
    const refused = await look()
    expect([refused.statusCode, refused.json().error.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    await narrow.stop()
  })

  it('work for a year', async () => {
    const { url } = await create()
    clock.pass(366 * DAY - 1)
    expect((await get(url)).statusCode).toBe(200)
    clock.pass(1)
    expect((await get(url)).statusCode).toBe(404)
  })
})
