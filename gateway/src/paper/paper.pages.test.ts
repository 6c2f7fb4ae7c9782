import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import { pagesInOffice, type SeenPage } from '../../test/office.js'
import { administrativeDocument } from '../../test/paper-samples.js'
import { fillDemonstration } from '../demo/index.js'
import { planPaper } from '../slices/plan/index.js'
import { type AdministrativeDocument, docxOf, paperOf } from './index.js'

const pagesOf = async (document: AdministrativeDocument): Promise<SeenPage[]> =>
  pagesInOffice(await docxOf(paperOf(document)))
const mm = (points: number): number => (points / 72) * 25.4

/** Says where in a text each of these stands, one behind the other. */
function expectInOrder(text: string, ...parts: string[]): void {
  let from = 0
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at === -1) throw new Error(`“${part}” does not stand behind what comes before it in: ${text}`)
    from = at + part.length
  }
}

describe('a paper in LibreOffice', () => {
  let pages: SeenPage[]
  beforeAll(async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      String(index + 1),
      `Việc thứ ${index + 1}`,
      String(index * 37),
    ])
    const { blocks } = administrativeDocument()
    pages = await pagesOf(
      administrativeDocument({
        opening: 'từ dài '.repeat(60),
        blocks: blocks.map((block) => (block.kind === 'table' ? { ...block, rows } : block)),
      }),
    )
  })

  it('has pages A4, and nothing outside their margins', () => {
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      expect([Math.round(mm(page.width)), Math.round(mm(page.height))]).toEqual([210, 297])
      for (const { x, y } of page.pieces) {
        expect(mm(x)).toBeGreaterThan(29.9)
        expect(mm(x)).toBeLessThan(195)
        expect(mm(y)).toBeLessThan(277)
      }
    }
  })

  it('has its number in the middle above the text of each page but the first', () => {
    expect(pages.map(({ pieces }) => pieces.filter(({ y }) => mm(y) < 19).map(({ text }) => text))).toEqual(
      pages.map((_page, index) => (index === 0 ? [] : [String(index + 1)])),
    )
    // the middle of the text, which begins at 30 mm and ends at 195
    const number = pages[1]?.pieces.find(({ y }) => mm(y) < 19)
    expect(mm(number?.x ?? 0)).toBeCloseTo(112.5, -1)
    expect(number?.size).toBe(14)
  })

  it('repeats the first row of its table on each page of the table', () => {
    expect(pages.filter(({ text }) => text.includes('Nội dung')).length).toBe(
      pages.filter(({ text }) => text.includes('Việc thứ')).length,
    )
  })

  it('has lines between single and one and a half', () => {
    const pieces = pages[0]?.pieces.filter(({ text }) => text.normalize('NFC').includes('dài')) ?? []
    const lines = [...new Set(pieces.map(({ y }) => y))].toSorted((one, other) => one - other)
    const gaps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0))
    expect(gaps.length).toBeGreaterThan(1)
    for (const gap of gaps) expect(gap).toBeCloseTo(14 * 1.15 * 1.15, 0)
  })

  it('keeps the signature and the last line together', () => {
    const last = pages.at(-1)?.text ?? ''
    expectInOrder(last, 'Trên đây là báo cáo./.', 'Nơi nhận:', '- Lưu: VT, TG.', 'TM. BAN THƯỜNG VỤ', 'Đồng chí A')
  })

  it('has the sizes of the decree', () => {
    const sizeOf = (start: string): number | undefined =>
      pages.flatMap(({ pieces }) => pieces).find(({ text }) => text.normalize('NFC').startsWith(start))?.size
    expect([sizeOf('Số:'), sizeOf('Trên'), sizeOf('- L')]).toEqual([13, 14, 11])
  })
})

describe('plans of the demonstration in LibreOffice', () => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startGateway()
    await fillDemonstration(gateway.context(), () => {})
  })
  afterAll(() => gateway.stop())

  const planOf = async (unit: string): Promise<string> => {
    const { data } = await gateway.ask(
      'query ($unit: String!) { plans(first: 5, within: $unit) { edges { node { id unit { code } } } } }',
      { unit },
    )
    return data.plans.edges.find(({ node }: { node: { unit: { code: string } } }) => node.unit.code === unit).node.id
  }
  const textOf = async (unit: string): Promise<string> =>
    (await pagesOf(await planPaper(gateway.context(), await planOf(unit)))).map(({ text }) => text).join(' ')

  it('have all parts of the plan of Bắc Giang in their order, blank where its paper is blank', async () => {
    expectInOrder(
      await textOf('bac-giang.ldld'),
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG',
      'Số: /KH-LĐLĐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Bắc Giang, ngày tháng 02 năm 2024',
      'KẾ HOẠCH',
      'Căn cứ Kế hoạch số 33/KH-UBND',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Làm đúng lộ trình của Đề án số 201',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Liên đoàn Lao động tỉnh',
      'Tổ chức ít nhất 10 cuộc tuyên truyền',
      'IV. CHỈ TIÊU',
      'V. THỜI HẠN',
      'trước ngày 28/02/2024',
      './.',
      'Nơi nhận:',
      '- Lưu: VT, Ban TG&NC.',
      'TM. BAN THƯỜNG VỤ',
      'PHÓ CHỦ TỊCH',
    )
  })

  it('have all parts of the plan of the Education union of Hồ Chí Minh City', async () => {
    expectInOrder(
      await textOf('ho-chi-minh.cd-giao-duc'),
      'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HỒ CHÍ MINH',
      'CÔNG ĐOÀN NGÀNH GIÁO DỤC',
      'ngày tháng năm',
      'Căn cứ Kế hoạch số 86/KH-LĐLĐ',
      'phấn đấu ít nhất',
      'trước ngày 05/12/2024',
      './.',
      '- Thường trực LĐLĐ TP (để b/c);',
      '- Lưu: VT, TG.',
    )
  })
})
