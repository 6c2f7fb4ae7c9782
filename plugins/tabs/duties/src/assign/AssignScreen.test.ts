import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test, vi } from 'vitest'
import { DUE, demandSheet, planWith, proposal, PROVINCE } from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'

const open = (answers: Record<string, unknown> = {}): Promise<OpenTab> =>
  openAs([PROVINCE], 'assign/plan_1', {
    PlanDemands: { plan: planWith([]) },
    PlanProposals: { plan: { id: 'plan_1', obligationProposals: [proposal()] } },
    ...answers,
  })
const openProposal = async (tab: OpenTab): Promise<void> => {
  await tab.wrapper.get('summary').trigger('click')
  await settle()
}
const press = async ({ wrapper }: OpenTab, name: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === name)
    ?.trigger('click')
  await settle()
}
const inputOf = ({ asked }: OpenTab, operation: string) =>
  asked.find((question) => question.operation === operation)?.variables

describe('giving out demands', () => {
  test('a proposal is checked, changed and given out', async () => {
    const tab = await open({ CreateObligation: { createObligation: { obligation: demandSheet(), error: null } } })
    expect(tab.text()).toContain('Công đoàn cơ sở của Liên đoàn Lao động tỉnh Bắc Giang · 12 đơn vị · 28/02/2024')
    await openProposal(tab)
    const form = tab.wrapper.get('.editor')
    await form.get('textarea').setValue('')
    await form.trigger('submit')
    expect(form.text()).toContain('Hãy ghi nội dung yêu cầu')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await form.get('textarea').setValue('Gửi kế hoạch năm 2024')
    await form.trigger('submit')
    await settle()
    expect(inputOf(tab, 'CreateObligation')?.['input']).toMatchObject({
      plan: 'plan_1',
      clause: 'deadline_1',
      what: 'Gửi kế hoạch năm 2024',
      unitKinds: ['grassroots-union'],
      dueOn: '2024-02-28',
      isExclusive: true,
    })
    expect(sessionStorage.length).toBe(0)
  })

  test('a proposal of which no unit is known yet says nothing about units', async () => {
    const unknown = proposal({ unitKinds: [], unitCount: 0 })
    const tab = await open({ PlanProposals: { plan: { id: 'plan_1', obligationProposals: [unknown] } } })
    expect(tab.wrapper.get('summary .muted').text()).toBe('28/02/2024')
  })

  test('what was changed outlives a reload', async () => {
    const first = await open()
    await openProposal(first)
    await first.wrapper.get('.editor textarea').setValue('Gửi kế hoạch quý I')
    first.wrapper.unmount()
    const again = await open()
    await openProposal(again)
    expect((again.wrapper.get('.editor textarea').element as HTMLTextAreaElement).value).toBe('Gửi kế hoạch quý I')
  })

  test('a refusal is read beside what was typed', async () => {
    const error = {
      code: 'OBLIGATION_WITHOUT_UNITS',
      message: 'Không có đơn vị nào.',
      fields: [],
      existingId: null,
      currentVersion: null,
      retryAfter: null,
    }
    const tab = await open({ CreateObligation: { createObligation: { obligation: null, error } } })
    await openProposal(tab)
    await tab.wrapper.get('.editor').trigger('submit')
    await settle()
    expect(tab.wrapper.get('.editor .problem').text()).toBe('Không có đơn vị nào.')
  })

  test('the spreading to many units is followed until it is done', async () => {
    const spreading = demandSheet({
      state: { code: 'SPREADING', label: 'Đang giao' },
      spread: { done: 4000, total: 20000, share: 0.2 },
    })
    const tab = await open({ PlanDemands: { plan: planWith([spreading]) } })
    expect(tab.text()).toContain('Đã giao 4.000/20.000 đơn vị')
    tab.answers['PlanDemands'] = { plan: planWith([demandSheet()]) }
    await vi.waitFor(() => expect(tab.text()).not.toContain('Đang giao'), { timeout: 10_000 })
  })

  test('a day is set where the document prints none', async () => {
    const due = { ...DUE, dueOn: null, lastDay: null, isAwaitingDate: true, daysLeft: null }
    const tab = await open({
      PlanDemands: { plan: planWith([demandSheet({ dues: [due] })]) },
      SetDueDate: { setDueDate: { due: { ...DUE, isSetLater: true }, error: null } },
    })
    await press(tab, 'Ấn định ngày')
    const dialog = tab.wrapper.get('dialog[open]')
    await dialog.get('input').setValue('12/2024')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('Hãy nhập đủ ngày, tháng, năm')
    await dialog.get('input').setValue('31/12/2024')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(inputOf(tab, 'SetDueDate')).toEqual({ id: 'due_1', version: 1, dueOn: '2024-12-31' })
  })

  test('a demand is cancelled only when asked twice', async () => {
    const tab = await open({
      PlanDemands: { plan: planWith([demandSheet()]) },
      CancelObligation: { cancelObligation: { obligation: demandSheet(), error: null } },
    })
    await press(tab, 'Hủy yêu cầu')
    expect(inputOf(tab, 'CancelObligation')).toBeUndefined()
    expect(tab.text()).toContain('Chỉ hủy được khi chưa có đơn vị nào gửi kết quả')
    const [first] = tab.wrapper.get('dialog[open] form').findAll('button')
    expect(first?.text()).toBe('Đóng')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(inputOf(tab, 'CancelObligation')).toEqual({ id: 'obl_1', version: 2 })
  })
})
