import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test, vi } from 'vitest'
import {
  completenessLine,
  demandSheet,
  pageOf,
  planWith,
  PROVINCE,
  state,
  workLine,
  ZONES,
} from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'

const TREE: Record<string, string[]> = { 'bac-giang.ldld': ['kcn', 'gd'], kcn: ['cs-1', 'cs-2'] }
const completeness = ({ unit }: { unit: string | null }) => {
  const code = unit ?? 'bac-giang.ldld'
  const line = completenessLine(code)
  return {
    completeness: {
      ...line,
      unit: { ...line.unit, ancestors: code === 'bac-giang.ldld' ? [] : [{ ...PROVINCE }] },
      children: pageOf((TREE[code] ?? []).map((child) => completenessLine(child, { share: child === 'gd' ? 1 : 0.2 }))),
    },
  }
}
const course = (days: readonly string[]) => ({
  completenessCourse: {
    step: 'DAY',
    points: days.map((day, index) => ({
      day,
      expected: 4,
      onTime: index,
      late: 0,
      missing: 0,
      returned: 0,
      accepted: 0,
    })),
  },
})
const open = (place = 'progress/plan_1', answers: Record<string, unknown> = {}, units = [PROVINCE]): Promise<OpenTab> =>
  openAs(units, place, {
    PlanDemands: { plan: planWith([demandSheet()]) },
    PlanCompleteness: completeness,
    PlanCourse: course(['2024-02-26', '2024-02-27', '2024-02-28']),
    ...answers,
  })
const press = async ({ wrapper }: OpenTab, name: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === name)
    ?.trigger('click')
  await settle()
}
const questions = ({ asked }: OpenTab, operation: string) =>
  asked.filter((question) => question.operation === operation).map(({ variables }) => variables)

describe('the plans that units below answer', () => {
  test('each tell the share that has answered; the own ones lead to giving out', async () => {
    const document = {
      id: 'doc_1',
      reference: 'Kế hoạch số 25/KH-LĐLĐ',
      title: 'Về phong trào',
      issuedOn: '2024-02-16',
    }
    const { wrapper, text } = await openAs([PROVINCE], 'progress', {
      ListPlanTallies: {
        plans: pageOf([
          { id: 'plan_1', unit: PROVINCE, document, answeredShare: 0.75, obligations: [{ id: 'obl_1' }] },
          { id: 'plan_2', unit: ZONES, document, answeredShare: null, obligations: [] },
        ]),
      },
    })
    expect(text()).toContain('Đã gửi 75%')
    expect(text()).toContain('Kế hoạch chưa giao yêu cầu nào cho cấp dưới')
    expect(wrapper.findAll('button.assign')).toHaveLength(1)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })
})

describe('the progress of a plan', () => {
  test('is told in a sentence, in numbers, and as a bar that can be read without colour', async () => {
    const tab = await open()
    expect(tab.text()).toContain('Đã gửi 2/4 việc (50%)')
    expect(tab.wrapper.get('.summary [role=img]').attributes('aria-label')).toBe(
      'Đúng hạn: 1; Gửi muộn: 1; Quá hạn, chưa gửi: 2',
    )
    expect(questions(tab, 'PlanCompleteness')[0]).toMatchObject({ plan: 'plan_1', unit: null, due: null, as: 'NOW' })
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  })

  test('is drawn over time, with the same numbers as a table', async () => {
    const tab = await open()
    const chart = tab.wrapper.get('svg.chart')
    expect(chart.attributes('aria-label')).toBe(
      'Biểu đồ từ 26/02/2024 đến 28/02/2024. Đến cuối kỳ: đã gửi 2/4 việc, quá hạn chưa gửi 0 việc.',
    )
    expect(chart.findAll('path.band')).toHaveLength(5)
    expect(chart.findAll('line.due')).toHaveLength(1)
    const rows = tab.wrapper.findAll('.course tbody tr').map((row) => row.findAll('th, td').map((cell) => cell.text()))
    expect(rows.at(-1)).toEqual(['28/02/2024', '4', '2', '0', '0', '2', '0', '0'])
    await tab.wrapper.get('.course select').setValue('WEEK')
    await settle()
    expect(questions(tab, 'PlanCourse').map(({ by }) => by)).toEqual([null, 'WEEK'])
  })

  test('has no chart on the day on which it was asked', async () => {
    const tab = await open('progress/plan_1', { PlanCourse: course(['2024-02-26']) })
    expect(tab.text()).toContain('Chưa có diễn biến')
    expect(tab.wrapper.find('svg.chart').exists()).toBe(false)
  })

  test('goes down to a direct child and up again', async () => {
    const tab = await open()
    await press(tab, 'Công đoàn kcn')
    expect(questions(tab, 'PlanCompleteness').at(-1)).toMatchObject({ unit: 'kcn' })
    expect(tab.heard.places.at(-1)).toBe('progress/plan_1/-/kcn')
    await press(tab, PROVINCE.name)
    expect(tab.heard.places.at(-1)).toBe('progress/plan_1')
  })

  test('is of one day, and of the tree as it was', async () => {
    const tab = await open()
    await tab.wrapper.get('.choices select').setValue('due_1')
    await settle()
    await tab.wrapper.get('input[value=THEN]').setValue()
    await settle()
    expect(questions(tab, 'PlanCompleteness').at(-1)).toMatchObject({ due: 'due_1', as: 'THEN' })
    expect(tab.heard.places.at(-1)).toBe('progress/plan_1/due_1/-/then')
  })

  test('begins at the own unit for one of those that are asked', async () => {
    const tab = await open('progress/plan_1', {}, [ZONES])
    expect(questions(tab, 'PlanCompleteness')[0]).toMatchObject({ unit: 'bac-giang.kcn' })
  })

  test('leads to each answer', async () => {
    const tab = await open('progress/plan_1', {
      ListAssignments: { assignments: pageOf([workLine('asg_7', { state: state('SUBMITTED') })]) },
    })
    await press(tab, 'Kết quả đã gửi')
    expect(questions(tab, 'ListAssignments')[0]).toMatchObject({ plan: 'plan_1', isOpen: false, timeliness: null })
    await tab.wrapper.get('.filter select').setValue('late')
    await settle()
    expect(questions(tab, 'ListAssignments').at(-1)).toMatchObject({ isOpen: false, timeliness: 'LATE' })
    await tab.wrapper.get('[data-work=asg_7]').trigger('click')
    expect(tab.heard.places.at(-1)).toBe('assignment/asg_7')
  })

  test('lists who has not answered, as text and as a spreadsheet', async () => {
    const tab = await open('progress/plan_1', {
      UnansweredUnits: {
        unanswered: {
          count: 2,
          text: '1. CĐCS A\n2. CĐCS B',
          isCut: false,
          spreadsheetPath: '/assignments/unanswered.xlsx?plan=plan_1',
        },
      },
    })
    await press(tab, 'Chưa gửi')
    expect(tab.text()).toContain('2 việc chưa gửi')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    const written: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } })
    await press(tab, 'Sao chép danh sách')
    expect(written).toEqual(['1. CĐCS A\n2. CĐCS B'])
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: URL) => {
      asked.push(`${address}`)
      return new Response('PK')
    })
    await press(tab, 'Tải bảng tính (.xlsx)')
    expect(asked).toEqual(['http://gateway.invalid/assignments/unanswered.xlsx?plan=plan_1'])
  })

  test('is closed for a day, and opened again for a reason', async () => {
    const due = { ...demandSheet().dues[0]!, isLocked: true, version: 2 }
    const tab = await open('progress/plan_1/due_1', { LockDue: { lockDue: { due, error: null } } })
    await press(tab, 'Khóa kỳ hạn')
    tab.answers['PlanDemands'] = { plan: planWith([demandSheet({ dues: [due] })]) }
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(questions(tab, 'LockDue')).toEqual([{ id: 'due_1', version: 1 }])
    await press(tab, 'Mở khóa kỳ hạn')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    expect(tab.wrapper.get('dialog[open]').text()).toContain('Hãy ghi rõ nội dung')
  })
})

describe('the map of the cascade', () => {
  const names = ({ wrapper }: OpenTab): string[] =>
    wrapper.findAll('.map .row').map((row) => `${row.attributes('aria-level')} ${row.get('.unit').text()}`)

  test('is a table whose rows open by keyboard', async () => {
    const tab = await open()
    await press(tab, 'Sơ đồ')
    expect(names(tab)).toEqual(['1 ▾Công đoàn bac-giang.ldld', '2 ▸Công đoàn kcn', '2 ▸Công đoàn gd'])
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    const rows = tab.wrapper.findAll('.map .row')
    await rows[0]?.trigger('keydown', { key: 'ArrowDown' })
    await settle()
    expect(document.activeElement?.textContent).toContain('Công đoàn kcn')
    await rows[1]?.trigger('keydown', { key: 'ArrowRight' })
    await settle()
    expect(names(tab)).toEqual([
      '1 ▾Công đoàn bac-giang.ldld',
      '2 ▾Công đoàn kcn',
      '3 ▸Công đoàn cs-1',
      '3 ▸Công đoàn cs-2',
      '2 ▸Công đoàn gd',
    ])
    await tab.wrapper.findAll('.map .row')[2]?.trigger('keydown', { key: 'ArrowLeft' })
    await settle()
    expect(document.activeElement?.textContent).toContain('Công đoàn kcn')
    await tab.wrapper.findAll('.map .row')[1]?.trigger('keydown', { key: 'ArrowLeft' })
    expect(names(tab)).toHaveLength(3)
  })

  test('says each branch by colour and number', async () => {
    const tab = await open()
    await press(tab, 'Sơ đồ')
    const levels = tab.wrapper.findAll('.map .row .level').map((cell) => `${cell.classes().at(-1)} ${cell.text()}`)
    expect(levels).toEqual(['level-2 50%', 'level-0 20%', 'level-4 100%'])
  })

  test('says where a branch could not be loaded, and tries again', async () => {
    let isDown = false
    const tab = await open('progress/plan_1', {
      PlanCompleteness: (variables: { unit: string | null }) => {
        if (isDown) throw new TypeError('network')
        return completeness(variables)
      },
    })
    await press(tab, 'Sơ đồ')
    isDown = true
    await tab.wrapper.findAll('.map .row')[1]?.trigger('click')
    await settle()
    expect(tab.text()).toContain('Chưa tải được, thử lại')
    isDown = false
    await press(tab, 'Chưa tải được, thử lại')
    expect(tab.text()).toContain('Công đoàn cs-2')
  })
})
