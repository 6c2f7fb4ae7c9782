import { describe, expect, it } from 'vitest'
import type { Block } from '../../paper/index.js'
import { basesOf } from './plan-paper.bases.js'
import { planBlocks } from './plan-paper.body.js'
import type { PlanTaskContent } from './plan.content.js'

const task = (text: string, over: Partial<PlanTaskContent> = {}): PlanTaskContent => ({
  text,
  section: null,
  lead: null,
  cooperators: [],
  due: null,
  ...over,
})
const nothing = { purpose: [], sections: [], tasks: [], targets: [], deadlines: [] }
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'table' ? '(bảng)' : block.kind === 'item' ? `- ${block.text}` : block.text))
const target = {
  text: 'Ít nhất 1.200 buổi',
  quantity: 1200,
  operator: '>=',
  unitOfMeasure: 'buổi',
  who: null,
  isMandatory: false,
}
const deadline = {
  raw: 'trước ngày 28/02/2024',
  type: 'deadline',
  date: '2024-02-28',
  rule: 'before',
  who: 'Các đơn vị',
  what: 'Gửi kế hoạch',
}

describe('the contents of a plan on paper', () => {
  it('stand under the headings of its text, and what is left behind them', () => {
    const blocks = planBlocks({
      purpose: ['Giữ gìn trật tự.'],
      sections: [
        { label: 'I', heading: 'MỤC ĐÍCH, YÊU CẦU', level: 1 },
        { label: 'II', heading: 'NHIỆM VỤ', level: 1 },
        { label: '1', heading: 'Tuyên truyền', level: 2 },
      ],
      tasks: [
        task('Nói chuyện tại nhà trọ;', { section: '1. Tuyên truyền' }),
        task('Lập tổ tự quản', { section: 'II. Nhiệm vụ' }),
        task('Không có mục'),
      ],
      targets: [target],
      deadlines: [deadline],
    })
    expect(linesOf(blocks)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Giữ gìn trật tự.',
      'II. NHIỆM VỤ',
      '- Lập tổ tự quản.',
      '1. Tuyên truyền',
      '- Nói chuyện tại nhà trọ.',
      'III. NHIỆM VỤ',
      '- Không có mục.',
      'IV. CHỈ TIÊU',
      '(bảng)',
      'V. THỜI HẠN',
      '- Gửi kế hoạch: trước ngày 28/02/2024 (Các đơn vị).',
    ])
  })

  it('get headings where the text has none, and no label where its own are not counted in Roman', () => {
    expect(linesOf(planBlocks({ ...nothing, purpose: ['A.'], tasks: [task('B')] }))).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'A.',
      'II. NHIỆM VỤ',
      '- B.',
    ])
    const sections = [{ label: 'Điều 1', heading: '', level: 1 }]
    expect(linesOf(planBlocks({ ...nothing, purpose: ['A.'], sections, tasks: [task('B')] }))).toEqual([
      'A.',
      'Điều 1',
      'NHIỆM VỤ',
      '- B.',
    ])
    expect(planBlocks(nothing)).toEqual([])
  })

  it('put a task under the next of two headings that are alike', () => {
    const sections = ['I', '1', 'II', '1'].map((label) => ({
      label,
      heading: label === '1' ? 'Công đoàn cơ sở' : `PHẦN ${label}`,
      level: label === '1' ? 2 : 1,
    }))
    const tasks = [
      task('A', { section: '1. Công đoàn cơ sở' }),
      task('B', { section: 'II. PHẦN II' }),
      task('C', { section: '1. Công đoàn cơ sở' }),
    ]
    expect(linesOf(planBlocks({ ...nothing, sections, tasks }))).toEqual([
      'I. PHẦN I',
      '1. Công đoàn cơ sở',
      '- A.',
      'II. PHẦN II',
      '- B.',
      '1. Công đoàn cơ sở',
      '- C.',
    ])
  })

  it.each([
    [{ lead: 'Công an xã' }, 'Tuần tra (chủ trì: Công an xã).'],
    [{ lead: 'Công an xã', section: '1. Công an xã' }, 'Tuần tra.'],
    [{ cooperators: ['Dân quân', 'tuần tra'], due: '2024-02' }, 'Tuần tra (phối hợp: Dân quân; trong tháng 02/2024).'],
    [{ due: '2024-02-27' }, 'Tuần tra (chậm nhất ngày 27/02/2024).'],
    [{ due: '2024' }, 'Tuần tra (trong năm 2024).'],
  ])('add to a task what its words do not say: %j', (over, text) => {
    expect(linesOf(planBlocks({ ...nothing, tasks: [task('Tuần tra', over)] })).at(-1)).toBe(`- ${text}`)
  })

  it('write numbers as Vietnamese does, and say of an aspiration that it is one', () => {
    const table = planBlocks({ ...nothing, targets: [target] }).at(-1)
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['1', 'Ít nhất 1.200 buổi', '', 'phấn đấu ít nhất', '1.200', 'buổi'],
    ])
  })
})

describe('the bases of a plan on paper', () => {
  const cited = (raw: string, relation = 'basis', nestedIn: number | null = null) => ({ raw, relation, nestedIn })

  it('are what it rests on and carries out, with what stands inside them', () => {
    expect(
      basesOf([
        cited('Kế hoạch A', 'implements'),
        cited('Kết luận B', 'continues', 0),
        cited('Chỉ thị C', 'continues', 1),
        cited('Căn cứ Luật D'),
        cited('Công văn E', 'follows'),
      ]),
    ).toEqual(['Thực hiện Kế hoạch A, tiếp tục thực hiện Kết luận B, tiếp tục thực hiện Chỉ thị C', 'Căn cứ Luật D'])
  })

  it('do not say twice what the words have already', () => {
    expect(basesOf([cited('Kế hoạch A thực hiện Đề án B'), cited('Đề án B', 'implements', 0)])).toEqual([
      'Căn cứ Kế hoạch A thực hiện Đề án B',
    ])
  })

  it('leave out what nobody may read, and what stands inside it', () => {
    expect(basesOf([null, cited('Chỉ thị B', 'continues', 0), cited('Luật C')])).toEqual(['Căn cứ Luật C'])
  })
})
