import { answeringGateway, axeFindings, tokenOf } from '@antq/plugin-kit/testing'
import { ListPlansDocument, PlanYearsDocument } from '@antq/shared-schema/documents'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FIRST_QUESTIONS } from '../../first-questions.js'
import { openTab, settle } from '../testing/open-tab.js'
import { DRAFT, page, planLine, planSheet, UNIT } from '../testing/plan-data.js'

const ofUnit = (variables: object): Record<string, unknown> => ({ ...variables, within: 'bac-giang.ldld' })
const YEARS = { planYears: [2024, 2023] }
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the list of plans', () => {
  test('shows what a plan is, as far as the paper says it', async () => {
    const blank = planLine('blank', {
      alerts: [{ isProposed: false, needsVerification: true }],
      document: { ...planLine('blank').document, number: null, symbol: '/KH-LĐLĐ', issuedOn: '2024-02' },
    })
    answeringGateway({ PlanYears: YEARS, ListPlans: page([blank, planLine('whole')]) })
    const { wrapper } = await openTab()
    const [first, second] = wrapper.findAll('article').map((item) => item.text())
    expect(first).toContain('chưa có số')
    expect(first).toContain('tháng 02/2024')
    expect(first).toContain('Có căn cứ đã được thay thế')
    expect(second).toContain('25/KH-LĐLĐ')
    expect(second).toContain('ngày 16/02/2024')
    expect(second).toContain('8 nhiệm vụ')
    expect(second).not.toContain('thay thế')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('does not tell a proposal as a fact', async () => {
    answeringGateway({
      PlanYears: YEARS,
      ListPlans: page([planLine('a', { alerts: [{ isProposed: true, needsVerification: true }] })]),
    })
    const { wrapper } = await openTab()
    expect(wrapper.text()).toContain('Có căn cứ có thể đã được thay thế')
  })

  test('asks for the unit that the page told, without asking who that is', async () => {
    const { asked } = answeringGateway({ PlanYears: YEARS, ListPlans: page([]) })
    await openTab()
    expect(asked.map(({ operation }) => operation).sort()).toEqual(['ListPlans', 'PlanYears'])
    // Letter for letter what the gateway is told to answer ahead; see the next test.
    const ahead = FIRST_QUESTIONS.map(({ operation, variables }) => ({ operation, variables: ofUnit(variables) }))
    expect(JSON.stringify(asked)).toBe(JSON.stringify(ahead))
  })

  test('asks nothing where the answers have come along', async () => {
    const { asked } = answeringGateway({})
    const data = [page([planLine('a')]), YEARS]
    const texts = [ListPlansDocument.toString(), PlanYearsDocument.toString()]
    const answers = FIRST_QUESTIONS.map(({ variables }, index) => ({
      query: texts[index] ?? '',
      variables: ofUnit(variables),
      language: 'vi' as const,
      data: data[index],
    }))
    const { wrapper } = await openTab({ answers })
    expect(wrapper.findAll('article')).toHaveLength(1)
    expect(asked).toEqual([])
  })

  test('asks the gateway for the unit where the page did not tell it', async () => {
    const { asked } = answeringGateway({
      PortalUnit: { portal: { name: 'Bắc Giang', unit: UNIT } },
      PlanYears: YEARS,
      ListPlans: page([planLine('a')]),
    })
    const { wrapper } = await openTab({ unit: undefined })
    expect(asked[0]).toEqual({ operation: 'PortalUnit', variables: { province: 'bac-giang' } })
    expect(wrapper.findAll('article')).toHaveLength(1)
  })

  test('asks once when typing rests, not at every key', async () => {
    const { asked } = answeringGateway({ PlanYears: YEARS, ListPlans: page([planLine('a')]) })
    const { wrapper } = await openTab()
    vi.useFakeTimers()
    const search = wrapper.get('input')
    for (const text of ['n', 'ng', 'ngay hoi']) await search.setValue(text)
    await vi.advanceTimersByTimeAsync(1000)
    const texts = asked.filter(({ operation }) => operation === 'ListPlans').map(({ variables }) => variables.text)
    expect(texts).toEqual([null, 'ngay hoi'])
  })

  test('filters by year, kind and state; offers drafts to signed-in people only', async () => {
    const { asked } = answeringGateway({
      PlanYears: YEARS,
      ListPlans: page([planLine('a')]),
      Me: { me: { name: 'Cán bộ', units: [UNIT] } },
    })
    const visitor = await openTab()
    const states = (tab: typeof visitor) =>
      tab.wrapper
        .findAll('select')[2]
        ?.findAll('option')
        .map((option) => option.text())
    expect(states(visitor)).toEqual(['Tất cả', 'Đã ban hành', 'Đã kết thúc'])
    const officer = await openTab({ session: { token: tokenOf('a') } })
    expect(states(officer)).toContain('Dự thảo')
    const [year, kind, state] = officer.wrapper.findAll('select')
    await year?.setValue('2024')
    await kind?.setValue('HD')
    await state?.setValue('DRAFT')
    await settle()
    expect(asked.at(-1)?.variables).toMatchObject({ year: 2024, kind: 'HD', state: 'DRAFT' })
  })

  test('goes on from where the page ended', async () => {
    const { asked } = answeringGateway({
      PlanYears: YEARS,
      ListPlans: ({ after }: { after: string | null }) =>
        after ? page([planLine('b')]) : page([planLine('a')], 'cursor-a'),
    })
    const { wrapper } = await openTab()
    await wrapper.get('.more button').trigger('click')
    await settle()
    expect(wrapper.findAll('article')).toHaveLength(2)
    expect(asked.at(-1)?.variables.after).toBe('cursor-a')
    expect(wrapper.find('.more').exists()).toBe(false)
  })

  test('says that nothing fits, and takes the filters away when asked', async () => {
    answeringGateway({
      PlanYears: YEARS,
      ListPlans: ({ year }: { year: number | null }) => (year ? page([]) : page([planLine('a')])),
    })
    const { wrapper } = await openTab()
    await wrapper.findAll('select')[0]?.setValue('2023')
    await settle()
    expect(wrapper.text()).toContain('Không có kế hoạch nào phù hợp')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    await wrapper.get('.empty button').trigger('click')
    await settle()
    expect(wrapper.findAll('article')).toHaveLength(1)
  })

  test('says so where there are none yet', async () => {
    answeringGateway({ PlanYears: { planYears: [] }, ListPlans: page([]) })
    const { wrapper } = await openTab()
    expect(wrapper.text()).toContain('Chưa có kế hoạch nào')
  })

  test('shows that it loads, says what is wrong, and tries again', async () => {
    const { answers } = answeringGateway({ PlanYears: YEARS })
    const loading = await openTab()
    expect(loading.wrapper.get('[role=status]').text()).toBe('Đang tải…')
    expect(await axeFindings(loading.wrapper.element as Element)).toEqual([])
    answers.ListPlans = () => {
      throw new TypeError('Failed to fetch')
    }
    const { wrapper } = await openTab()
    expect(wrapper.get('[role=alert]').text()).toContain('Không kết nối được tới hệ thống')
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
    answers.ListPlans = page([planLine('a')])
    await wrapper.get('[role=alert] button').trigger('click')
    await settle()
    expect(wrapper.findAll('article')).toHaveLength(1)
  })

  test('speaks the language of the portal, and changes it on the way', async () => {
    answeringGateway({ PlanYears: YEARS, ListPlans: page([planLine('a', { taskCount: 1 })]) })
    const { wrapper, keeper } = await openTab({ language: 'en' })
    expect(wrapper.text()).toContain('1 task')
    expect(wrapper.text()).toContain('16 February 2024')
    keeper.update({ language: 'vi' })
    await settle()
    expect(wrapper.text()).toContain('1 nhiệm vụ')
  })

  test('opens a plan, and comes back to it with its filters', async () => {
    answeringGateway({
      PlanYears: YEARS,
      ListPlans: page([planLine('plan_1'), planLine('plan_2')]),
      PlanDetail: { plan: planSheet() },
    })
    const { wrapper, heard, keeper } = await openTab()
    await wrapper.findAll('select')[0]?.setValue('2024')
    await settle()
    const link = wrapper.get('[data-plan="plan_1"]')
    expect(link.attributes('href')).toBe('#antq/test/plan/plan_1')
    await link.trigger('click')
    await settle()
    expect(heard.places).toEqual(['plan/plan_1'])
    expect(wrapper.find('article.sheet').exists()).toBe(true)
    keeper.update({ place: '' })
    await settle()
    expect(wrapper.findAll('select')[0]?.element.value).toBe('2024')
    expect((document.activeElement as HTMLElement).dataset.plan).toBe('plan_1')
  })

  test('offers the intake to officers of a unit, and to nobody else', async () => {
    answeringGateway({
      PlanYears: YEARS,
      ListPlans: page([planLine('a', { state: DRAFT })]),
      Me: { me: { name: 'Cán bộ', units: [UNIT] } },
    })
    const { wrapper, keeper } = await openTab({ session: { token: tokenOf('a') } })
    expect(wrapper.text()).toContain('Tiếp nhận văn bản')
    keeper.update({ session: null })
    await flushPromises()
    expect(wrapper.text()).not.toContain('Tiếp nhận văn bản')
  })
})
