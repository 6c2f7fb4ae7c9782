import { axeFindings } from '@antq/plugin-kit/testing'
import { describe, expect, test } from 'vitest'
import { FIRST_QUESTIONS } from '../../first-questions.js'
import { PROVINCE, pageOf, state, workLine, ZONES } from '../testing/duty-data.js'
import { openAs, openTab, settle } from '../testing/open-tab.js'

const OPEN = [
  workLine('asg_1', { daysLeft: -3, timeliness: { code: 'MISSING', label: 'Quá hạn, chưa gửi' } }),
  workLine('asg_2', { daysLeft: 0 }),
  workLine('asg_3', { daysLeft: 6 }),
  workLine('asg_4', { daysLeft: null, due: { id: 'due_2', lastDay: null, isLocked: false } }),
]
const SENT = [workLine('asg_5', { state: state('ACCEPTED'), answeredOn: '2024-02-20' })]
const owed = ({ isOpen }: { isOpen: boolean }) => ({ owed: pageOf(isOpen ? OPEN : SENT) })

describe('what an officer’s unit owes', () => {
  test('is parted by the days that are left, the overdue first', async () => {
    const { wrapper, text, asked } = await openAs([ZONES], '', { ListOwed: owed })
    expect(asked.find(({ operation }) => operation === 'ListOwed')?.variables).toMatchObject({ unit: 'bac-giang.kcn' })
    expect(wrapper.findAll('h3').map((heading) => heading.text())).toEqual([
      'Quá hạn (1)',
      'Hạn hôm nay (1)',
      'Trong 7 ngày tới (1)',
      'Chưa ấn định ngày (1)',
      'Đã gửi (1)',
    ])
    for (const words of ['Quá hạn 3 ngày', 'Hạn cuối hôm nay', 'Còn 6 ngày', 'Gửi ngày 20/02/2024'])
      expect(text()).toContain(words)
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('says so where there is nothing, and leads to what others owe', async () => {
    const { wrapper, text, heard } = await openAs([ZONES], '', { ListOwed: { owed: pageOf([]) } })
    expect(text()).toContain('Đơn vị chưa được giao việc nào')
    await wrapper.get('.empty button').trigger('click')
    expect(heard.places).toEqual(['progress'])
  })

  test('is of one unit at a time for an officer of several', async () => {
    const { wrapper, asked } = await openAs([PROVINCE, ZONES], '', { ListOwed: owed })
    await wrapper.get('.sections select').setValue('bac-giang.kcn')
    await settle()
    const units = asked.filter(({ operation }) => operation === 'ListOwed').map(({ variables }) => variables['unit'])
    expect([...new Set(units)]).toEqual(['bac-giang.ldld', 'bac-giang.kcn'])
  })

  test('comes page by page, and in English too', async () => {
    const { wrapper, keeper, asked, text } = await openAs([ZONES], '', {
      ListOwed: ({ isOpen, after }: { isOpen: boolean; after: string | null }) => ({
        owed: !isOpen ? pageOf(SENT) : after ? pageOf([workLine('asg_9', { daysLeft: 20 })]) : pageOf(OPEN, 'next'),
      }),
    })
    await wrapper
      .findAll('button')
      .find((button) => button.text() === 'Xem thêm')
      ?.trigger('click')
    await settle()
    expect(asked.at(-1)?.variables).toMatchObject({ after: 'next', isOpen: true })
    expect(text()).toContain('Còn 20 ngày')
    keeper.update({ language: 'en' })
    await settle()
    expect(text()).toContain('6 days left')
  })
})

describe('a visitor', () => {
  const plan = {
    id: 'plan_1',
    unit: PROVINCE,
    document: { id: 'doc_1', reference: 'Kế hoạch số 25/KH-LĐLĐ', title: 'Về phong trào', issuedOn: '2024-02-16' },
  }
  const demand = {
    id: 'obl_1',
    version: 1,
    what: 'Gửi kế hoạch triển khai',
    raw: null,
    kind: { code: 'PLAN', label: 'Gửi kế hoạch' },
    state: { code: 'IN_FORCE', label: 'Đã giao' },
    quantity: null,
    operator: null,
    unitOfMeasure: null,
    isMandatory: true,
    isExclusive: true,
    within: PROVINCE,
    unitKinds: [{ code: 'grassroots-union', label: 'Công đoàn cơ sở' }],
    isDirect: false,
    units: [],
    dues: [
      {
        id: 'due_1',
        version: 1,
        number: 1,
        dueOn: '2024-02-28',
        lastDay: '2024-02-27',
        periodFrom: null,
        periodTo: null,
        isAwaitingDate: false,
        isSetLater: false,
        isLocked: false,
        daysLeft: -30,
      },
    ],
  }

  test('reads what published plans ask and by when, and nothing of how units are doing', async () => {
    const { wrapper, text, asked } = await openTab({
      ListDemands: {
        plans: pageOf([
          { ...plan, obligations: [demand] },
          { ...plan, id: 'plan_2', obligations: [] },
        ]),
      },
    })
    expect(wrapper.findAll('.card')).toHaveLength(1)
    expect(text()).toContain('Đơn vị thực hiện: Công đoàn cơ sở của Liên đoàn Lao động tỉnh Bắc Giang')
    expect(text()).toContain('Hạn cuối: 27/02/2024 (văn bản ghi “trước ngày 28/02/2024”)')
    expect(asked.map(({ operation }) => operation)).toEqual(['ListDemands'])
    // Letter for letter what the gateway is told to answer ahead.
    const [ahead] = FIRST_QUESTIONS
    expect(JSON.stringify(asked[0]?.variables)).toBe(JSON.stringify({ ...ahead?.variables, within: 'bac-giang.ldld' }))
    expect(await axeFindings(wrapper.element as Element)).toEqual([])
  })

  test('is told to sign in where the address is one for officers', async () => {
    const { text } = await openTab({ ListDemands: { plans: pageOf([]) } }, { place: 'assignment/asg_1' })
    expect(text()).toContain('Hãy đăng nhập')
  })
})
