import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { ADD, addedMailbox, mailWorkerOf, pathIn, sendAll } from '../../../test/mailboxes.js'
import { MailServer } from '../../../test/mail-server.js'
import { movingClock } from '../../../test/moving-clock.js'
import { AuditLineEntity } from '../../ledger/index.js'
import type { MailSettings } from '../../mail/settings.js'
import { forgetUnconfirmed } from './mailbox-choice.service.js'
import { MailEntity } from './mail.entity.js'
import { MailboxEntity } from './mailbox.entity.js'

const UNIT = 'bac-giang.kcn'
const HOUR = 3600
const DAY = 24 * HOUR
const LIST = `query ($unit: String!, $first: Int, $after: String) { mailboxes(unit: $unit, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  edges { node { id address state { code label } stopReason { code } confirmedAt stoppedAt unit { code } } } } }`

describe('addresses for reminders', () => {
  const clock = movingClock()
  const server = new MailServer()
  let gateway: TestGateway
  let settings: MailSettings
  let officer: string
  beforeAll(async () => {
    settings = await server.start()
    gateway = await startGateway({ clock, mail: settings, limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
    officer = await gateway.tokenOf(UNIT)
  })
  afterAll(async () => {
    await gateway.stop()
    await server.stop()
  })
  beforeEach(async () => {
    await gateway.database.write(async (manager) => {
      await manager.clear(MailboxEntity)
      await manager.clear(MailEntity)
    })
    server.taken.length = 0
    server.treat = () => 'taken'
    // a token lasts for hours only
    officer = await gateway.tokenOf(UNIT)
  })

  const add = async (address: string, token = officer, unit = UNIT) =>
    (await gateway.ask(ADD, { input: { unit, address } }, token)).data.addMailbox
  const list = async (token = officer, wish: object = {}) =>
    gateway.ask(LIST, { unit: UNIT, first: 50, ...wish }, token)
  const stateOf = async (id: string) =>
    (await gateway.database.readManager.findOneByOrFail(MailboxEntity, { id })).state
  const send = () => sendAll(mailWorkerOf(gateway, settings))
  const visit = (method: 'GET' | 'POST', url: string, body?: { type: string; payload: string }) =>
    gateway.app.inject({
      method,
      url,
      ...(body && { headers: { 'content-type': body.type }, payload: body.payload }),
    })

  it('are asked for their consent first, with a link that a look at it does not use up', async () => {
    const { mailbox, error } = await add(' Van-Phong@kcn.example ')
    expect(error).toBeNull()
    expect(mailbox).toMatchObject({ address: 'Van-Phong@kcn.example', state: { code: 'WAITING' } })
    await send()
    const [mail, ...others] = server.taken
    expect(others).toEqual([])
    expect(mail?.to).toBe('Van-Phong@kcn.example')
    expect(mail?.email.subject).toBe('Xác nhận nhận thư nhắc việc của Công đoàn Các Khu công nghiệp tỉnh Bắc Giang')
    expect(mail?.email.text).toContain('Liên kết dùng được đến 10 giờ 00 ngày 01/12/2026.')
    expect(mail?.email.html).toContain('Xác nhận nhận thư nhắc việc</a>')
    expect(mail?.email.headers.map(({ key }) => key)).not.toContain('list-unsubscribe')
    const path = pathIn(mail?.email.text, 'confirm')
    const page = await visit('GET', path)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('<form method="post"><button>Xác nhận</button></form>')
    expect(page.headers['content-security-policy']).toContain("form-action 'self'")
    expect(await stateOf(mailbox.id)).toBe('WAITING')
    const done = await visit('POST', path, { type: 'application/x-www-form-urlencoded', payload: '' })
    expect([done.statusCode, done.body.includes('Đã xác nhận')]).toEqual([200, true])
    expect(await stateOf(mailbox.id)).toBe('CONFIRMED')
    expect((await visit('POST', path)).statusCode).toBe(200)
  })

  it('cannot be confirmed after seven days, nor with a link that was changed or replaced', async () => {
    const id = await addedMailbox(gateway, UNIT, 'a@kcn.example')
    await send()
    const path = pathIn(server.taken[0]?.email.text, 'confirm')
    const altered = `${path.slice(0, -1)}${path.endsWith('0') ? '1' : '0'}`
    for (const wrong of [path.slice(0, -1), altered, path.replace('box_', 'bax_'), '/mailbox/confirm/x/y'])
      expect([wrong, (await visit('POST', wrong)).statusCode]).toEqual([wrong, 410])
    clock.pass(7 * DAY + 1)
    for (const method of ['GET', 'POST'] as const) expect((await visit(method, path)).statusCode).toBe(410)
    expect(await stateOf(id)).toBe('WAITING')
    officer = await gateway.tokenOf(UNIT)
    expect((await add('a@kcn.example')).mailbox.id).toBe(id)
    expect((await visit('POST', path)).statusCode).toBe(410)
    await send()
    expect((await visit('POST', pathIn(server.taken[1]?.email.text, 'confirm'))).statusCode).toBe(200)
    expect(await stateOf(id)).toBe('CONFIRMED')
  })

  it('are refused where they are none, are there already, or are too many', async () => {
    for (const address of [
      '',
      'không phải',
      'a@',
      'a b@x.example',
      'a@x.example, b@x.example',
      `${'a'.repeat(250)}@x.example`,
    ])
      expect((await add(address)).error).toMatchObject({ code: 'MAIL_ADDRESS_INVALID', fields: ['address'] })
    const first = (await add('a@kcn.example')).mailbox
    expect((await add('A@KCN.example')).error).toMatchObject({ code: 'MAILBOX_EXISTS', existingId: first.id })
    for (let index = 1; index < 10; index += 1) expect((await add(`a${index}@kcn.example`)).error).toBeNull()
    expect((await add('a10@kcn.example')).error.code).toBe('MAILBOX_LIMIT')
    expect((await add('x@kcn.example', officer, 'nobody')).error.code).toBe('UNIT_UNKNOWN')
  })

  it('of strangers are not flooded by asking again and again', async () => {
    for (let times = 0; times < 20; times += 1) {
      const { mailbox, error } = await add(`a${times}@kcn.example`)
      expect([times, error]).toEqual([times, null])
      await gateway.ask('mutation ($id: ID!) { removeMailbox(id: $id) { removedId } }', { id: mailbox.id }, officer)
    }
    expect((await add('b@kcn.example')).error.code).toBe('MAILBOX_LIMIT')
    // those that were removed before they were written to are not written to
    await send()
    expect(server.taken).toEqual([])
  })

  it('are added once by two who ask at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => add('chung@kcn.example')))
    const refused = answers.filter(({ error }) => error?.code === 'MAILBOX_EXISTS')
    expect([answers.length, refused.length]).toEqual([6, 5])
    await send()
    expect(server.taken).toHaveLength(1)
  })

  it('stop with one click of the mail program, and stay so', async () => {
    const id = await addedMailbox(gateway, UNIT, 'a@kcn.example')
    await send()
    await visit('POST', pathIn(server.taken[0]?.email.text, 'confirm'))
    const context = gateway.context()
    const path = `/mailbox/stop/${id}/${context.seal.mark(`mailbox stop ${id}`)}`
    const page = await visit('GET', path)
    expect([page.statusCode, page.body.includes('Ngừng nhận thư nhắc việc?')]).toEqual([200, true])
    expect(await stateOf(id)).toBe('CONFIRMED')
    const boundary = '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    const click = await visit('POST', path, { type: 'multipart/form-data; boundary=x', payload: boundary })
    expect(click.statusCode).toBe(200)
    expect((await list()).data.mailboxes.edges[0].node).toMatchObject({
      state: { code: 'STOPPED', label: 'Đã ngừng' },
      stopReason: { code: 'UNSUBSCRIBED' },
    })
    const form = { type: 'application/x-www-form-urlencoded', payload: 'List-Unsubscribe=One-Click' }
    expect((await visit('POST', path, form)).statusCode).toBe(200)
    expect((await visit('POST', pathIn(server.taken[0]?.email.text, 'confirm'))).statusCode).toBe(410)
    expect(await stateOf(id)).toBe('STOPPED')
    // the click still works where the address was removed, and a forged one does nothing
    await gateway.ask('mutation ($id: ID!) { removeMailbox(id: $id) { removedId } }', { id }, officer)
    expect((await visit('POST', path, form)).statusCode).toBe(200)
    expect((await visit('POST', `/mailbox/stop/${id}/${'0'.repeat(64)}`, form)).statusCode).toBe(410)
  })

  it('are seen by officers of the unit and above, and by nobody else', async () => {
    const id = await addedMailbox(gateway, UNIT, 'bi-mat@kcn.example')
    expect((await list(await gateway.tokenOf('bac-giang.ldld'))).data.mailboxes.edges).toHaveLength(1)
    for (const token of [
      await gateway.tokenOf('tra-vinh.ldld'),
      await gateway.tokenOf('bac-giang.cs-1'),
      await gateway.tokenOf(UNIT, 'webmaster'),
      await gateway.tokenOf(UNIT, 'member'),
    ]) {
      expect((await list(token)).errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
      expect((await add('khac@kcn.example', token)).error.code).toBe('NOT_ALLOWED')
      const removed = await gateway.ask(
        'mutation ($id: ID!) { removeMailbox(id: $id) { error { code } } }',
        { id },
        token,
      )
      expect(removed.data.removeMailbox.error.code).toBe('NOT_ALLOWED')
    }
    expect((await gateway.ask(LIST, { unit: UNIT, first: 5 })).errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN')
  })

  it('leave lines in the trail that do not say what they are', async () => {
    const id = await addedMailbox(gateway, UNIT, 'rieng-tu@kcn.example')
    await send()
    await visit('POST', pathIn(server.taken[0]?.email.text, 'confirm'))
    await gateway.ask('mutation ($id: ID!) { removeMailbox(id: $id) { removedId } }', { id }, officer)
    const lines = await gateway.database.readManager.find(AuditLineEntity, {
      where: { objectId: id },
      order: { number: 'ASC' },
    })
    expect(lines.map(({ deed }) => deed)).toEqual(['mailbox.added', 'mailbox.confirmed', 'mailbox.removed'])
    expect(JSON.stringify(lines)).not.toContain('rieng-tu')
    expect(JSON.stringify(lines)).toContain('•••')
    expect(JSON.stringify(await gateway.database.readManager.find(MailEntity))).not.toContain('rieng-tu')
  })

  it('are listed page by page, with as many statements for many as for one', async () => {
    for (let index = 0; index < 5; index += 1) await addedMailbox(gateway, UNIT, `a${index}@kcn.example`)
    const first = (await list(officer, { first: 2 })).data.mailboxes
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([5, true])
    const rest = (await list(officer, { after: first.pageInfo.endCursor })).data.mailboxes
    expect([...first.edges, ...rest.edges].map(({ node }: any) => node.address)).toEqual(
      [4, 3, 2, 1, 0].map((index) => `a${index}@kcn.example`),
    )
    const statements = (size: number) => gateway.leastStatements(() => list(officer, { first: size }))
    expect(await statements(5)).toBe(await statements(1))
  })

  it('that nobody confirmed are forgotten after some weeks', async () => {
    await addedMailbox(gateway, UNIT, 'a@kcn.example')
    const forget = () => gateway.database.write((manager) => forgetUnconfirmed({ ...gateway.context(), manager }, 100))
    clock.pass(36 * DAY)
    expect(await forget()).toBe(0)
    clock.pass(2 * DAY)
    expect(await forget()).toBe(1)
    expect(await gateway.database.readManager.count(MailboxEntity)).toBe(0)
  })

  it('cannot be added where no mail is sent', async () => {
    const silent = await startGateway()
    await registerCountry(silent)
    const { data } = await silent.ask(
      ADD,
      { input: { unit: UNIT, address: 'a@kcn.example' } },
      await silent.tokenOf(UNIT),
    )
    expect(data.addMailbox).toMatchObject({ mailbox: null, error: { code: 'MAIL_OFF' } })
    await silent.stop()
  })
})
