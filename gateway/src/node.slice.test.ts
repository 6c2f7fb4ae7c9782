import type { GraphQLInterfaceType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askUnits, owedBy, registerAskingPlan } from '../test/cascade.js'
import { registerBarePlan, registerCountry, registerPublicDocument } from '../test/factories.js'
import { savedReport } from '../test/reports.js'
import { startGateway, type TestGateway } from '../test/gateway.js'
import { Outward } from './foundation/outward.js'
import { createSchema } from './schema.js'

/** Types of things that everybody may see, as far as the thing itself is public. */
const open = new Set(['Unit', 'Document', 'Obligation', 'ObligationDue'])

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }'

describe('anything with a global id', () => {
  let gateway: TestGateway
  /** An id of each type, and the role of those who may see it. */
  const things = new Map<string, { id: string; role: 'administrator' | 'webmaster' | 'province-officer' }>()

  beforeAll(async () => {
    const outward = new Outward(true, async () => [{ address: '203.0.114.7', family: 4 }])
    const sender = { name: '', address: 'nhac-viec@congdoan.example' }
    gateway = await startGateway({ outward, mail: { url: 'smtp://127.0.0.1:9', sender } })
    await registerCountry(gateway)
    const document = await registerPublicDocument(gateway, { symbol: '1/KH-X', issuedOn: '2024-01-01' })
    const draft = await registerPublicDocument(gateway, { symbol: '2/KH-X', issuedOn: '2024-01-02' })
    const plan = await registerBarePlan(gateway, { document: draft, unit: 'bac-giang.ldld', state: 'DRAFT' })
    const { data } = await gateway.ask('{ unit(code: "bac-giang.ldld") { id } }')
    things.set('Unit', { id: data.unit.id, role: 'webmaster' })
    things.set('Document', { id: document.id, role: 'webmaster' })
    things.set('Plan', { id: plan, role: 'province-officer' })
    const { id: report } = await savedReport(gateway, { unit: 'bac-giang.ldld' })
    things.set('Report', { id: report, role: 'province-officer' })
    const webhook = await made('webmaster', 'createWebhook', 'webhook', {
      unit: 'bac-giang.ldld',
      url: 'https://nhan.example/x',
      description: 'Kho dữ liệu',
    })
    things.set('Webhook', { id: webhook, role: 'webmaster' })
    const test = 'mutation ($id: ID!) { testWebhook(id: $id) { delivery { id } error { code } } }'
    const sent = await gateway.ask(test, { id: webhook }, await tokenOf('webmaster'))
    things.set('WebhookDelivery', { id: sent.data.testWebhook.delivery.id, role: 'webmaster' })
    const key = await made('webmaster', 'createCredential', 'credential', {
      kind: 'API_KEY',
      unit: 'bac-giang.ldld',
      name: 'Kho dữ liệu',
      actions: [],
    })
    things.set('Credential', { id: key, role: 'webmaster' })
    const role = { subject: 'test#b', role: 'member', unit: 'bac-giang.ldld' }
    things.set('RoleGrant', { id: await made('administrator', 'giveRole', 'roleGrant', role), role: 'administrator' })
    const mailbox = { unit: 'bac-giang.ldld', address: 'van-phong@congdoan.example' }
    things.set('UnitMailbox', {
      id: await made('province-officer', 'addMailbox', 'mailbox', mailbox),
      role: 'province-officer',
    })
    const link = await made('province-officer', 'createCalendarLink', 'calendarLink', { unit: 'bac-giang.ldld' })
    things.set('CalendarLink', { id: link, role: 'province-officer' })
    const account = { login: 'can-bo-a', displayName: 'Cán bộ A', unit: 'bac-giang.ldld' }
    things.set('Account', {
      id: await made('administrator', 'createAccount', 'account', account),
      role: 'administrator',
    })
    const asked = await askUnits(gateway, { plan: await registerAskingPlan(gateway) })
    const [owed] = await owedBy(gateway, 'bac-giang.cs-1')
    things.set('Obligation', { id: asked.id, role: 'webmaster' })
    things.set('ObligationDue', { id: asked.dues[0]!.id, role: 'webmaster' })
    things.set('Assignment', { id: owed!.id, role: 'province-officer' })
    things.set('Export', {
      id: await made('province-officer', 'createExport', 'export', { list: 'PLANS' }),
      role: 'province-officer',
    })
  })
  afterAll(() => gateway.stop())

  const tokenOf = (role: 'administrator' | 'webmaster' | 'province-officer', unit = 'bac-giang.ldld') =>
    gateway.tokenOf(unit, role)

  async function made(role: Parameters<typeof tokenOf>[0], mutation: string, field: string, input: object) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${field} { id } error { code fields } } }`
    const answer = await gateway.ask(query, { input }, await tokenOf(role))
    const payload = answer.data?.[mutation]
    if (!payload?.[field]) throw new Error(JSON.stringify(answer))
    return payload[field].id as string
  }

  it('is found by it, whatever its type, by those who may see it', async () => {
    const schema = createSchema()
    const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name)
    expect([...things.keys()].toSorted()).toEqual(types.toSorted())
    for (const [type, { id, role }] of things) {
      const { data } = await gateway.ask(NODE, { id }, await tokenOf(role))
      expect(data.node).toEqual({ __typename: type, id })
    }
  })

  it('is not there for others', async () => {
    for (const [type, { id, role }] of things) {
      if (open.has(type)) continue
      expect([type, (await gateway.ask(NODE, { id })).data.node]).toEqual([type, null])
      const neighbour = await tokenOf(role, 'tra-vinh.ldld')
      expect([type, (await gateway.ask(NODE, { id }, neighbour)).data.node]).toEqual([type, null])
    }
  })
})
