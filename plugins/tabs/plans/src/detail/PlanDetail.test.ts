import { answeringGateway, axeFindings, tokenOf } from '@antq/plugin-kit/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openTab, settle } from '../testing/open-tab.js'
import { citation, documentLine, DRAFT, page, planSheet, UNIT } from '../testing/plan-data.js'

const ME = { me: { name: 'Cán bộ', units: [UNIT] } }
const CLOSE = { name: { code: 'CLOSE', label: 'Kết thúc' }, to: { code: 'CLOSED', label: 'Đã kết thúc' } }
const refusal = (code: string, message: string, over = {}) => ({
  code,
  message,
  fields: [],
  existingId: null,
  currentVersion: null,
  ...over,
})
afterEach(() => vi.unstubAllGlobals())

/** The text as it is read: parts of their own do not run into each other. */
function wordsIn(node: Node): string {
  const parts = node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].map(wordsIn)
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
}

const visit = (plan = planSheet()) => {
  const gateway = answeringGateway({ PlanDetail: { plan } })
  return openTab({ place: 'plan/plan_1' }).then((tab) => ({
    ...tab,
    ...gateway,
    text: () => wordsIn(tab.wrapper.element as Node),
  }))
}

describe('the detail of a plan', () => {
  test('has the head of the paper, blank where the paper is blank', async () => {
    const { text } = await visit()
    expect(text()).toContain('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(text()).toContain('Số: …/KH-LĐLĐ')
    expect(text()).toContain('Bắc Giang, ngày … tháng 02 năm 2024')
    expect(text()).toContain('Ban hành trong khoảng 16/02/2024 – 27/02/2024')
  })

  test('puts a zero before days below 10 and the months 1 and 2 only', async () => {
    const { text } = await visit(planSheet({ document: { ...planSheet().document, issuedOn: '2024-07-02' } }))
    expect(text()).toContain('ngày 02 tháng 7 năm 2024')
  })

  test('lists the basis with what became of it', async () => {
    const { text, wrapper } = await visit()
    expect(text()).toContain('Đã được thay thế bởi Quy chế số 04/QCPH-BCA-TLĐLĐVN từ ngày 25/04/2023')
    expect(text()).toContain('Cần xác minh')
    expect(wrapper.findAll('.citations .citations li')).toHaveLength(1)
    expect(wrapper.get('[role=note]').text()).toContain('Kế hoạch dựa trên văn bản đã được thay thế')
  })

  test('shows the last day in time where the paper says “before”', async () => {
    const { text } = await visit()
    expect(text()).toContain('ngày 27/02/2024')
    expect(text()).toContain('Văn bản ghi “trước ngày 28/02/2024”')
  })

  test('shows targets as bars with their numbers, and tells no report from zero', async () => {
    const { wrapper, text } = await visit()
    expect(wrapper.findAll('[role=progressbar]').map((bar) => bar.attributes('aria-valuetext'))).toEqual([
      'Đã đạt 7 / 10 cuộc',
      'Chưa có báo cáo; chỉ tiêu: đúng 1 điển hình',
    ])
    expect(text()).toContain('70%')
    expect(text()).toContain('phấn đấu')
  })

  test('shows tasks, the level above with its days, those below, recipients and signature', async () => {
    const { text } = await visit()
    expect(text()).toContain('Chủ trì Công đoàn cơ sở')
    expect(text()).toContain('Quá hạn')
    expect(text()).toContain('Ban hành sau Hướng dẫn số 23/HD-TLĐ 56 ngày')
    expect(text()).toContain('Kế hoạch 9/KH-LĐLĐ')
    expect(text()).toContain('– Công an tỉnh (để phối hợp);')
    expect(text()).toContain('TM. BAN THƯỜNG VỤ')
  })

  test('leaves axe nothing to find', async () => {
    const { wrapper } = await visit()
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('draws the basis, says it in words, and opens the card of a document', async () => {
    const { wrapper, answers } = await visit()
    const nodes = ['doc_1', 'doc_old', 'doc_new'].map((id, depth) => ({
      depth,
      isSuperseded: id === 'doc_old',
      document: documentLine(id, `${depth + 1}/KH-LĐLĐ`),
    }))
    const link = (from: string, to: string, isSuccession: boolean) => ({
      from,
      to,
      isSuccession,
      relation: { code: 'basis', label: 'Căn cứ' },
    })
    answers.PlanBasis = {
      basis: {
        root: 'doc_1',
        isTruncated: false,
        nodes,
        links: [link('doc_1', 'doc_old', false), link('doc_old', 'doc_new', true)],
      },
    }
    await wrapper.findAll('.switch button')[1]?.trigger('click')
    await vi.waitFor(() => expect(wrapper.findAll('.node')).toHaveLength(3))
    expect(wrapper.findAll('.node')[1]?.text()).toContain('Đã được thay thế')
    expect(wrapper.get('.words').text()).toContain('Kế hoạch số 2/KH-LĐLĐ đã được thay thế bởi Kế hoạch số 3/KH-LĐLĐ')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    answers.DocumentCard = {
      document: {
        ...documentLine('doc_old', '03/QCPH-BCA-TLĐ'),
        issuers: [UNIT],
        issuedWithin: null,
        place: null,
        validFrom: null,
        validTo: null,
        aliases: [],
        source: 'Công báo',
        citedByCount: 1,
        supersedes: [],
        supersededBy: [],
        citations: [citation('x', '5/KH-LĐLĐ')],
        plan: null,
      },
      dependents: { edges: [{ node: documentLine('doc_1', '1/KH-LĐLĐ') }], pageInfo: { hasNextPage: false } },
    }
    await wrapper.findAll('.node')[1]?.trigger('click')
    await settle()
    const card = wrapper.get('dialog[open]')
    expect(card.text()).toContain('Nguồn')
    expect(card.text()).toContain('Văn bản căn cứ vào văn bản này')
    expect(await axeFindings(card.element as Element)).toEqual([])
  })

  test('says so where there is no such plan for this reader', async () => {
    answeringGateway({ PlanDetail: { plan: null } })
    const { wrapper } = await openTab({ place: 'plan/plan_1' })
    expect(wrapper.text()).toContain('Không tìm thấy kế hoạch này')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('offers visitors nothing to change', async () => {
    const { wrapper } = await visit()
    expect(wrapper.findAll('select')).toHaveLength(0)
    expect(wrapper.text()).not.toContain('Ghi kết quả')
  })
})

describe('an officer', () => {
  const work = async (answers: Record<string, unknown>) => {
    const gateway = answeringGateway({
      Me: ME,
      PlanDetail: { plan: planSheet({ actions: [CLOSE] }) },
      ListPlans: page([]),
      PlanYears: { planYears: [] },
      ...answers,
    })
    const tab = await openTab({ place: 'plan/plan_1', session: { token: tokenOf('a') } })
    return { ...tab, ...gateway }
  }

  test('records how far a task has come', async () => {
    const done = { ...planSheet().tasks[0]!, isOverdue: false, state: { code: 'DONE', label: 'Hoàn thành' } }
    const { wrapper, asked } = await work({
      SetTaskState: {
        setTaskState: { plan: { ...planSheet(), version: 4, actions: [CLOSE], tasks: [done] }, error: null },
      },
    })
    await wrapper.get('.tasks select').setValue('DONE')
    await settle()
    expect(asked.find(({ operation }) => operation === 'SetTaskState')?.variables).toEqual({
      task: 'task_1',
      state: 'DONE',
      version: 3,
    })
    expect(wrapper.get('.task .state').text()).toContain('Hoàn thành')
    expect(wrapper.text()).not.toContain('Quá hạn')
  })

  test('records a result by keyboard, as a whole number', async () => {
    const { wrapper, asked } = await work({
      RecordProgress: { recordProgress: { plan: { ...planSheet(), version: 4, actions: [CLOSE] }, error: null } },
    })
    await wrapper.get('.target button').trigger('click')
    const field = wrapper.get('.target input')
    expect(document.activeElement).toBe(field.element)
    await field.setValue('chín')
    await wrapper.get('.target form').trigger('submit')
    expect(wrapper.get('.target').text()).toContain('Hãy nhập số nguyên không âm')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await field.setValue('9')
    await wrapper.get('.target form').trigger('submit')
    await settle()
    expect(asked.find(({ operation }) => operation === 'RecordProgress')?.variables).toEqual({
      target: 'target_1',
      reached: 9,
      version: 3,
    })
  })

  test('reads why something was refused, and what is there now', async () => {
    const theirs = { ...planSheet(), version: 9, actions: [CLOSE], tasks: [] }
    const { wrapper } = await work({
      SetTaskState: {
        setTaskState: { plan: theirs, error: refusal('VERSION_CONFLICT', 'Người khác đã sửa.', { currentVersion: 9 }) },
      },
    })
    await wrapper.get('.tasks select').setValue('DONE')
    await settle()
    expect(wrapper.get('.problem').text()).toBe('Người khác đã sửa.')
  })

  test('is asked before a plan is closed', async () => {
    const closed = { ...planSheet(), state: { code: 'CLOSED', label: 'Đã kết thúc' }, actions: [] }
    const { wrapper, asked } = await work({ ClosePlan: { closePlan: { plan: closed, error: null } } })
    await wrapper.get('.actions button').trigger('click')
    const dialog = wrapper.get('dialog[open]')
    expect(dialog.text()).toContain('Sau khi kết thúc')
    expect(asked.some(({ operation }) => operation === 'ClosePlan')).toBe(false)
    await dialog.get('form').trigger('submit')
    await settle()
    expect(asked.find(({ operation }) => operation === 'ClosePlan')?.variables).toEqual({ id: 'plan_1', version: 3 })
    expect(wrapper.get('.badges').text()).toContain('Đã kết thúc')
  })

  test('gives number and date to issue, or says that the paper leaves them blank', async () => {
    const draft = planSheet({ state: DRAFT, actions: [{ name: { code: 'ISSUE', label: 'Ban hành' }, to: CLOSE.to }] })
    const { wrapper, asked } = await work({
      PlanDetail: { plan: draft },
      IssuePlan: { issuePlan: { plan: planSheet(), error: null } },
    })
    await wrapper.findAll('.actions button')[1]?.trigger('click')
    await settle()
    const dialog = wrapper.get('dialog[open]')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('Hãy nhập số văn bản')
    expect(dialog.text()).toContain('Hãy nhập đủ ngày, tháng, năm')
    await dialog.get('[type=checkbox]').setValue(true)
    await dialog.get('form').trigger('submit')
    await settle()
    expect(asked.find(({ operation }) => operation === 'IssuePlan')?.variables).toEqual({
      input: { id: 'plan_1', version: 3, number: null, issuedOn: '2024-02', asPrinted: true },
    })
  })

  test('whose session the gateway no longer knows is a visitor from then on', async () => {
    const { wrapper, heard } = await work({
      SetTaskState: { setTaskState: { plan: null, error: refusal('SESSION_INVALID', 'Hãy đăng nhập lại.') } },
    })
    await wrapper.get('.tasks select').setValue('DONE')
    await settle()
    expect(heard.sessionEnds).toBe(1)
  })
})
