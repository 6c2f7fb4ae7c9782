import { unionKinds } from '@antq/shared-schema'
import { describe, expect, it } from 'vitest'
import { proposalsOf, type DeadlineClause, type TargetClause } from './proposal.js'
import { whoInWords } from './who.words.js'

const deadline = (parts: Partial<DeadlineClause>): DeadlineClause => ({
  id: 'deadline_1',
  raw: 'trước ngày 28/02/2024',
  type: 'deadline',
  date: '2024-02-28',
  rule: 'before',
  who: null,
  what: 'Gửi kế hoạch triển khai',
  isExclusive: true,
  ...parts,
})
const target = (parts: Partial<TargetClause>): TargetClause => ({
  id: 'target_1',
  text: 'Ít nhất 10 cuộc tuyên truyền',
  quantity: 10,
  operator: '>=',
  unitOfMeasure: 'cuộc tuyên truyền',
  who: 'Nhà Văn hóa Lao động tỉnh',
  isMandatory: true,
  ...parts,
})

describe('who is meant', () => {
  it.each([
    ['Mỗi công đoàn cơ sở', ['grassroots-union'], false, []],
    ['Các công đoàn cơ sở trực thuộc', ['grassroots-union'], true, []],
    ['LĐLĐ huyện, thị xã, thành phố; Công đoàn ngành và tương đương', ['district-union', 'industry-union'], false, []],
    ['Mỗi đơn vị (huyện, ngành, CĐCS trực thuộc)', ['district-union', 'industry-union', 'grassroots-union'], true, []],
    ['Các cấp công đoàn, Nhà Văn hóa Lao động tỉnh', unionKinds, true, ['Nhà Văn hóa Lao động tỉnh']],
    ['Công đoàn Các Khu Công nghiệp tỉnh', [], false, ['Công đoàn Các Khu Công nghiệp tỉnh']],
    [null, unionKinds, true, []],
  ])('%s', (who, unitKinds, isDirect, names) => {
    expect(whoInWords(who)).toEqual({ unitKinds, isDirect, names })
  })
})

describe('what clauses ask for', () => {
  it('makes a plan to be handed in of a deadline', () => {
    expect(proposalsOf([deadline({})], [], { until: '2024' })).toMatchObject([
      { kind: 'PLAN', dueOn: '2024-02-28', isExclusive: true, recurrence: null, isMandatory: true },
    ])
  })

  it('lets what recurs run until the end of the period that the plan names', () => {
    const clauses = [
      deadline({ type: 'recurring', date: null, rule: 'yearly before 06-01 and 12-01', what: 'Báo cáo 6 tháng, năm' }),
      deadline({ id: 'deadline_2', type: 'period', date: '2023', rule: 'from 2021 to 2023', isExclusive: false }),
    ]
    expect(proposalsOf(clauses, [], { until: '2021' })).toMatchObject([
      { kind: 'REPORT', recurrence: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=1', validTo: '2023', dueOn: null },
    ])
  })

  it('leaves “cuối năm” without a date', () => {
    const vague = deadline({ type: 'period', date: '2024', rule: 'end of year 2024', what: 'Sơ kết phong trào' })
    expect(proposalsOf([vague], [], { until: '2024' })).toMatchObject([{ kind: 'EVENT', dueOn: null }])
  })

  it('leaves what recurs without a day to the officer', () => {
    const yearly = deadline({ type: 'recurring', date: null, rule: 'yearly, no date', what: 'Hằng năm sơ kết' })
    expect(proposalsOf([yearly], [], { until: '2024' })).toMatchObject([
      { kind: 'EVENT', dueOn: null, recurrence: null, validTo: null },
    ])
  })

  it('tells what has to be reached from what is striven for', () => {
    const exemplar = { unitOfMeasure: 'điển hình', quantity: 1, who: 'Mỗi công đoàn cơ sở' }
    const targets = [
      target({}),
      target({ ...exemplar, text: 'Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một điển hình' }),
      target({
        text: 'Chọn 01 doanh nghiệp tổ chức Ngày hội',
        unitOfMeasure: 'doanh nghiệp',
        quantity: 1,
        operator: '=',
      }),
    ]
    expect(proposalsOf([], targets, { until: '2024' })).toMatchObject([
      { kind: 'QUANTITY', quantity: 10, isMandatory: true, dueOn: '2024' },
      { kind: 'EXEMPLAR', quantity: 1, isMandatory: false },
      { kind: 'EVENT', quantity: 1, operator: '=' },
    ])
  })
})
