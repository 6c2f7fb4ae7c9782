import { answeringGateway, axeFindings, tokenOf } from '@antq/plugin-kit/testing'
import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTab, settle } from '../testing/open-tab.js'
import { documentLine, intakeDraft, page, planDraft, planSheet, TEXT, UNIT } from '../testing/plan-data.js'
import type { IntakeDraft } from './read-draft.js'

const ME = { me: { name: 'Cán bộ', units: [UNIT] } }
const OFFICER = { token: tokenOf('officer-a') }
const read = (draft: IntakeDraft = intakeDraft()) => ({ intake: { draft, error: null } })
const refused = (code: string, message: string, over = {}) => ({
  code,
  message,
  fields: [],
  existingId: null,
  currentVersion: null,
  ...over,
})

// An old screen may not write into the storage of the next test.
enableAutoUnmount(afterEach)
beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

async function openIntake(answers: Record<string, unknown> = {}, portal = {}) {
  const gateway = answeringGateway({
    Me: ME,
    ReadIntake: read(),
    ListPlans: page([]),
    PlanYears: { planYears: [] },
    ...answers,
  })
  const tab = await openTab({ place: 'intake', session: OFFICER, ...portal })
  const press = async (label: string) => {
    const found = tab.wrapper.findAll('button').find((button) => button.text().includes(label))
    if (!found) throw new Error(`no button “${label}”`)
    await found.trigger('click')
    await settle()
  }
  const field = (label: string) => {
    const found = tab.wrapper.findAll('.draft .field').find((one) => one.get('label').text().startsWith(label))
    if (!found) throw new Error(`no field “${label}”`)
    return found.get<HTMLInputElement>('input, textarea, select')
  }
  return { ...tab, ...gateway, press, field }
}
async function openDesk(answers: Record<string, unknown> = {}, portal = {}) {
  const desk = await openIntake(answers, portal)
  await desk.wrapper.get('textarea').setValue(TEXT)
  await desk.wrapper.get('form').trigger('submit')
  await settle()
  return desk
}

describe('taking in a text', () => {
  test('is for signed-in officers of a unit', async () => {
    const visitor = await openIntake({}, { session: null })
    expect(visitor.wrapper.text()).toContain('Cần đăng nhập')
    expect(await axeFindings(visitor.wrapper.element as Element)).toEqual([])
    const member = await openIntake({ Me: { me: { name: 'Đoàn viên A', units: [] } } })
    expect(member.wrapper.text()).toContain('chưa được giao nhập liệu cho đơn vị nào')
  })

  test('points out that the text is of another unit than the one it is entered for', async () => {
    const note = 'Văn bản có vẻ do Liên đoàn Lao động tỉnh Trà Vinh ban hành'
    const own = await openDesk()
    expect(own.wrapper.text()).not.toContain('Văn bản có vẻ do')
    const other = { id: 'unit_2', code: 'tra-vinh.ldld', name: 'Liên đoàn Lao động tỉnh Trà Vinh' }
    const draft = intakeDraft()
    const foreign = await openDesk({
      ReadIntake: read({ ...draft, issuer: { raw: other.name, isInferred: false, unit: other } }),
    })
    expect(foreign.wrapper.text()).toContain(note)
    expect(await axeFindings(foreign.wrapper.element as Element)).toEqual([])
  })

  test('says in plain words why a text was refused, and keeps the text', async () => {
    const { wrapper, asked } = await openIntake({
      ReadIntake: { intake: { draft: null, error: refused('TEXT_NOT_VIETNAMESE', 'Nội dung không phải tiếng Việt.') } },
    })
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(wrapper.get('[role=alert]').text()).toContain('Chưa có nội dung')
    expect(asked.some(({ operation }) => operation === 'ReadIntake')).toBe(false)
    await wrapper.get('textarea').setValue('Lorem ipsum')
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(wrapper.get('[role=alert]').text()).toBe('Nội dung không phải tiếng Việt.')
    expect(wrapper.get('textarea').element.value).toBe('Lorem ipsum')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('refuses a text over 2 MB before it is sent', async () => {
    const { wrapper, asked } = await openIntake()
    await wrapper.get('textarea').setValue('ế'.repeat(800_000))
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(wrapper.get('[role=alert]').text()).toContain('vượt quá 2 MB')
    expect(asked.some(({ operation }) => operation === 'ReadIntake')).toBe(false)
  })

  test('shows that it works, and stops when asked', async () => {
    const { wrapper, press } = await openIntake({ ReadIntake: undefined })
    await wrapper.get('textarea').setValue(TEXT)
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(wrapper.get('.spinner').text()).toContain('Đang đọc văn bản…')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await press('Dừng')
    expect(wrapper.find('.spinner').exists()).toBe(false)
    expect(wrapper.get('textarea').element.value).toBe(TEXT)
  })

  test('takes a file by its text, and says what is wrong with a broken one', async () => {
    const { wrapper } = await openIntake()
    const sent: string[] = []
    const choose = async (answer: object) => {
      vi.stubGlobal('fetch', async (address: string | URL, init: RequestInit) => {
        sent.push(String(address))
        const isFile = String(address).includes('/intake/text')
        return new Response(
          JSON.stringify(isFile ? answer : { data: String(init.body).includes('ReadIntake') ? read() : ME }),
        )
      })
      const input = wrapper.get<HTMLInputElement>('input[type=file]')
      Object.defineProperty(input.element, 'files', { value: [new File(['%PDF'], 'Kế hoạch.pdf')], configurable: true })
      await input.trigger('change')
      await settle()
    }
    await choose({ error: { code: 'FILE_WITHOUT_TEXT' } })
    expect(wrapper.get('[role=alert]').text()).toContain('chỉ có ảnh quét')
    expect(sent[0]).toBe('http://gateway.invalid/intake/text?name=K%E1%BA%BF%20ho%E1%BA%A1ch.pdf')
    await choose({ text: TEXT })
    expect(wrapper.find('.desk').exists()).toBe(true)
  })
})

describe('the officer’s desk', () => {
  test('shows the text with what was found in it, and the draft beside it', async () => {
    const { wrapper, field } = await openDesk()
    expect(wrapper.findAll('.mark.citations').map((mark) => mark.text())).toEqual(['Viện dẫnKế hoạch số 33/KH-UBND'])
    expect(field('Ngày ban hành').element.value).toBe('02/2024')
    expect(wrapper.text()).toContain('Văn bản chưa có số')
    expect(wrapper.text()).toContain('Viện dẫn chưa đủ: Đề án số 201')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('opens the row of a stretch that is picked, and finds the stretch of a row', async () => {
    const { wrapper } = await openDesk()
    await wrapper.get('.mark.targets[data-stop]').trigger('click')
    await settle()
    const row = wrapper.get('.row.open')
    expect(row.get('textarea').element.value).toBe('ít nhất 10 cuộc')
    expect(document.activeElement).toBe(row.get('textarea').element)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await wrapper.get('.row .find').trigger('click')
    await settle()
    expect((document.activeElement as HTMLElement).dataset.mark).toBe('citations:0')
    expect(wrapper.get('.mark.citations').classes()).toContain('lit')
  })

  test('is walked by arrow keys with one stop of the Tab key', async () => {
    const { wrapper } = await openDesk()
    expect(wrapper.findAll('.pane [tabindex="0"]')).toHaveLength(1)
    const stops = wrapper.findAll('[data-stop]').map((stop) => stop.attributes('data-mark'))
    wrapper.get<HTMLElement>('.pane [tabindex="0"]').element.focus()
    await wrapper.get('.pane').trigger('keydown', { key: 'ArrowRight' })
    expect((document.activeElement as HTMLElement).dataset.mark).toBe(stops[1])
    await wrapper.get('.pane').trigger('keydown', { key: 'End' })
    expect((document.activeElement as HTMLElement).dataset.mark).toBe(stops.at(-1))
    await wrapper.get(`[data-mark="${stops.at(-1)}"]`).trigger('keydown', { key: 'Enter' })
    await settle()
    expect(wrapper.findAll('.row.open')).toHaveLength(1)
  })

  test('switches a kind of marks off', async () => {
    const { wrapper } = await openDesk()
    await wrapper.get('.legend .tasks input').setValue(false)
    expect(wrapper.findAll('.mark.tasks')).toHaveLength(0)
    expect(wrapper.findAll('.mark.targets').length).toBeGreaterThan(0)
  })

  test('adds and removes rows without losing the keyboard', async () => {
    const { wrapper, press } = await openDesk()
    await press('Thêm nơi nhận')
    expect(document.activeElement?.tagName).toBe('INPUT')
    await press('Bỏ Nơi nhận 1')
    expect(document.activeElement?.textContent).toContain('Nơi nhận')
    expect(wrapper.text()).toContain('(0)')
  })

  test('saves only what was changed, and goes on with the draft that came back', async () => {
    const { field, press, asked, heard, wrapper } = await openDesk({
      CreatePlanFromIntake: { createPlanFromIntake: { plan: planDraft(), error: null } },
    })
    await field('Trích yếu').setValue('Về an ninh năm 2026')
    await press('Lưu dự thảo')
    const input = asked.find(({ operation }) => operation === 'CreatePlanFromIntake')?.variables.input as Record<
      string,
      object
    >
    expect(input).toMatchObject({ unit: 'bac-giang.ldld', text: TEXT })
    expect(Object.keys(input.corrections ?? {})).toEqual(['document'])
    expect(heard.places.at(-1)).toBe('intake/plan_1')
    expect(wrapper.get('.foot').text()).toContain('Đã lưu dự thảo')
    expect(sessionStorage).toHaveLength(0)
  })

  test('goes to the first mistake instead of saving', async () => {
    const { field, press, asked } = await openDesk()
    await field('Ngày ban hành').setValue('31/02/2024')
    await press('Lưu dự thảo')
    expect(document.activeElement).toBe(field('Ngày ban hành').element)
    expect(field('Ngày ban hành').attributes('aria-invalid')).toBe('true')
    expect(asked.some(({ operation }) => operation === 'CreatePlanFromIntake')).toBe(false)
  })

  test('shows a refusal at the field it speaks of, and keeps what was typed', async () => {
    const error = refused('INPUT_INVALID', 'Thông tin nhập chưa hợp lệ.', { fields: ['tasks.0.lead'] })
    const { wrapper, field, press } = await openDesk({
      CreatePlanFromIntake: { createPlanFromIntake: { plan: null, error } },
    })
    await field('Trích yếu').setValue('Vẫn còn đây')
    await press('Lưu dự thảo')
    expect(wrapper.get('.note.danger').text()).toContain('Thông tin nhập chưa hợp lệ.')
    expect(wrapper.get('.row.wrong').text()).toContain('Hệ thống không nhận nội dung này')
    expect(field('Trích yếu').element.value).toBe('Vẫn còn đây')
  })

  test('offers the document that is there already', async () => {
    const existing = { ...documentLine('doc_9', '25/KH-LĐLĐ'), plan: { id: 'plan_9' } }
    const { wrapper, press, heard } = await openDesk({
      ReadIntake: read(intakeDraft({ existing })),
      PlanDetail: { plan: planSheet() },
    })
    expect(wrapper.text()).toContain('Văn bản này đã có trong hệ thống.')
    await press('Kế hoạch số 25/KH-LĐLĐ')
    expect(heard.places.at(-1)).toBe('plan/plan_9')
  })

  test('shows what somebody else has saved, and saves ours over it when told so', async () => {
    const theirs = planDraft({ version: 5, document: { ...planDraft().document, place: 'Lạng Giang' } })
    const conflict = refused('VERSION_CONFLICT', 'Người khác đã sửa.', { currentVersion: 5 })
    const { wrapper, field, press, asked } = await openDesk({
      PlanDraft: { plan: planDraft() },
      UpdatePlan: ({ input }: { input: { version: number } }) => ({
        updatePlan:
          input.version === 5 ? { plan: planDraft({ version: 6 }), error: null } : { plan: theirs, error: conflict },
      }),
      CreatePlanFromIntake: { createPlanFromIntake: { plan: planDraft(), error: null } },
    })
    await press('Lưu dự thảo')
    await field('Trích yếu').setValue('Bản của tôi')
    await press('Lưu dự thảo')
    expect(wrapper.get('.conflict').text()).toContain('Lạng Giang')
    expect(field('Trích yếu').element.value).toBe('Bản của tôi')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await press('Lưu bản của tôi')
    expect(
      asked.at(-1)?.operation === 'UpdatePlan' ||
        asked.some(({ variables }) => (variables.input as { version?: number })?.version === 5),
    ).toBe(true)
    expect(wrapper.find('.conflict').exists()).toBe(false)
  })

  test('issues only what is saved, and asks for number and date', async () => {
    const { wrapper, press, asked, heard } = await openDesk({
      CreatePlanFromIntake: { createPlanFromIntake: { plan: planDraft(), error: null } },
      IssuePlan: { issuePlan: { plan: planSheet(), error: null } },
      PlanDetail: { plan: planSheet() },
    })
    await press('Ban hành…')
    const dialog = wrapper.get('dialog[open]')
    expect(await axeFindings(dialog.element as Element)).toEqual([])
    const [number, day] = dialog.findAll<HTMLInputElement>('input[type=text]')
    expect(day?.element.value).toBe('02/2024')
    await number?.setValue('25')
    await day?.setValue('16/2/2024')
    await dialog.get('form').trigger('submit')
    await settle()
    expect(
      asked.map(({ operation }) => operation).filter((name) => /Plan(FromIntake)?$/.test(name) && name !== 'ListPlans'),
    ).toEqual(['CreatePlanFromIntake', 'IssuePlan'])
    expect(asked.find(({ operation }) => operation === 'IssuePlan')?.variables.input).toEqual({
      id: 'plan_1',
      version: 1,
      number: '25',
      issuedOn: '2024-02-16',
      asPrinted: false,
    })
    expect(heard.places.at(-1)).toBe('plan/plan_1')
  })
})

describe('what an officer types', () => {
  const typeTitle = async (desk: Awaited<ReturnType<typeof openDesk>>) => {
    await desk.field('Trích yếu').setValue('Gõ dở')
    dispatchEvent(new Event('pagehide'))
  }

  test('is there again after a reload', async () => {
    const before = await openDesk()
    await typeTitle(before)
    before.wrapper.unmount()
    const { field, wrapper } = await openIntake()
    expect(field('Trích yếu').element.value).toBe('Gõ dở')
    expect(wrapper.text()).toContain('Đã khôi phục nội dung')
    expect(wrapper.findAll('.mark.citations')).toHaveLength(1)
  })

  test('is not shown to another person at the same browser', async () => {
    const before = await openDesk()
    await typeTitle(before)
    before.wrapper.unmount()
    const { wrapper } = await openIntake({}, { session: { token: tokenOf('officer-b') } })
    expect(wrapper.find('.desk').exists()).toBe(false)
    expect(wrapper.get('textarea').element.value).toBe('')
  })

  test('outlives a change of language and the end of the session', async () => {
    const desk = await openDesk()
    await typeTitle(desk)
    desk.keeper.update({ language: 'en' })
    await vi.waitFor(() => expect(desk.field('Title').element.value).toBe('Gõ dở'))
    desk.keeper.update({ language: 'vi', session: null })
    await settle()
    expect(desk.field('Trích yếu').element.value).toBe('Gõ dở')
    expect(desk.wrapper.text()).toContain('Phiên đăng nhập đã kết thúc')
    const save = desk.wrapper.findAll('button').find((button) => button.text() === 'Lưu dự thảo')
    expect(save?.attributes('disabled')).toBeDefined()
    desk.keeper.update({ session: { token: tokenOf('officer-a') } })
    await settle()
    expect(save?.attributes('disabled')).toBeUndefined()
  })

  test('stands against a newer version that was saved meanwhile', async () => {
    const before = await openDesk({
      CreatePlanFromIntake: { createPlanFromIntake: { plan: planDraft(), error: null } },
    })
    await before.press('Lưu dự thảo')
    await typeTitle(before)
    before.wrapper.unmount()
    const newer = planDraft({ version: 2, document: { ...planDraft().document, place: 'Lạng Giang' } })
    const { wrapper, field, press } = await openIntake({ PlanDraft: { plan: newer } }, { place: 'intake/plan_1' })
    expect(field('Trích yếu').element.value).toBe('Gõ dở')
    expect(wrapper.get('.conflict').text()).toContain('Lạng Giang')
    await press('Lấy bản trên hệ thống')
    expect(field('Địa danh').element.value).toBe('Lạng Giang')
    expect(sessionStorage).toHaveLength(0)
  })

  test('is warned of where the browser keeps nothing', async () => {
    const desk = await openDesk()
    vi.stubGlobal('sessionStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
      getItem: () => null,
      removeItem: () => undefined,
    })
    Object.defineProperty(window, 'sessionStorage', { value: globalThis.sessionStorage, configurable: true })
    await typeTitle(desk)
    await settle()
    expect(desk.wrapper.text()).toContain('Trình duyệt không cho giữ tạm nội dung')
  })
})

test('a plan that has been issued is not edited', async () => {
  const { wrapper } = await openIntake(
    { PlanDraft: { plan: planDraft({ state: { code: 'ISSUED', label: 'Đã ban hành' } }) } },
    { place: 'intake/plan_1' },
  )
  expect(wrapper.text()).toContain('Kế hoạch này đã ban hành')
})
