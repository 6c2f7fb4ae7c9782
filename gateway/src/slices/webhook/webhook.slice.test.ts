import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, TEST_NOW, type TestGateway } from '../../../test/gateway.js'
import { MovedClock } from '../../../test/webhooks.js'
import { newId } from '../../foundation/identifier.js'
import { Outward } from '../../foundation/outward.js'
import { AuditLineEntity } from '../../ledger/index.js'
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { WebhookEntity } from './webhook.entity.js'

const SHOWN = `id version url description types within { code } unit { code } state { code } offReason { code }
  pending deliveredAt failingSince secrets { createdAt endsAt }`
const CREATE = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret
  error { code fields } webhook { ${SHOWN} } } }`
const UPDATE = `mutation ($input: UpdateWebhookInput!) { it: updateWebhook(input: $input) {
  error { code fields currentVersion } webhook { ${SHOWN} } } }`
const ROTATE = `mutation ($input: RotateWebhookSecretInput!) { it: rotateWebhookSecret(input: $input) { secret
  error { code fields } webhook { ${SHOWN} } } }`
const STEP = (name: string) => `mutation ($id: ID!, $version: Int!) { it: ${name}(id: $id, version: $version) {
  error { code currentVersion } ${name === 'deleteWebhook' ? 'deletedId' : `webhook { ${SHOWN} }`} } }`
const LIST = `query ($within: String!, $first: Int!, $after: String) { webhooks(within: $within, first: $first, after: $after) {
  totalCount edges { node { id description unit { code } within { code } state { label } } }
  pageInfo { hasNextPage endCursor } } }`
const TEST = `mutation ($id: ID!) { it: testWebhook(id: $id) { error { code } delivery { id type number objectId what state { code } tries nextTryAt doneAt } } }`
const RESEND = `mutation ($id: ID!) { it: resendDelivery(id: $id) { error { code } delivery { id state { code } tries nextTryAt } } }`

describe('webhooks, as their webmasters look after them', () => {
  const clock = new MovedClock(TEST_NOW)
  let gateway: TestGateway
  let webmaster: string
  beforeAll(async () => {
    // no name server is asked
    const outward = new Outward(true, async () => [{ address: '203.0.114.7', family: 4 }])
    gateway = await startGateway({ clock, outward })
    await registerCountry(gateway)
    webmaster = await gateway.tokenOf('bac-giang.ldld', 'webmaster')
  })
  afterAll(() => gateway.stop())

  const create = async (input: object = {}, token = webmaster, headers = {}) => {
    const whole = { unit: 'bac-giang.ldld', url: 'https://nhan.example/changes', description: 'Kho dữ liệu', ...input }
    return (await gateway.ask(CREATE, { input: whole }, token, headers)).data.createWebhook
  }
  const made = async (input: object = {}) => (await create(input)).webhook
  const ask = async (mutation: string, variables: object, token = webmaster) =>
    (await gateway.ask(mutation, { ...variables }, token)).data.it
  const deedsOf = async (objectId: string) => {
    const lines = await gateway.database.readManager.find(AuditLineEntity, {
      where: { objectId },
      order: { number: 'ASC' },
    })
    return lines.map(({ deed }) => deed)
  }

  it('are made with a secret that is shown once', async () => {
    const { secret, webhook, error } = await create({ types: ['PLAN'], within: 'bac-giang.kcn' })
    expect(error).toBeNull()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(webhook).toMatchObject({
      version: 1,
      url: 'https://nhan.example/changes',
      types: ['PLAN'],
      within: { code: 'bac-giang.kcn' },
      unit: { code: 'bac-giang.ldld' },
      state: { code: 'ACTIVE' },
      offReason: null,
      pending: 0,
      deliveredAt: null,
      failingSince: null,
      secrets: [{ createdAt: TEST_NOW, endsAt: null }],
    })
  })

  it('have secrets that lie open nowhere: not in the tables, not in the trail, not under an idempotency key', async () => {
    const headers = { 'idempotency-key': 'one-webhook' }
    const first = await create({}, webmaster, headers)
    const again = await create({}, webmaster, headers)
    expect([again.webhook.id, again.secret]).toEqual([first.webhook.id, null])
    for (const table of ['webhook', 'audit_line', 'once', 'once_piece']) {
      const rows = await gateway.database.readManager.query(`SELECT * FROM ${table}`)
      expect(rows.length).toBeGreaterThan(0)
      expect(JSON.stringify(rows)).not.toContain(first.secret.slice('whsec_'.length))
    }
  })

  it('are refused with words on the field that is wrong', async () => {
    const codes = async (input: object) => (await create(input)).error
    expect(await codes({ url: 'ftp://nhan.example/' })).toEqual({ code: 'URL_INVALID', fields: ['url'] })
    expect(await codes({ url: 'https://nhan.example/\r\nx: 1' })).toEqual({ code: 'URL_INVALID', fields: ['url'] })
    expect(await codes({ url: 'https://10.0.0.1/' })).toEqual({ code: 'ADDRESS_PRIVATE', fields: ['url'] })
    expect(await codes({ description: ' ' })).toEqual({ code: 'INPUT_INVALID', fields: ['description'] })
    expect(await codes({ within: 'no.such' })).toEqual({ code: 'UNIT_UNKNOWN', fields: ['within'] })
    expect(await codes({ unit: 'no.such' })).toMatchObject({ code: 'UNIT_UNKNOWN' })
  })

  it('are for those who manage the webhooks of the unit or of one above it', async () => {
    const { id } = await made({ unit: 'bac-giang.kcn' })
    for (const [unit, role] of [
      ['tra-vinh.ldld', 'webmaster'],
      ['bac-giang.ldld', 'province-officer'],
    ] as const) {
      const stranger = await gateway.tokenOf(unit, role)
      expect((await create({}, stranger)).error.code).toBe('NOT_ALLOWED')
      for (const step of ['pauseWebhook', 'resumeWebhook', 'deleteWebhook'])
        expect((await ask(STEP(step), { id, version: 1 }, stranger)).error.code).toBe('NOT_ALLOWED')
      expect((await ask(UPDATE, { input: { id, version: 1, url: 'https://x.example/' } }, stranger)).error.code).toBe(
        'NOT_ALLOWED',
      )
      expect((await ask(ROTATE, { input: { id, version: 1 } }, stranger)).error.code).toBe('NOT_ALLOWED')
      expect((await ask(TEST, { id }, stranger)).error.code).toBe('NOT_ALLOWED')
    }
    expect((await ask(STEP('pauseWebhook'), { id, version: 1 })).webhook.state.code).toBe('PAUSED')
  })

  it('are changed in what is sent, and stay as they are in what is left out', async () => {
    const { id } = await made({ types: ['PLAN'], within: 'bac-giang.kcn' })
    const moved = await ask(UPDATE, { input: { id, version: 1, url: 'https://moi.example/' } })
    expect(moved.webhook).toMatchObject({ url: 'https://moi.example/', types: ['PLAN'], version: 2 })
    expect(moved.webhook.within.code).toBe('bac-giang.kcn')
    const wide = await ask(UPDATE, { input: { id, version: 2, types: null, within: null, description: 'Mọi nơi' } })
    expect(wide.webhook).toMatchObject({ types: [], within: null, description: 'Mọi nơi', url: 'https://moi.example/' })
    const refused = await ask(UPDATE, { input: { id, version: 3, url: 'https://127.0.0.1.nip.example\t/' } })
    expect(refused.error).toMatchObject({ code: 'URL_INVALID', fields: ['url'] })
  })

  it('are changed by one of many who looked at the same version', async () => {
    const { id } = await made()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) => ask(UPDATE, { input: { id, version: 1, description: `Bản ${index}` } })),
    )
    const refused = answers.filter(({ error }) => error !== null)
    expect(refused).toHaveLength(11)
    for (const { error, webhook } of refused) {
      expect(error).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: 2 })
      expect(webhook.version).toBe(2)
    }
  })

  it('get new secrets beside the old ones, three at most', async () => {
    const { id } = await made()
    const ends = async (version: number, overlapDays: number) =>
      (await ask(ROTATE, { input: { id, version, overlapDays } })).webhook.secrets.map(
        ({ endsAt }: { endsAt: string | null }) => endsAt?.slice(0, 10) ?? null,
      )
    expect(await ends(1, 7)).toEqual([null, '2026-12-01'])
    expect(await ends(2, 30)).toEqual([null, '2026-12-24', '2026-12-01'])
    expect(await ends(3, 30)).toHaveLength(3)
    expect(await ends(4, 0)).toEqual([null])
    expect((await ask(ROTATE, { input: { id, version: 5, overlapDays: 31 } })).error.code).toBe('INPUT_INVALID')
  })

  it('are paused, resumed and deleted, each with its line in the trail', async () => {
    const { id } = await made()
    expect((await ask(STEP('resumeWebhook'), { id, version: 1 })).error.code).toBe('WEBHOOK_STATE')
    const paused = (await ask(STEP('pauseWebhook'), { id, version: 1 })).webhook
    expect([paused.state.code, paused.version]).toEqual(['PAUSED', 2])
    expect((await ask(STEP('pauseWebhook'), { id, version: 2 })).error.code).toBe('WEBHOOK_STATE')
    expect((await ask(TEST, { id })).error.code).toBe('WEBHOOK_STATE')
    expect((await ask(STEP('resumeWebhook'), { id, version: 2 })).webhook.state.code).toBe('ACTIVE')
    await ask(TEST, { id })
    expect((await ask(STEP('deleteWebhook'), { id, version: 2 })).error).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 3,
    })
    expect(await ask(STEP('deleteWebhook'), { id, version: 3 })).toEqual({ error: null, deletedId: id })
    expect((await ask(STEP('deleteWebhook'), { id, version: 4 })).error.code).toBe('NOT_FOUND')
    expect(await gateway.database.readManager.countBy(WebhookDeliveryEntity, { webhookId: id })).toBe(0)
    expect(await deedsOf(id)).toEqual(['webhook.created', 'webhook.paused', 'webhook.resumed', 'webhook.deleted'])
  })

  it('are twenty in a unit at most', async () => {
    const token = await gateway.tokenOf('tra-vinh.ldld', 'webmaster')
    for (let times = 0; times < 20; times += 1)
      expect((await create({ unit: 'tra-vinh.ldld' }, token)).error).toBeNull()
    expect((await create({ unit: 'tra-vinh.ldld' }, token)).error.code).toBe('WEBHOOK_LIMIT')
  })

  it('are tested with a message that is about nothing', async () => {
    const { id } = await made()
    const { delivery } = await ask(TEST, { id })
    expect(delivery).toMatchObject({
      type: null,
      number: null,
      objectId: null,
      what: null,
      state: { code: 'PENDING' },
      tries: 0,
      nextTryAt: TEST_NOW,
      doneAt: null,
    })
    expect(await gateway.database.readManager.findOneBy(WebhookEntity, { id })).toMatchObject({
      pending: 1,
      dueAt: TEST_NOW,
    })
    const again = await ask(RESEND, { id: delivery.id })
    expect(again.delivery).toEqual({ id: delivery.id, state: { code: 'PENDING' }, tries: 0, nextTryAt: TEST_NOW })
    expect((await gateway.database.readManager.findOneBy(WebhookEntity, { id }))?.pending).toBe(1)
    const stranger = await gateway.tokenOf('tra-vinh.ldld', 'webmaster')
    expect((await ask(RESEND, { id: delivery.id }, stranger)).error.code).toBe('NOT_ALLOWED')
    expect((await ask(RESEND, { id: 'dlv_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).error.code).toBe('NOT_FOUND')
  })

  it('are listed for the subtree, page by page, with as many statements for three as for one', async () => {
    const list = async (variables: object, token = webmaster) =>
      gateway.ask(LIST, { within: 'bac-giang.ldld', first: 1, ...variables }, token)
    const { webhooks } = (await list({ first: 100 })).data
    expect(webhooks.edges.length).toBe(webhooks.totalCount)
    expect(webhooks.edges.some(({ node }: any) => node.unit.code === 'bac-giang.kcn')).toBe(true)
    expect(webhooks.edges.some(({ node }: any) => node.unit.code === 'tra-vinh.ldld')).toBe(false)
    const first = (await list({})).data.webhooks
    const second = (await list({ after: first.pageInfo.endCursor })).data.webhooks
    const ids = webhooks.edges.map(({ node }: any) => node.id)
    expect([first.edges[0].node.id, second.edges[0].node.id]).toEqual(ids.slice(0, 2))
    const { errors } = await list({ within: 'tra-vinh.ldld' })
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED')
    const statements = (size: number) => gateway.leastStatements(() => list({ first: size }))
    expect(await statements(3)).toBe(await statements(1))
  })

  it('show their log by state, the newest delivery first', async () => {
    const { id } = await made({ description: 'Có nhật ký' })
    for (let times = 0; times < 3; times += 1) await ask(TEST, { id })
    const log = async (words: string) =>
      gateway.ask(
        `query { webhooks(within: "bac-giang.ldld", first: 1) { edges { node { id deliveries(${words}) {
          edges { cursor node { id state { code label } } } pageInfo { hasNextPage } } } } } }`,
        {},
        webmaster,
      )
    const deliveries = async (words: string) => (await log(words)).data.webhooks.edges[0].node.deliveries
    const all = await deliveries('first: 10')
    expect(all.edges.map((edge: any) => edge.node.state)).toEqual(
      Array.from({ length: 3 }, () => ({ code: 'PENDING', label: 'Chờ gửi' })),
    )
    expect(all.edges.map((edge: any) => edge.node.id)).toEqual(
      all.edges
        .map((edge: any) => edge.node.id)
        .toSorted()
        .toReversed(),
    )
    const rest = await deliveries(`first: 2, after: "${all.edges[0].cursor}", state: "PENDING"`)
    expect(rest.edges).toEqual(all.edges.slice(1))
    expect((await deliveries('first: 10, state: "DELIVERED"')).edges).toEqual([])
    const row = await gateway.database.readManager.findOneByOrFail(WebhookDeliveryEntity, { webhookId: id })
    const many = Array.from({ length: 400 }, () => ({ ...row, id: newId('dlv') }))
    await gateway.database.write((manager) => manager.insert(WebhookDeliveryEntity, many))
    for (const [words, index] of [
      ['last: 5', 'ix_delivery_webhook'],
      ['first: 5, state: "PENDING"', 'ix_delivery_state'],
    ] as const) {
      const plans = await (await gateway.countStatements(() => log(words))).explained()
      const pages = plans.filter((plan) => plan.includes('ix_delivery'))
      expect(pages, plans.join()).toHaveLength(1)
      expect(pages[0]).toContain(index)
      expect(pages[0]).not.toMatch(/filesort|TEMP B-TREE/i)
    }
    expect((await log('first: 10, state: "LOST"')).errors?.[0]?.extensions.code).toBe('INPUT_INVALID')
  })
})
