import { afterAll, beforeAll, expect, it } from 'vitest'
import { askUnits, followAll, owedBy, registerAskingPlan, step } from '../../../test/cascade.js'
import { registerCountry, smallCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { addedMailbox, mailWorkerOf, pathIn, remindAll, sendAll } from '../../../test/mailboxes.js'
import { MailServer } from '../../../test/mail-server.js'
import { movingClock } from '../../../test/moving-clock.js'
import type { MailSettings } from '../../mail/settings.js'

const DAY = 24 * 60 * 60
const [OLD, NEW, GONE] = ['bac-giang.cu', 'bac-giang.moi', 'bac-giang.giai-the']
const clock = movingClock('2026-06-14T03:00:00.000Z')
const server = new MailServer()
let gateway: TestGateway
let settings: MailSettings

/** Two unions end on 30/6/2026, one with a successor and one without. */
beforeAll(async () => {
  settings = await server.start()
  gateway = await startGateway({ clock, mail: settings, limits: { budget: 1_000_000_000 } })
  const union = (code: string, name: string, more: object) => ({
    code,
    province: 'bac-giang',
    periods: [{ name, kind: 'grassroots-union', parent: 'bac-giang.kcn', ...more }],
  })
  await registerCountry(gateway, [
    ...smallCountry,
    union(NEW, 'Công đoàn cơ sở Mới', { from: '2026-07-01' }),
    { ...union(OLD, 'Công đoàn cơ sở Cũ', { to: '2026-06-30' }), successors: [{ unit: NEW, on: '2026-07-01' }] },
    union(GONE, 'Công đoàn cơ sở Giải thể', { to: '2026-06-30' }),
  ])
  await followAll(gateway)
})
afterAll(async () => {
  await gateway.stop()
  await server.stop()
})

const confirmed = async (unit: string, address: string) => {
  await addedMailbox(gateway, unit, address)
  await sendAll(mailWorkerOf(gateway, settings))
  const [mail] = server.taken.splice(0)
  await gateway.app.inject({ method: 'POST', url: pathIn(mail?.email.text, 'confirm') })
}
/** Whom the letters of today went to, and what they named; in the order of the addresses. */
const letters = async (): Promise<string[]> => {
  await followAll(gateway)
  await remindAll(gateway)
  await sendAll(mailWorkerOf(gateway, settings))
  const taken = server.taken.splice(0)
  return taken.map(({ to, email }) => `${to.split('@')[0]}: ${email.subject?.split(' – ')[0]}`).toSorted()
}

it('reminds of what a plan asks, until it is handed in, and goes over to whoever takes over', async () => {
  for (const code of ['bac-giang.cs-1', OLD, GONE]) await confirmed(code, `${code}@x.example`)
  const plan = await registerAskingPlan(gateway, { symbol: '80/KH-LĐLĐ', issuedOn: '2026-06-10' })
  // “trước ngày 08/7” is kept until the 7th
  await askUnits(gateway, { plan, what: 'Gửi báo cáo 6 tháng', dueOn: '2026-07-08', isExclusive: true })
  expect(await letters()).toEqual([])
  clock.pass(9 * DAY)
  const soon = 'Nhắc việc: 1 việc sắp đến hạn'
  expect(await letters()).toEqual([`bac-giang.cs-1: ${soon}`, `${OLD}: ${soon}`, `${GONE}: ${soon}`])
  const [owed] = await owedBy(gateway, 'bac-giang.cs-1')
  const officer = () => gateway.tokenOf('bac-giang.cs-1', 'grassroots-officer')
  const submitted = await step(gateway, 'submit', owed!, await officer())
  // 30/6: the last day of two unions, a week before
  clock.pass(7 * DAY)
  expect(await letters()).toEqual([`${OLD}: ${soon}`, `${GONE}: ${soon}`])
  // what was returned is open again; the ended ones are not written to, and the new one owes it and its own
  const version = 'version' in submitted ? submitted.version : 0
  await step(gateway, 'return', { id: owed!.id, version }, await gateway.tokenOf('bac-giang.ldld'))
  clock.pass(6 * DAY)
  await confirmed(NEW, `${NEW}@x.example`)
  expect(await letters()).toEqual([`bac-giang.cs-1: ${soon}`, expect.stringMatching(`^${NEW}: Nhắc việc: \\d việc`)])
  clock.pass(2 * DAY)
  expect(await letters()).toContain('bac-giang.cs-1: Nhắc việc: 1 việc quá hạn')
})
