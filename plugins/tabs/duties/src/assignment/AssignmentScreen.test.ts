import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test, vi } from 'vitest'
import { pageOf, PROVINCE, state, workSheet, ZONES } from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'

const refusal = (code: string, message: string) => ({
  code,
  message,
  fields: [],
  existingId: null,
  currentVersion: null,
  retryAfter: null,
})
const OWN_PLANS = {
  plans: {
    edges: [
      {
        node: {
          id: 'plan_9',
          unit: ZONES,
          document: { id: 'doc_9', reference: 'Kế hoạch số 7/KH-CĐKCN', title: 'Triển khai' },
        },
      },
    ],
  },
}
const SENT = workSheet({
  state: state('SUBMITTED'),
  version: 2,
  actions: [{ code: 'RECALL', label: 'Rút lại' }],
})
const open = (answers: Record<string, unknown>, units = [ZONES]): Promise<OpenTab> =>
  openAs(units, 'assignment/asg_1', {
    AssignmentDetail: { assignment: workSheet() },
    FindOwnPlans: OWN_PLANS,
    ListOwed: { owed: pageOf([]) },
    ...answers,
  })
const press = async ({ wrapper }: OpenTab, name: string): Promise<void> => {
  const found = wrapper.findAll('button').filter((button) => button.text() === name)
  await found.at(-1)?.trigger('click')
  await settle()
}
const send = async (tab: OpenTab): Promise<void> => {
  await tab.wrapper.get('form.form').trigger('submit')
  await settle()
}
const inputs = ({ asked }: OpenTab) =>
  asked.filter(({ operation }) => operation === 'SubmitAnswer').map(({ variables }) => variables['input'])

describe('a unit', () => {
  test('reads what is asked, in the words of the document, with the last day in time', async () => {
    const { wrapper, text } = await open({})
    expect(text()).toContain('ngày 27/02/2024')
    expect(text()).toContain('Văn bản ghi “trước ngày 28/02/2024”')
    expect(text()).toContain('Đơn vị giao Liên đoàn Lao động tỉnh Bắc Giang')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('hands in its own plan', async () => {
    const tab = await open({ SubmitAnswer: { submitAnswer: { assignment: SENT, error: null } } })
    await send(tab)
    expect(tab.text()).toContain('Hãy chọn kế hoạch của đơn vị')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await press(tab, 'Kế hoạch số 7/KH-CĐKCN: Triển khai')
    tab.answers['AssignmentDetail'] = { assignment: SENT }
    await send(tab)
    expect(inputs(tab)).toEqual([
      { assignment: 'asg_1', version: 1, kind: 'PLAN', plan: 'plan_9', document: null, quantity: null, note: null },
    ])
    expect(tab.text()).toContain('Đã gửi, chờ duyệt')
    expect(tab.wrapper.find('form.form').exists()).toBe(false)
    expect(sessionStorage.length).toBe(0)
  })

  test('says why something does not apply', async () => {
    const tab = await open({ SubmitAnswer: { submitAnswer: { assignment: SENT, error: null } } })
    await tab.wrapper.get('form.form select').setValue('NOT_APPLICABLE')
    await send(tab)
    expect(tab.text()).toContain('Hãy ghi lý do')
    await tab.wrapper.get('textarea').setValue('Đơn vị đã giải thể')
    await send(tab)
    expect(inputs(tab)).toMatchObject([{ kind: 'NOT_APPLICABLE', note: 'Đơn vị đã giải thể', plan: null }])
  })

  test('keeps what it typed when the answer is refused, and after a reload', async () => {
    const tab = await open({
      SubmitAnswer: { submitAnswer: { assignment: null, error: refusal('DUE_LOCKED', 'Kỳ hạn đã khóa.') } },
    })
    await tab.wrapper.get('form.form select').setValue('NOT_APPLICABLE')
    await tab.wrapper.get('textarea').setValue('Không có lao động')
    await send(tab)
    expect(tab.wrapper.get('.problem').text()).toBe('Kỳ hạn đã khóa.')
    tab.wrapper.unmount()
    const again = await open({})
    expect(again.text()).toContain('Nội dung nhập dở lần trước đã được giữ lại')
    expect((again.wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('Không có lao động')
  })

  test('reads first why its answer was returned', async () => {
    const step = {
      number: 3,
      action: { code: 'RETURN', label: 'Trả lại' },
      to: state('RETURNED'),
      remark: 'Thiếu chỉ tiêu.',
      answerNumber: 1,
      formerUnit: null,
      at: '2024-02-20T03:00:00.000Z',
    }
    const { wrapper, text } = await open({
      AssignmentDetail: { assignment: workSheet({ state: state('RETURNED'), steps: [step] }) },
    })
    expect(wrapper.get('[role=note]').text()).toContain('Thiếu chỉ tiêu.')
    expect(text()).toContain('Trả lại → Bị trả lại (Lần 1)')
  })
})

describe('over a bad connection', () => {
  const lost = (): never => {
    throw new TypeError('network')
  }

  test('an answer waits, is sent again under the same key, and arrives once', async () => {
    const keys: unknown[] = []
    const tab = await open({ SubmitAnswer: lost })
    const { fetch: stub } = globalThis
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      if (String(init.body).includes('mutation SubmitAnswer'))
        keys.push((init.headers as Record<string, string>)['idempotency-key'])
      return stub(address, init)
    })
    await press(tab, 'Kế hoạch số 7/KH-CĐKCN: Triển khai')
    await send(tab)
    expect(tab.text()).toContain('1 kết quả chưa gửi được')
    expect(tab.text()).toContain('Chưa gửi được vì mất kết nối')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    tab.answers['SubmitAnswer'] = { submitAnswer: { assignment: SENT, error: null } }
    tab.answers['AssignmentDetail'] = { assignment: SENT }
    window.dispatchEvent(new Event('online'))
    await settle()
    expect(keys).toHaveLength(2)
    expect(keys[1]).toBe(keys[0])
    expect(tab.text()).not.toContain('chưa gửi được')
    expect(tab.text()).toContain('Đã gửi, chờ duyệt')
    expect(sessionStorage.length).toBe(0)
  })

  test('an answer outlives a reload of the page', async () => {
    const first = await open({ SubmitAnswer: lost })
    await press(first, 'Kế hoạch số 7/KH-CĐKCN: Triển khai')
    await send(first)
    first.wrapper.unmount()
    const second = await open({ SubmitAnswer: { submitAnswer: { assignment: SENT, error: null } } })
    await settle()
    expect(inputs(second)).toMatchObject([{ assignment: 'asg_1', plan: 'plan_9' }])
    expect(second.text()).not.toContain('chưa gửi được')
    expect(sessionStorage.length).toBe(0)
  })

  test('an officer may think better of it and go on writing', async () => {
    const tab = await open({ SubmitAnswer: lost })
    await press(tab, 'Kế hoạch số 7/KH-CĐKCN: Triển khai')
    await send(tab)
    await press(tab, 'Thôi gửi, sửa tiếp')
    expect(tab.text()).not.toContain('chưa gửi được')
    expect(tab.text()).toContain('Kế hoạch số 7/KH-CĐKCN: Triển khai')
  })
})

describe('the unit above', () => {
  const judged = (code: string) => ({
    assignment: workSheet({ state: state(code), version: 3, actions: [] }),
    error: null,
  })
  const ACTIONS = [
    ['ACCEPT', 'Duyệt'],
    ['RETURN', 'Trả lại'],
    ['HAND_OVER', 'Chuyển cho đơn vị khác'],
  ].map(([code = '', label = '']) => ({ code, label }))
  const answer = {
    id: 'ans_1',
    number: 1,
    kind: { code: 'PLAN', label: 'Kế hoạch của đơn vị' },
    plan: { id: 'plan_9', document: { id: 'doc_9', reference: 'Kế hoạch số 7/KH-CĐKCN', title: 'Triển khai' } },
    document: null,
    report: null,
    reportVersion: null,
    quantity: null,
    note: null,
    submittedAt: '2024-02-20T03:00:00.000Z',
    submittedOn: '2024-02-20',
    isLate: false,
    unit: ZONES,
  }
  const review = (answers: Record<string, unknown>) =>
    open(
      {
        AssignmentDetail: { assignment: workSheet({ state: state('SUBMITTED'), actions: ACTIONS, answers: [answer] }) },
        ...answers,
      },
      [PROVINCE],
    )

  test('reads the answer and accepts it', async () => {
    const tab = await review({ AcceptAnswer: { acceptAnswer: judged('ACCEPTED') } })
    expect(tab.text()).toContain('Lần 1')
    expect(tab.text()).toContain('Kế hoạch số 7/KH-CĐKCN')
    await press(tab, 'Duyệt')
    expect(tab.wrapper.get('dialog[open]').text()).toContain('được công nhận')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(tab.asked.find(({ operation }) => operation === 'AcceptAnswer')?.variables).toEqual({
      id: 'asg_1',
      version: 1,
    })
  })

  test('returns it with a remark, which is kept when the gateway refuses', async () => {
    const tab = await review({
      ReturnAnswer: { returnAnswer: { assignment: null, error: refusal('VERSION_CONFLICT', 'Người khác đã xử lý.') } },
    })
    await press(tab, 'Trả lại')
    const dialog = tab.wrapper.get('dialog[open]')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('Hãy ghi rõ nội dung')
    await dialog.get('textarea').setValue('Thiếu chỉ tiêu.')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(tab.asked.find(({ operation }) => operation === 'ReturnAnswer')?.variables).toEqual({
      id: 'asg_1',
      version: 1,
      remark: 'Thiếu chỉ tiêu.',
    })
    expect(dialog.get('.problem').text()).toBe('Người khác đã xử lý.')
    expect((dialog.get('textarea').element as HTMLTextAreaElement).value).toBe('Thiếu chỉ tiêu.')
    expect(await axeFindings(dialog.element as Element)).toEqual([])
  })

  test('hands it over to another unit, for a reason', async () => {
    const tab = await review({
      FindUnits: {
        units: {
          edges: [
            {
              node: {
                ...PROVINCE,
                id: 'unit_3',
                code: 'bac-giang.gd',
                name: 'CĐ ngành Giáo dục',
                kind: { code: 'industry-union', label: 'CĐ ngành' },
              },
            },
          ],
        },
      },
      HandOverAssignment: { handOverAssignment: judged('REQUESTED') },
    })
    await press(tab, 'Chuyển cho đơn vị khác')
    const dialog = tab.wrapper.get('dialog[open]')
    await dialog.get('input').setValue('giao duc')
    await vi.waitFor(() => expect(dialog.find('.thing').exists()).toBe(true))
    await dialog.get('.thing').trigger('click')
    await dialog.get('textarea').setValue('Đơn vị đã sáp nhập')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(tab.asked.find(({ operation }) => operation === 'HandOverAssignment')?.variables).toEqual({
      id: 'asg_1',
      version: 1,
      unit: 'bac-giang.gd',
      reason: 'Đơn vị đã sáp nhập',
    })
  })
})
