import { beforeAll, describe, expect, it } from 'vitest'
import { administrativeDocument, paragraphsOf, partsOf } from '../../../test/paper-samples.js'
import { fileTextOf } from '../../slices/document/index.js'
import { docxOf, paperOf } from '../index.js'

const docx = (over = {}) => docxOf(paperOf(administrativeDocument(over)))
/** Everything that is said of one style. */
const styleOf = (xml: string, name: string): string =>
  xml.split('<w:style ').find((style) => style.includes(`<w:name w:val="${name}"/>`)) ?? ''

describe('a .docx', () => {
  let parts: Record<string, string>
  let body: string
  let styles: string
  beforeAll(async () => {
    parts = partsOf(await docx())
    body = parts['word/document.xml'] as string
    styles = parts['word/styles.xml'] as string
  })

  it('is a page A4 with the margins of the decree: 20, 20, 30 and 15 mm', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(/<w:pgMar [^>]*>/.exec(body)?.[0]).toMatch(
      /w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"/,
    )
  })

  it('holds no sign that XML does not have, whatever was pasted into it', async () => {
    const odd = partsOf(await docx({ subject: 'Kết\uFFFE quả\uFFFF\u0001' }))
    expect(odd['word/document.xml']).toContain('Kết quả')
    for (const part of ['word/document.xml', 'docProps/core.xml'])
      expect(odd[part]).not.toMatch(/[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r]/u)
  })

  it('has the parts in their order', () => {
    expect(paragraphsOf(body)).toEqual([
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH A',
      'Số: 05/BC-LĐLĐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tỉnh A, ngày 05 tháng 02 năm 2024',
      'BÁO CÁO',
      'Kết quả phong trào sáu tháng đầu năm',
      'Căn cứ Kế hoạch số 1/KH-TLĐ ngày 02/01/2024;',
      'Thực hiện Công văn số 2/TLĐ-TG.',
      'Liên đoàn Lao động tỉnh A báo cáo như sau:',
      'I. KẾT QUẢ',
      '1. Tuyên truyền',
      'a) Nói chuyện',
      'Đã tổ chức 12 buổi.',
      'STT',
      'Nội dung',
      'Số lượng',
      '1',
      'Buổi nói chuyện',
      '12',
      'Trên đây là báo cáo./.',
      'Nơi nhận:',
      '- Tổng Liên đoàn (để b/c);',
      '- Công an tỉnh;',
      '- Lưu: VT, TG.',
      'TM. BAN THƯỜNG VỤ',
      'PHÓ CHỦ TỊCH',
      'Đồng chí A',
    ])
  })

  it('is Times New Roman 14 in Vietnamese throughout', () => {
    const defaults = /<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0]
    expect(defaults).toContain('w:ascii="Times New Roman"')
    expect(defaults).toContain('<w:sz w:val="28"/>')
    expect(defaults).toContain('<w:lang w:val="vi-VN"/>')
    expect(body).not.toContain('<w:rFonts')
  })

  it.each([
    ['Quốc hiệu', '24', ['<w:b/>']],
    ['Tiêu ngữ', '26', ['<w:b/>']],
    ['Cơ quan ban hành', '24', ['<w:b/>']],
    ['Số, ký hiệu', '26', []],
    ['Địa danh, ngày tháng', '26', ['<w:i/>']],
    ['Trích yếu', '28', ['<w:b/>']],
    ['Nơi nhận', '24', ['<w:b/>', '<w:i/>']],
    ['Danh sách nơi nhận', '22', []],
  ])('has the style %s of %s half points', (name, size, marks) => {
    const style = styleOf(styles, name)
    expect(style).toContain(`<w:sz w:val="${size}"/>`)
    for (const mark of ['<w:b/>', '<w:i/>']) expect(style.includes(mark)).toBe(marks.includes(mark))
  })

  it('has bases in italics, real headings and lists, and no tabs and no formats by hand', () => {
    expect(styleOf(styles, 'Căn cứ')).toContain('<w:i/>')
    for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    expect(body).toContain('<w:numPr>')
    expect(body).not.toMatch(/<w:tab\/>|\t|<w:rPr><w:b\/>|<w:sz /)
  })

  it('repeats the first row of a table, cuts no row, and puts numbers to the right', () => {
    const table = body.slice(body.indexOf('STT') - 2000, body.indexOf('Trên đây'))
    expect(table).toContain('<w:tblHeader/>')
    expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(2)
    const cells = table.split('</w:tc>')
    expect(cells.find((cell) => cell.includes('>12<'))).toContain('<w:jc w:val="right"/>')
    expect(cells.find((cell) => cell.includes('>Buổi nói chuyện<'))).toContain('<w:jc w:val="left"/>')
  })

  it('has its page number above the text from the second page on', () => {
    expect(body).toContain('<w:titlePg/>')
    const [numbered, empty] = ['default', 'first'].map((type) => {
      const id = new RegExp(`<w:headerReference w:type="${type}" r:id="(\\w+)"`).exec(body)?.[1]
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
        parts['word/_rels/document.xml.rels'] as string,
      )
      return parts[`word/${target?.[1] ?? target?.[2]}`]
    })
    expect(numbered).toContain('PAGE')
    expect(empty).not.toContain('PAGE')
  })

  it('says in its properties what it is and whose', () => {
    const properties = parts['docProps/core.xml']
    expect(properties).toContain('<dc:title>BÁO CÁO Kết quả phong trào sáu tháng đầu năm</dc:title>')
    expect(properties).toContain('<dc:creator>LIÊN ĐOÀN LAO ĐỘNG TỈNH A</dc:creator>')
  })

  it('leaves room for a name that is not known, and for several issuers has none above them', async () => {
    const over = {
      superior: null,
      issuers: ['Công an tỉnh A', 'Liên đoàn Lao động tỉnh A'],
      isDraft: true,
      recipients: [],
      archive: null,
      signature: { authorities: [], office: null, name: null },
    }
    const texts = paragraphsOf(partsOf(await docx(over))['word/document.xml'] as string)
    expect(texts.slice(0, 4)).toEqual(['CÔNG AN TỈNH A', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH A', 'Số: 05/BC-LĐLĐ', 'DỰ THẢO'])
    expect(texts.at(-1)).toBe('Trên đây là báo cáo./.')
  })

  it('keeps what would be signs of XML', async () => {
    const texts = paragraphsOf(partsOf(await docx({ subject: 'A & B < C' }))['word/document.xml'] as string)
    expect(texts).toContain('A &amp; B &lt; C')
  })

  it('is read back by our own reader', async () => {
    const outcome = await fileTextOf('bao-cao.docx', await docx(), new AbortController().signal)
    expect('text' in outcome ? outcome.text : outcome.refusal).toContain('Kết quả phong trào sáu tháng đầu năm')
  })
})
