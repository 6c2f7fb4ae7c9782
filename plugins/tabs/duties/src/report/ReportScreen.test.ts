import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test, vi } from 'vitest'
import { DUE, pageOf, workSheet, ZONES } from '../testing/duty-data.js'
import { openAs, type OpenTab, settle } from '../testing/open-tab.js'
import { draftOf, entry, reportSheet } from '../testing/report-data.js'

const PLACE = 'report/bac-giang.kcn/half-year-movement/2024-H1'
const open = (answers: Record<string, unknown>, place = PLACE): Promise<OpenTab> =>
  openAs([ZONES], place, { ReportEntry: entry(reportSheet()), ...answers })
const inputs = ({ asked }: OpenTab, operation: string) =>
  asked.filter((question) => question.operation === operation).map(({ variables }) => variables['input'])
const field = ({ wrapper }: OpenTab) => wrapper.get('.indicator input')
const press = async ({ wrapper }: OpenTab, name: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === name)
    ?.trigger('click')
  await settle()
}
const handIn = async (tab: OpenTab): Promise<void> => {
  await press(tab, 'Gửi báo cáo')
  await tab.wrapper.get('dialog[open] form').trigger('submit')
  await settle()
}
const refusal = (code: string, message: string) => ({
  code,
  message,
  fields: [] as string[],
  existingId: null,
  currentVersion: null,
  retryAfter: null,
})
const rested = (tab: OpenTab, operation: string, count = 1): Promise<void> =>
  vi.waitFor(() => expect(inputs(tab, operation)).toHaveLength(count), { timeout: 10_000 })

describe('a report', () => {
  test('is saved while it is typed, and says what is wrong with which field', async () => {
    const problem = { code: 'NUMBER_NEGATIVE', field: 'values.sessions.value', message: 'Không nhập số âm.' }
    const values = [{ indicator: 'sessions', value: '-1', baseline: '', delta: '' }]
    const tab = await open({
      SaveReportDraft: {
        saveReportDraft: {
          report: reportSheet({ version: 2, draft: draftOf({ values, problems: [problem] }) }),
          error: null,
        },
      },
    })
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await field(tab).setValue('-1')
    await rested(tab, 'SaveReportDraft')
    expect(inputs(tab, 'SaveReportDraft')[0]).toMatchObject({
      unit: 'bac-giang.kcn',
      form: 'half-year-movement',
      period: '2024-H1',
      version: 1,
      values: [{ indicator: 'sessions', value: '-1' }],
      narratives: [],
    })
    await vi.waitFor(() => expect(tab.text()).toContain('Đã lưu bản nháp'))
    expect(tab.text()).toContain('Không nhập số âm.')
    expect((field(tab).element as HTMLInputElement).value).toBe('-1')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  })

  test('survives a lost connection, and a reload meanwhile', async () => {
    const lost = (): never => {
      throw new TypeError('network')
    }
    const first = await open({ SaveReportDraft: lost })
    await field(first).setValue('12')
    await rested(first, 'SaveReportDraft')
    await vi.waitFor(() => expect(first.text()).toContain('Mất kết nối'))
    first.wrapper.unmount()
    const values = [{ indicator: 'sessions', value: '12', baseline: '', delta: '' }]
    const saved = reportSheet({ version: 2, draft: draftOf({ values }) })
    const again = await open({ SaveReportDraft: { saveReportDraft: { report: saved, error: null } } })
    expect((field(again).element as HTMLInputElement).value).toBe('12')
    await rested(again, 'SaveReportDraft')
    await vi.waitFor(() => expect(again.text()).toContain('Đã lưu bản nháp'))
    await vi.waitFor(() => expect(sessionStorage.length).toBe(0))
  })

  test('goes on from what a colleague saved meanwhile: other fields stay theirs', async () => {
    const theirs = reportSheet({
      version: 7,
      draft: draftOf({ narratives: [{ part: 'results.work', text: 'Của bạn' }] }),
    })
    const error = {
      code: 'VERSION_CONFLICT',
      message: 'Đã có người sửa.',
      fields: [],
      existingId: null,
      currentVersion: 7,
      retryAfter: null,
    }
    const tab = await open({
      SaveReportDraft: ({ input }: { input: { version: number } }) => ({
        saveReportDraft:
          input.version === 7 ? { report: { ...theirs, version: 8 }, error: null } : { report: theirs, error },
      }),
    })
    await field(tab).setValue('3')
    await rested(tab, 'SaveReportDraft', 2)
    await settle()
    expect(inputs(tab, 'SaveReportDraft')[1]).toMatchObject({
      version: 7,
      values: [{ indicator: 'sessions', value: '3' }],
    })
    expect((tab.wrapper.get('.section textarea').element as HTMLTextAreaElement).value).toBe('Của bạn')
  })

  test('is composed from those below: who is missing, and which number has changed since', async () => {
    const composition = {
      basis: { code: 'BELOW' },
      missing: [{ id: 'unit_9', name: 'CĐCS B' }],
      missingText: null,
      values: [
        {
          indicator: { code: 'sessions' },
          composed: '20',
          now: '25',
          isOutdated: true,
          isOwn: false,
          unitCount: 2,
          baseline: null,
        },
      ],
    }
    const values = [{ indicator: 'sessions', value: '20', baseline: '', delta: '' }]
    const composed = reportSheet({ version: 2, draft: draftOf({ values, composition }) })
    const tab = await open({ ComposeReport: { composeReport: { report: composed, error: null } } })
    await press(tab, 'Tổng hợp từ cấp dưới')
    expect(tab.text()).toContain('1 đơn vị chưa báo cáo: CĐCS B')
    expect(tab.text()).toContain('Tổng hợp từ 2 đơn vị · Số liệu cấp dưới đã thay đổi: 20 → 25')
    await press(tab, 'Lấy số mới')
    expect((field(tab).element as HTMLInputElement).value).toBe('25')
  })

  test('lets each number and each sentence be followed to the reports below', async () => {
    const composition = {
      basis: { code: 'BELOW' },
      missing: [],
      missingText: null,
      values: [
        {
          indicator: { code: 'sessions' },
          composed: '12',
          now: '12',
          isOutdated: false,
          isOwn: false,
          unitCount: 1,
          baseline: null,
        },
      ],
    }
    const unit = { id: 'unit_8', code: 'bac-giang.cs-1', name: 'CĐCS A' }
    const sources = {
      values: [
        {
          indicator: { code: 'sessions' },
          refused: null,
          silent: [{ id: 'unit_9', name: 'CĐCS B' }],
          baseline: null,
          parts: [
            {
              number: 2,
              isOutdated: true,
              quantity: { text: '12' },
              baseline: null,
              period: { code: '2024-H1', label: '6 tháng đầu năm 2024' },
              unit,
            },
          ],
        },
      ],
      sentences: [
        { part: 'results.work', text: 'Đã lập hai tổ tự quản.', isKept: true, number: 2, report: null, unit },
      ],
    }
    const subject = { id: 'report_1', form: { code: 'half-year-movement' }, period: { code: '2024-H1' } }
    const tab = await open({
      ReportEntry: entry(reportSheet({ draft: draftOf({ composition }) })),
      ReportSources: { report: { ...subject, draft: { composition: sources } } },
    })
    const follow = async (name: string) => {
      await tab.wrapper.get(`button[aria-label="Nguồn của “${name}”"]`).trigger('click')
      await settle()
      return tab.wrapper.get('dialog[open]')
    }
    const number = await follow('Cuộc tuyên truyền')
    expect(number.text()).toContain('Đơn vị đã gửi bản mới hơn')
    expect(number.text()).toContain('Đã báo cáo nhưng không có số liệu này: CĐCS B.')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await number.get('.close').trigger('click')
    await settle()
    const sentence = await follow('Kết quả thực hiện')
    expect(sentence.text()).toContain('Đã lập hai tổ tự quản.')
    await sentence.get('.unit').trigger('click')
    expect(tab.heard.places.at(-1)).toBe('report/bac-giang.cs-1/half-year-movement/2024-H1')
  })

  test('of a year is added up of its half-years, each of which can be followed', async () => {
    const sheet = (over: object) =>
      reportSheet({ period: { code: '2024', label: 'năm 2024' }, draft: draftOf(over), version: 2 })
    const composition = {
      basis: { code: 'HALF_YEARS' },
      missing: [],
      missingText: 'Chưa có báo cáo 6 tháng cuối năm 2024.',
      values: [
        {
          indicator: { code: 'sessions' },
          composed: '12',
          now: '12',
          isOutdated: false,
          isOwn: false,
          unitCount: 1,
          baseline: { composed: '4', now: '5', isOutdated: true },
        },
      ],
    }
    const part = (half: 1 | 2, quantity: object | null) => ({
      number: 1,
      isOutdated: false,
      quantity,
      baseline: half === 1 ? { text: '4' } : null,
      period: { code: `2024-H${half}`, label: `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm 2024` },
      unit: ZONES,
    })
    const tab = await open(
      {
        ReportEntry: entry(sheet({})),
        ComposeReport: { composeReport: { report: sheet({ composition }), error: null } },
        ReportSources: {
          report: {
            id: 'report_1',
            form: { code: 'half-year-movement' },
            period: { code: '2024' },
            draft: {
              composition: {
                values: [
                  {
                    indicator: { code: 'sessions' },
                    refused: null,
                    silent: [],
                    baseline: { refused: { code: 'BASELINE_MISSING', label: 'Có đơn vị không cho biết số đầu kỳ' } },
                    parts: [part(1, { text: '12' }), part(2, null)],
                  },
                ],
                sentences: [],
              },
            },
          },
        },
      },
      'report/bac-giang.kcn/half-year-movement/2024',
    )
    await press(tab, 'Cộng hai kỳ 6 tháng')
    expect(inputs(tab, 'ComposeReport')[0]).toMatchObject({ period: '2024', basis: 'HALF_YEARS' })
    expect(tab.text()).toContain('Chưa có báo cáo 6 tháng cuối năm 2024.')
    expect(tab.text()).toContain('Lấy từ 1 kỳ 6 tháng · Số đầu kỳ của cấp dưới đã thay đổi: 4 → 5')
    await tab.wrapper.get('button[aria-label="Nguồn của “Cuộc tuyên truyền”"]').trigger('click')
    await settle()
    const dialog = tab.wrapper.get('dialog[open]')
    expect(dialog.text()).toContain('Có đơn vị không cho biết số đầu kỳ')
    expect(dialog.text()).toContain('Đầu kỳ: 4')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await dialog.findAll('.unit')[0]?.trigger('click')
    expect(tab.heard.places.at(-1)).toBe('report/bac-giang.kcn/half-year-movement/2024-H1')
  })

  test('is filled in from a spreadsheet, and not from one of another report', async () => {
    const sheet = {
      form: 'half-year-movement',
      unit: 'bac-giang.kcn',
      period: '2024-H1',
      asOf: '',
      values: [{ indicator: 'sessions', value: '15', baseline: '', delta: '' }],
      narratives: [],
      problems: [{ code: 'X', field: 'values.sessions.value', cell: 'C7', message: 'Số phải là số nguyên.' }],
    }
    const tab = await open({})
    const answers = [sheet, { ...sheet, period: '2023-H1' }]
    const { fetch } = globalThis
    const upload = async (address: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
      String(address).includes('/reports/sheet') ? Response.json(answers.shift()) : fetch(address, init)
    vi.stubGlobal('fetch', upload)
    const choose = async () => {
      const picker = tab.wrapper.get('input[type=file]')
      Object.defineProperty(picker.element, 'files', { value: [new File(['x'], 'a.xlsx')], configurable: true })
      await picker.trigger('change')
      await settle()
    }
    await choose()
    expect((field(tab).element as HTMLInputElement).value).toBe('15')
    expect(tab.text()).toContain('C7: Số phải là số nguyên.')
    await choose()
    expect(tab.text()).toContain('Bảng tính này của đơn vị, biểu mẫu hoặc kỳ khác')
    expect((field(tab).element as HTMLInputElement).value).toBe('15')
  })

  test('is handed in and answers what the unit owes in one step', async () => {
    const work = workSheet({
      obligation: {
        ...workSheet().obligation,
        form: 'half-year-movement',
        kind: { code: 'REPORT', label: 'Gửi báo cáo' },
      },
      due: { ...DUE, periodFrom: '2024-01-01', periodTo: '2024-06-30' },
    })
    const tab = await open(
      {
        AssignmentDetail: { assignment: work },
        FindDocuments: { documents: { edges: [] } },
        HandInReport: { handInReport: { report: reportSheet({ version: 2, draft: null }), error: null } },
      },
      'assignment/asg_1',
    )
    await press(tab, 'Lập báo cáo')
    expect(tab.heard.places.at(-1)).toBe(`${PLACE}/asg_1`)
    await press(tab, 'Gửi báo cáo')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(inputs(tab, 'HandInReport')).toEqual([
      { report: 'report_1', version: 1, note: null, assignment: 'asg_1', assignmentVersion: 1 },
    ])
    expect(tab.heard.places.at(-1)).toBe('assignment/asg_1')
  })

  test('says what is missing once somebody tries to hand it in', async () => {
    const problem = { code: 'VALUE_MISSING', field: 'values.sessions.value', message: 'Hãy nhập số liệu này.' }
    const lacking = reportSheet({ draft: draftOf({ problems: [problem] }) })
    const error = {
      code: 'REPORT_INVALID',
      message: 'Báo cáo chưa gửi được.',
      fields: [],
      existingId: null,
      currentVersion: null,
      retryAfter: null,
    }
    const tab = await open({ ReportEntry: entry(lacking), HandInReport: { handInReport: { report: lacking, error } } })
    expect(tab.text()).not.toContain('Hãy nhập số liệu này.')
    await press(tab, 'Gửi báo cáo')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(tab.text()).toContain('Hãy nhập số liệu này.')
    expect(document.activeElement).toBe(field(tab).element)
  })

  test('that nobody has begun is begun when it is handed in, and says what is missing', async () => {
    const problem = { code: 'VALUE_MISSING', field: 'values.sessions.value', message: 'Hãy nhập số liệu này.' }
    const begun = reportSheet({ draft: draftOf({ problems: [problem] }) })
    const tab = await open({
      ReportEntry: entry(null),
      SaveReportDraft: { saveReportDraft: { report: begun, error: null } },
      HandInReport: { handInReport: { report: begun, error: refusal('REPORT_INVALID', 'Báo cáo chưa gửi được.') } },
    })
    expect(tab.text()).toContain('6 tháng đầu năm 2024')
    expect(tab.text()).not.toContain('Đã lưu bản nháp')
    await handIn(tab)
    expect(inputs(tab, 'SaveReportDraft')[0]).toMatchObject({ version: null, values: [] })
    expect(inputs(tab, 'HandInReport')[0]).toMatchObject({ report: 'report_1', version: 1 })
    expect(tab.text()).toContain('Hãy nhập số liệu này.')
    expect(document.activeElement).toBe(field(tab).element)
  })

  test('says so where it cannot be handed in or composed for want of a network', async () => {
    const lost = (): never => {
      throw new TypeError('network')
    }
    const tab = await open({ SaveReportDraft: lost })
    await field(tab).setValue('12')
    await press(tab, 'Tổng hợp từ cấp dưới')
    expect(tab.wrapper.get('.editor > .problem').text()).not.toBe('')
    await handIn(tab)
    expect(tab.wrapper.get('dialog[open] .problem').text()).not.toBe('')
    expect(inputs(tab, 'HandInReport')).toEqual([])
  })

  test('is not handed in before it is known what it answers', async () => {
    const lost = (): never => {
      throw new TypeError('network')
    }
    const handed = reportSheet({ version: 2, draft: null })
    const tab = await open(
      { AssignmentDetail: lost, HandInReport: { handInReport: { report: handed, error: null } } },
      `${PLACE}/asg_1`,
    )
    await press(tab, 'Gửi báo cáo')
    await tab.wrapper.get('dialog[open] textarea').setValue('Gửi kèm bản giấy')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(tab.wrapper.get('dialog[open] .problem').text()).toContain('Chưa tải được việc được giao')
    expect(inputs(tab, 'HandInReport')).toEqual([])
    tab.answers['AssignmentDetail'] = { assignment: workSheet() }
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(inputs(tab, 'HandInReport')).toMatchObject([{ note: 'Gửi kèm bản giấy', assignment: 'asg_1' }])
  })

  test('tells which due holds it', async () => {
    const held = reportSheet({ isLocked: true, lockedDues: [{ id: 'due_1', lastDay: '2024-06-01' }] })
    const tab = await open({ ReportEntry: entry(held) })
    expect(tab.text()).toContain('Cấp trên đã khóa kỳ hạn (01/06/2024)')
  })

  test('answers with the next press what was changed about the work meanwhile', async () => {
    const handed = reportSheet({ version: 2, draft: null })
    const conflict = refusal('VERSION_CONFLICT', 'Đã có người sửa.')
    const tab = await open(
      {
        AssignmentDetail: { assignment: workSheet() },
        HandInReport: ({ input }: { input: { assignmentVersion: number } }) => ({
          handInReport:
            input.assignmentVersion === 5
              ? { report: handed, error: null }
              : { report: reportSheet(), error: conflict },
        }),
      },
      `${PLACE}/asg_1`,
    )
    tab.answers['AssignmentDetail'] = { assignment: workSheet({ version: 5 }) }
    await handIn(tab)
    expect(tab.wrapper.get('dialog[open] .problem').text()).toBe('Đã có người sửa.')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(tab.heard.places.at(-1)).toBe('assignment/asg_1')
  })

  test('lets the officer choose where a colleague wrote in the same field', async () => {
    const values = [{ indicator: 'sessions', value: '9', baseline: '', delta: '' }]
    const theirs = reportSheet({ version: 7, draft: draftOf({ values }) })
    const sent: unknown[] = []
    const tab = await open({
      SaveReportDraft: ({ input }: { input: { version: number; values: unknown[]; narratives: unknown[] } }) => {
        if (input.version === 1)
          return { saveReportDraft: { report: theirs, error: refusal('VERSION_CONFLICT', 'Đã có người sửa.') } }
        sent.push([input.values, input.narratives])
        const narratives = [{ part: 'results.work', text: 'Của tôi' }]
        const mine = sent.length === 1 ? values : [{ indicator: 'sessions', value: '3', baseline: '', delta: '' }]
        const version = input.version + 1
        return {
          saveReportDraft: {
            report: { ...theirs, version, draft: draftOf({ values: mine, narratives }) },
            error: null,
          },
        }
      },
    })
    await field(tab).setValue('3')
    await tab.wrapper.get('.section textarea').setValue('Của tôi')
    await rested(tab, 'SaveReportDraft', 2)
    await settle()
    expect(sent).toEqual([[[], [{ part: 'results.work', text: 'Của tôi' }]]])
    expect(tab.text()).toContain('Người khác vừa ghi ở ô này: 9')
    expect((field(tab).element as HTMLInputElement).value).toBe('3')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await handIn(tab)
    expect(inputs(tab, 'HandInReport')).toEqual([])
    expect(document.activeElement).toBe(field(tab).element)
    await press(tab, 'Giữ nội dung của tôi')
    await rested(tab, 'SaveReportDraft', 3)
    await settle()
    expect(sent[1]).toEqual([[{ indicator: 'sessions', value: '3' }], []])
    expect(tab.text()).not.toContain('Người khác vừa ghi')
    expect(tab.text()).toContain('Đã lưu bản nháp')
  })

  test('takes what a colleague wrote in the same field', async () => {
    const values = [{ indicator: 'sessions', value: '9', baseline: '', delta: '' }]
    const theirs = reportSheet({ version: 7, draft: draftOf({ values }) })
    const error = refusal('VERSION_CONFLICT', 'Đã có người sửa.')
    const tab = await open({ SaveReportDraft: { saveReportDraft: { report: theirs, error } } })
    await field(tab).setValue('3')
    await rested(tab, 'SaveReportDraft')
    await settle()
    await press(tab, 'Lấy nội dung đó')
    expect((field(tab).element as HTMLInputElement).value).toBe('9')
    expect(tab.text()).toContain('Đã lưu bản nháp')
    expect(inputs(tab, 'SaveReportDraft')).toHaveLength(1)
  })

  test('saves the other fields where one is not taken', async () => {
    const narratives = [{ part: 'results.work', text: 'Đã làm' }]
    const saved = reportSheet({ version: 2, draft: draftOf({ narratives }) })
    const error = { ...refusal('INPUT_INVALID', 'Thông tin nhập chưa hợp lệ.'), fields: ['values.sessions'] }
    const tab = await open({
      SaveReportDraft: ({ input }: { input: { values: unknown[] } }) => ({
        saveReportDraft: input.values.length > 0 ? { report: null, error } : { report: saved, error: null },
      }),
    })
    await field(tab).setValue('x'.repeat(500))
    await tab.wrapper.get('.section textarea').setValue('Đã làm')
    await rested(tab, 'SaveReportDraft', 2)
    await settle()
    expect(inputs(tab, 'SaveReportDraft')[1]).toMatchObject({ values: [], narratives })
    expect(field(tab).attributes('aria-invalid')).toBe('true')
    expect(tab.text()).toContain('Ô này chưa lưu được')
    expect(tab.text()).toContain('Chưa lưu được')
  })

  test('says on its top that it is handed in, and when nobody below has numbers', async () => {
    const composition = { basis: { code: 'BELOW' }, missing: [], missingText: null, values: [] }
    const composed = reportSheet({ version: 2, draft: draftOf({ composition }) })
    const tab = await open({
      ComposeReport: { composeReport: { report: composed, error: null } },
      HandInReport: { handInReport: { report: reportSheet({ version: 3, draft: null }), error: null } },
    })
    await press(tab, 'Tổng hợp từ cấp dưới')
    expect(tab.text()).toContain('Không có đơn vị cấp dưới nào gửi số liệu để tổng hợp.')
    await handIn(tab)
    expect(document.activeElement?.textContent).toBe('Đã gửi báo cáo')
  })

  test('of a unit below is read; those who issue publish it and close its period', async () => {
    const latest = { number: 1, handedInAt: '2024-07-01T03:00:00.000Z', values: [], narratives: [] }
    const actions = [{ code: 'PUBLISH', label: 'Công khai' }]
    const sheet = reportSheet({ draft: null, latest, actions })
    const tab = await open({
      ReportEntry: entry(sheet),
      LockReportPeriod: { lockReportPeriod: { isLocked: true, error: null } },
    })
    expect(tab.text()).not.toContain('Sửa và gửi lại')
    expect(tab.text()).toContain('Công khai')
    await press(tab, 'Khóa kỳ báo cáo')
    tab.answers['ReportEntry'] = entry({ ...sheet, isLocked: true })
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(inputs(tab, 'LockReportPeriod')).toEqual([
      { unit: 'bac-giang.kcn', form: 'half-year-movement', period: '2024-H1' },
    ])
    expect(tab.text()).toContain('Mở lại kỳ báo cáo')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  })

  test('is taken back from the public with a reason', async () => {
    const latest = { number: 1, handedInAt: '2024-07-01T03:00:00.000Z', values: [], narratives: [] }
    const actions = [{ code: 'UNPUBLISH', label: 'Thôi công khai' }]
    const sheet = reportSheet({ draft: null, latest, actions, isPublic: true })
    const tab = await open({
      ReportEntry: entry(sheet),
      UnpublishReport: { unpublishReport: { report: { ...sheet, isPublic: false }, error: null } },
    })
    await press(tab, 'Thôi công khai')
    const dialog = tab.wrapper.get('dialog[open]')
    await dialog.get('form').trigger('submit')
    expect(dialog.text()).toContain('ít nhất 5 ký tự')
    await dialog.get('textarea').setValue('Số liệu đang được rà soát')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(
      tab.asked.filter(({ operation }) => operation === 'UnpublishReport').map(({ variables }) => variables),
    ).toEqual([{ id: 'report_1', version: 1, reason: 'Số liệu đang được rà soát' }])
  })

  test('can have its draft thrown away, after a question: what was handed in stays, and the focus is told so', async () => {
    const latest = { number: 1, handedInAt: '2024-07-01T03:00:00.000Z', values: [], narratives: [] }
    const actions = [
      { code: 'SAVE', label: 'Lưu bản nháp' },
      { code: 'DISCARD', label: 'Xóa bản nháp' },
    ]
    const values = [{ indicator: 'sessions', value: '9', baseline: '', delta: '' }]
    const sheet = reportSheet({ version: 4, latest, actions, draft: draftOf({ values }) })
    const theirs = { ...sheet, version: 5 }
    const kept = reportSheet({ version: 6, latest, draft: null })
    const tab = await open({
      ReportEntry: entry(sheet),
      DiscardReportDraft: ({ version }: { version: number }) => ({
        discardReportDraft:
          version === 5
            ? { report: kept, error: null }
            : { report: theirs, error: refusal('VERSION_CONFLICT', 'Đã có người sửa.') },
      }),
    })
    await field(tab).setValue('13')
    await press(tab, 'Xóa bản nháp')
    const dialog = tab.wrapper.get('dialog[open]')
    expect(dialog.text()).toContain('từ lần gửi thứ 1 sẽ mất hẳn')
    expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
    await dialog.get('form').trigger('submit')
    await settle()
    expect(dialog.get('[role=alert]').text()).toBe('Đã có người sửa.')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(document.activeElement?.textContent).toBe('Đã xóa bản nháp')
    expect(tab.text()).not.toContain('13')
    expect(tab.text()).toContain('Sửa và gửi lại')
    expect(inputs(tab, 'SaveReportDraft')).toEqual([])
  })

  test('that was never handed in goes with its draft, and the reader back to the list', async () => {
    const actions = [{ code: 'DISCARD', label: 'Xóa bản nháp' }]
    const tab = await open({
      ReportEntry: entry(reportSheet({ actions })),
      DiscardReportDraft: { discardReportDraft: { report: null, error: null } },
    })
    await press(tab, 'Xóa bản nháp')
    expect(tab.wrapper.get('dialog[open]').text()).toContain('chưa gửi lần nào')
    await tab.wrapper.get('dialog[open] form').trigger('submit')
    await settle()
    expect(tab.heard.places.at(-1)).toBe('report')
    expect(sessionStorage.length).toBe(0)
  })

  test('that was handed in is read until it is opened again', async () => {
    const quantity = { text: '12', number: '12' }
    const latest = {
      number: 1,
      handedInAt: '2024-07-01T03:00:00.000Z',
      values: [
        {
          indicator: { code: 'sessions', name: 'Cuộc tuyên truyền', unitOfMeasure: 'cuộc' },
          value: quantity,
          baseline: { text: '10', number: '10' },
          delta: { text: '2', number: '2' },
          growth: '117.2',
        },
      ],
      narratives: [],
    }
    const compared = entry(reportSheet({ draft: null, latest }))
    const tab = await open({
      ReportEntry: { ...compared, reportForm: { ...compared.reportForm, isCompared: true } },
      SaveReportDraft: { saveReportDraft: { report: reportSheet({ version: 2 }), error: null } },
    })
    expect((field(tab).element as HTMLInputElement).value).toBe('12')
    expect(field(tab).attributes('readonly')).toBeDefined()
    expect(tab.text()).toContain('(117,2 %)')
    await press(tab, 'Sửa và gửi lại')
    expect(field(tab).attributes('readonly')).toBeUndefined()
  })
})

test('the reports of a unit lead to a new one for a period that has begun', async () => {
  const tab = await openAs([ZONES], 'report', {
    ReportForms: {
      reportForms: [
        { code: 'ten-year-summary', name: 'Tổng kết 10 năm', periodKinds: [{ code: 'DECADE', label: '10 năm' }] },
      ],
    },
    ListReports: { reports: pageOf([]) },
  })
  expect(tab.text()).toContain('Chưa có báo cáo nào')
  expect(await axeFindings(tab.wrapper.element as Element)).toEqual([])
  expect(tab.text()).toMatch(/Giai đoạn \d{4}–\d{4}/)
  await tab.wrapper.get('form.new').trigger('submit')
  expect(tab.heard.places.at(-1)).toMatch(/^report\/bac-giang\.kcn\/ten-year-summary\/\d{4}_\d{4}$/)
})
