import { axeFindings } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { answeringGateway, connection, me, openPage, settle } from './testing/open-page.js'

const session = { token: 'e30.e30.c2ln' }
const UNIT = { id: 'unit_1', code: 'bac-giang.ldld', name: 'Liên đoàn Lao động tỉnh Bắc Giang' }
const AT = '2026-11-24T03:00:00.000Z'
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name)
  if (!found) throw new Error(`no button “${name}”`)
  return found
}
const type = (label: string, text: string): void => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim().startsWith(label))
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input'))
}
const submit = (): void => void document.querySelector('dialog form')?.dispatchEvent(new Event('submit'))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('webhooks', () => {
  const webhook = (over: object = {}) => ({
    id: 'hook_1',
    version: 3,
    url: 'https://kho.example/nhan',
    description: 'Kho dữ liệu',
    createdAt: AT,
    createdBy: 'test#a',
    types: ['PLAN'],
    stateSince: AT,
    pending: 2,
    deliveredAt: AT,
    failingSince: null,
    state: { code: 'ACTIVE', label: 'Đang gửi' },
    offReason: null,
    unit: UNIT,
    within: null,
    secrets: [{ createdAt: AT, endsAt: null }],
    ...over,
  })
  const delivery = {
    id: 'dlv_1',
    number: 12,
    type: 'PLAN',
    what: 'CHANGED',
    objectId: 'plan_1',
    at: AT,
    tries: 2,
    triedAt: AT,
    nextTryAt: null,
    doneAt: AT,
    status: 503,
    answer: 'bận',
    took: 40,
    state: { code: 'GIVEN_UP', label: 'Đã bỏ' },
    problem: { code: 'STATUS', label: 'Mã trả lời không phải 2xx' },
  }

  test('show what was sent and what came back, and send it again', async () => {
    const asked = answeringGateway({
      MyRights: me('test#a', 'webhook.manage'),
      ListWebhooks: connection('webhooks', [webhook()]),
      ListDeliveries: { node: { id: 'hook_1', ...connection('deliveries', [delivery]) } },
      ResendDelivery: { resendDelivery: { delivery, error: null } },
    })
    const page = await openPage({ session })
    button('Nhật ký gửi').click()
    await settle()
    expect(page.heard.places.at(-1)).toBe('webhooks/hook_1')
    expect(page.text()).toContain('Kế hoạch: đã thay đổi')
    expect(page.text()).toContain('mã trả lời 503')
    expect(await axeFindings(page.wrapper.element as Element)).toEqual([])
    button('Gửi lại').click()
    await settle()
    expect(asked.find(({ operation }) => operation === 'ResendDelivery')?.variables).toEqual({ id: 'dlv_1' })
  })

  test('show the signing secret until it is put away', async () => {
    const asked = answeringGateway({
      MyRights: me('test#a', 'webhook.manage'),
      ListWebhooks: connection('webhooks', []),
      CreateWebhook: { createWebhook: { secret: 'whsec_c2VjcmV0', webhook: webhook(), error: null } },
    })
    await openPage({ session })
    button('Tạo webhook').click()
    await settle()
    type('Mô tả', 'Kho dữ liệu')
    type('Địa chỉ nhận', 'https://kho.example/nhan ')
    submit()
    await settle()
    expect(asked.find(({ operation }) => operation === 'CreateWebhook')?.variables).toEqual({
      input: {
        unit: 'bac-giang.ldld',
        url: 'https://kho.example/nhan',
        description: 'Kho dữ liệu',
        types: [],
        within: null,
      },
    })
    expect(document.querySelector<HTMLInputElement>('input[readonly]')?.value).toBe('whsec_c2VjcmV0')
    button('Tôi đã lưu khóa').click()
    await settle()
    expect(document.documentElement.outerHTML).not.toContain('whsec_')
  })

  test('that were switched off say why, and are switched on with the version that was seen', async () => {
    const off = webhook({
      state: { code: 'SWITCHED_OFF', label: 'Đã bị tắt' },
      offReason: { code: 'FAILING', label: 'Ba ngày liền không gửi được lần nào' },
    })
    const asked = answeringGateway({
      MyRights: me('test#a', 'webhook.manage'),
      ListWebhooks: connection('webhooks', [off]),
      ResumeWebhook: { resumeWebhook: { webhook: webhook(), error: null } },
    })
    const page = await openPage({ session })
    expect(page.text()).toContain('Ba ngày liền không gửi được lần nào')
    button('Bật lại').click()
    await settle()
    expect(asked.find(({ operation }) => operation === 'ResumeWebhook')?.variables).toEqual({
      id: 'hook_1',
      version: 3,
    })
  })
})

describe('exports', () => {
  const item = (over: object = {}) => ({
    id: 'exp_1',
    done: 120,
    total: 400,
    byteCount: 20_480,
    createdAt: AT,
    finishedAt: null,
    expiresAt: null,
    path: null,
    list: { code: 'PLANS', label: 'Kế hoạch' },
    state: { code: 'RUNNING', label: 'Đang xuất' },
    within: UNIT,
    error: null,
    ...over,
  })

  test('show how far they are, and are asked for anew until they are done', async () => {
    const answers: Record<string, unknown> = {
      MyRights: me('test#a', 'export.create'),
      ListExports: connection('exports', [item()]),
    }
    answeringGateway(answers)
    const page = await openPage({ session })
    expect(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('120 trên 400 dòng')
    expect(await axeFindings(page.wrapper.element as Element)).toEqual([])
    answers['ListExports'] = connection('exports', [
      item({ state: { code: 'READY', label: 'Sẵn sàng' }, path: '/exports/exp_1', expiresAt: AT, done: 400 }),
    ])
    await vi.waitFor(() => expect(button('Tải về')).toBeDefined(), { timeout: 10_000 })
    expect(document.querySelector('[role=progressbar]')).toBeNull()
  })

  test('that are cancelled ask once more', async () => {
    const asked = answeringGateway({
      MyRights: me('test#a', 'export.create'),
      ListExports: connection('exports', [item()]),
      CancelExport: { cancelExport: { export: item(), error: null } },
    })
    await openPage({ session })
    button('Hủy xuất').click()
    await settle()
    expect(asked.some(({ operation }) => operation === 'CancelExport')).toBe(false)
    submit()
    await settle()
    expect(asked.find(({ operation }) => operation === 'CancelExport')?.variables).toEqual({ id: 'exp_1' })
  })
})

describe('roles', () => {
  const held = (over: object = {}) => ({
    id: 'grt_1',
    subject: 'test#b',
    firstDay: '2026-01-01',
    lastDay: null,
    givenBy: 'test#a',
    createdAt: AT,
    endedAt: null,
    isLent: false,
    isActing: true,
    role: { code: 'province-officer', label: 'Cán bộ công đoàn cấp tỉnh' },
    actions: [],
    unit: UNIT,
    ...over,
  })

  test('are read by those who may see them, and ended by those who may give them', async () => {
    answeringGateway({
      MyRights: me('test#c', 'role.read'),
      ListRoleGrants: connection('roleGrants', [held()]),
    })
    const reader = await openPage({ session })
    expect(reader.text()).toContain('Cán bộ công đoàn cấp tỉnh')
    expect(() => button('Thu hồi')).toThrow('no button')
    expect(await axeFindings(reader.wrapper.element as Element)).toEqual([])

    const asked = answeringGateway({
      MyRights: me('test#a', 'role.read', 'role.grant'),
      ListRoleGrants: connection('roleGrants', [held()]),
      EndRole: { endRole: { roleGrant: held({ isActing: false, endedAt: AT }), error: null } },
    })
    await openPage({ session })
    button('Thu hồi').click()
    await settle()
    submit()
    await settle()
    expect(asked.find(({ operation }) => operation === 'EndRole')?.variables).toEqual({ id: 'grt_1' })
  })

  test('are lent by those who may, and taken back by them', async () => {
    const own = held({ id: 'grt_2', isLent: true, givenBy: 'test#a', lastDay: '2099-01-01' })
    const others = held({ id: 'grt_3', isLent: true, givenBy: 'test#x' })
    const asked = answeringGateway({
      MyRights: me('test#a', 'role.read', 'role.delegate', 'plan.issue', 'audit.read'),
      ListRoleGrants: connection('roleGrants', [own, others]),
      LendRole: { lendRole: { roleGrant: own, error: null } },
      EndLoan: { endLoan: { roleGrant: own, error: null } },
    })
    await openPage({ session })
    button('Ủy quyền').click()
    await settle()
    type('Định danh', 'test#b')
    type('Đến ngày', '2099-01-01')
    const offered = [...document.querySelectorAll('dialog [type=checkbox]')].map(
      (each) => (each as HTMLInputElement).value,
    )
    expect(offered).toEqual(['role.read', 'plan.issue', 'audit.read'])
    submit()
    await settle()
    expect(asked.find(({ operation }) => operation === 'LendRole')?.variables).toMatchObject({
      input: { subject: 'test#b', role: 'webmaster', unit: 'bac-giang.ldld', actions: null, lastDay: '2099-01-01' },
    })
    expect(
      [...document.querySelectorAll('button')].filter((each) => each.textContent?.trim() === 'Thu hồi'),
    ).toHaveLength(1)
    button('Thu hồi').click()
    await settle()
    submit()
    await settle()
    expect(asked.find(({ operation }) => operation === 'EndLoan')?.variables).toEqual({ id: 'grt_2' })
  })

  test('that were refused leave the form as it was typed', async () => {
    const error = {
      code: 'UNIT_UNKNOWN',
      message: 'Không có đơn vị nào mang mã này.',
      fields: ['unit'],
      existingId: null,
      currentVersion: null,
    }
    answeringGateway({
      MyRights: me('test#a', 'role.read', 'role.grant'),
      ListRoleGrants: connection('roleGrants', []),
      GiveRole: { giveRole: { roleGrant: null, error } },
    })
    const page = await openPage({ session })
    button('Giao vai trò').click()
    await settle()
    type('Định danh', 'test#b')
    submit()
    await settle()
    expect(page.text()).toContain('Không có đơn vị nào mang mã này.')
    expect(document.querySelector<HTMLInputElement>('dialog input')?.value).toBe('test#b')
  })
})
