import { createRequire } from 'node:module'
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import PDFDocument from 'pdfkit'

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')

const line = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] })
const cell = (...lines: string[]): TableCell => new TableCell({ children: lines.map(line) })

/** A plan as an office writes it: header in a table of two columns, automatic numbers, signature beside recipients. */
export function docxPlan(): Promise<Buffer> {
  const numbered = (text: string, reference: string, level = 0): Paragraph =>
    new Paragraph({ text, numbering: { reference, level } })
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'parts',
            levels: [
              { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
              { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
            ],
          },
          { reference: 'marks', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] },
        ],
      },
      sections: [
        {
          children: [
            new Table({
              rows: [
                new TableRow({
                  children: [
                    cell('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH A', 'Số: 15/KH-LĐLĐ'),
                    cell(
                      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
                      'Độc lập - Tự do - Hạnh phúc',
                      'Tỉnh A, ngày 05 tháng 3 năm 2024',
                    ),
                  ],
                }),
              ],
            }),
            line('KẾ HOẠCH'),
            numbered('MỤC ĐÍCH', 'parts'),
            numbered('Ý thứ nhất.', 'parts', 1),
            numbered('Ý thứ hai.', 'parts', 1),
            numbered('NỘI DUNG', 'parts'),
            numbered('Lại từ một.', 'parts', 1),
            numbered('Việc có gạch đầu dòng;', 'marks'),
            new Table({
              rows: [
                new TableRow({ children: [cell('STT'), cell('Việc'), cell('Thời hạn')] }),
                new TableRow({ children: [cell('1'), cell('Tuyên truyền'), cell('30/6/2024')] }),
              ],
            }),
          ],
        },
      ],
    }),
  )
}

export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** A PDF with these texts on these places, one list a page; `options` as pdfkit's. */
export function pdfOf(pages: readonly (readonly Placed[])[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, font: FONT, ...options })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((done, fail) => {
    document.on('end', () => done(Buffer.concat(chunks)))
    document.on('error', fail)
    for (const page of pages) {
      document.addPage().font(FONT).fontSize(12)
      for (const { text, x, y } of page) document.text(text, x, y, { lineBreak: false })
    }
    document.end()
  })
}

/** A zip archive of one packed part, with the directory saying what we like. */
export function zipOf(name: string, packed: Buffer, size: number): Buffer {
  const title = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(title.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(title.length, 28)
  const end = Buffer.alloc(22)
  const body = Buffer.concat([local, title, packed])
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + title.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, entry, title, end])
}
