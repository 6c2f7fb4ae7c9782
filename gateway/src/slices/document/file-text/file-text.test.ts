import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { textOfFile } from './index.js'
import { docxPlan, pdfOf, zipOf } from '../../../../test/file-samples.js'

const WORDS = 'Kế hoạch tuyên truyền năm 2024\nĐiều 1. Mục đích'

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  const outcome = await textOfFile(name, bytes)
  if ('refusal' in outcome) throw new Error(outcome.refusal)
  return outcome.text
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

describe('a .txt', () => {
  it.each([
    ['UTF-8', Buffer.from(WORDS)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${WORDS}`)],
    ['UTF-16 as Notepad saves it', Buffer.from(`\ufeff${WORDS}`, 'utf16le')],
    ['UTF-16 big-endian', bigEndian(`\ufeff${WORDS}`)],
    ['UTF-16 without its mark', Buffer.from(WORDS, 'utf16le')],
  ])('is read as %s', async (_encoding, bytes) => {
    expect(await textOf('ke-hoach.txt', bytes)).toBe(WORDS)
  })

  it('is read as Windows-1258 where it is not UTF-8', async () => {
    // "Kế" in windows-1258: K, e with circumflex (0xEA), combining acute (0xEC)
    expect((await textOf('cu.txt', Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f]))).normalize('NFC')).toBe('Kế ho')
  })

  it('is refused as binary where it holds control characters', async () => {
    expect(await textOfFile('anh.txt', Buffer.from([1, 2, 3, 0, 255, 254, 7, 8, 0, 9]))).toEqual({
      refusal: 'TEXT_BINARY',
    })
  })

  it('is refused as empty without a byte', async () => {
    expect(await textOfFile('trong.txt', new Uint8Array(0))).toEqual({ refusal: 'TEXT_EMPTY' })
  })
})

describe('a .docx', () => {
  it('keeps the lines of each column of its header together', async () => {
    const lines = (await textOf('ke-hoach.docx', await docxPlan())).split('\n').filter((line) => line !== '')
    expect(lines.slice(0, 7)).toEqual([
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH A',
      'Số: 15/KH-LĐLĐ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Tỉnh A, ngày 05 tháng 3 năm 2024',
      'KẾ HOẠCH',
    ])
  })

  it('writes out the labels of automatic lists', async () => {
    const text = await textOf('ke-hoach.docx', await docxPlan())
    expect(text).toContain(
      [
        'I. MỤC ĐÍCH',
        '1. Ý thứ nhất.',
        '2. Ý thứ hai.',
        'II. NỘI DUNG',
        '1. Lại từ một.',
        '- Việc có gạch đầu dòng;',
      ].join('\n'),
    )
  })

  it('makes a row of a table one line', async () => {
    expect(await textOf('ke-hoach.docx', await docxPlan())).toContain(
      'STT | Việc | Thời hạn\n1 | Tuyên truyền | 30/6/2024',
    )
  })

  it('is known by its content under another name', async () => {
    expect(await textOf('ke-hoach.txt', await docxPlan())).toContain('KẾ HOẠCH')
  })

  it('is refused as broken where it is cut off or no archive at all', async () => {
    const whole = await docxPlan()
    expect(await textOfFile('a.docx', whole.subarray(0, whole.length / 2))).toEqual({ refusal: 'FILE_BROKEN' })
    expect(await textOfFile('a.docx', Buffer.from('not an archive'))).toEqual({ refusal: 'FILE_BROKEN' })
  })

  it('is refused where a part unpacks into more than a document can hold, whatever its directory says', async () => {
    const bomb = zipOf('word/document.xml', deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a')), 1000)
    expect(await textOfFile('bom.docx', bomb)).toEqual({ refusal: 'FILE_BROKEN' })
  })
})

describe('a .pdf', () => {
  it('gives its lines, columns one after the other and paragraphs apart', async () => {
    const bytes = await pdfOf([
      [
        { text: 'LIÊN ĐOÀN LAO ĐỘNG', x: 60, y: 50 },
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 270, y: 50 },
        { text: 'TỈNH A', x: 90, y: 66 },
        { text: 'Độc lập - Tự do - Hạnh phúc', x: 310, y: 66 },
        { text: 'Số: 15/KH-LĐLĐ', x: 75, y: 90 },
        { text: 'Tỉnh A, ngày 05 tháng 3 năm 2024', x: 290, y: 90 },
        { text: 'KẾ HOẠCH', x: 250, y: 130 },
        { text: 'Căn cứ Kế hoạch số 33/KH-UBND ngày 07/2/2024 của Ủy ban nhân dân tỉnh', x: 60, y: 160 },
        { text: 'về công tác tuyên truyền.', x: 60, y: 176 },
      ],
    ])
    expect(await textOf('ke-hoach.pdf', bytes)).toBe(
      [
        'LIÊN ĐOÀN LAO ĐỘNG',
        'TỈNH A',
        'Số: 15/KH-LĐLĐ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Tỉnh A, ngày 05 tháng 3 năm 2024',
        '',
        'KẾ HOẠCH',
        '',
        'Căn cứ Kế hoạch số 33/KH-UBND ngày 07/2/2024 của Ủy ban nhân dân tỉnh',
        'về công tác tuyên truyền.',
      ].join('\n'),
    )
  })

  it('gives its pages in order, the page number a line of its own', async () => {
    const bytes = await pdfOf([
      [{ text: 'Phối hợp với lực lượng công an', x: 60, y: 700 }],
      [
        { text: '2', x: 300, y: 40 },
        { text: 'tổ chức tuyên truyền.', x: 60, y: 70 },
      ],
    ])
    expect((await textOf('a.pdf', bytes)).split('\n').filter(Boolean)).toEqual([
      'Phối hợp với lực lượng công an',
      '2',
      'tổ chức tuyên truyền.',
    ])
  })

  it('is refused where it holds no text', async () => {
    expect(await textOfFile('quet.pdf', await pdfOf([[]]))).toEqual({ refusal: 'FILE_WITHOUT_TEXT' })
  })

  it('is refused as broken where a password locks it or it is no PDF', async () => {
    const locked = await pdfOf([[{ text: 'Kế hoạch', x: 60, y: 60 }]], { userPassword: 'khóa', pdfVersion: '1.7' })
    expect(await textOfFile('khoa.pdf', locked)).toEqual({ refusal: 'FILE_BROKEN' })
    expect(await textOfFile('hong.pdf', Buffer.from('%PDF-1.7 and nothing else'))).toEqual({ refusal: 'FILE_BROKEN' })
    expect(await textOfFile('hong.pdf', Buffer.from('nothing at all'))).toEqual({ refusal: 'FILE_BROKEN' })
  })

  it('is refused where one of its streams unpacks into more than a page can hold', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '))
    const bomb = Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n'),
      packed,
      Buffer.from('\nendstream endobj'),
    ])
    expect(await textOfFile('bom.pdf', bomb)).toEqual({ refusal: 'FILE_BROKEN' })
  })

  it('is refused where it has more pages than a document has', async () => {
    expect(await textOfFile('dai.pdf', await pdfOf(Array.from({ length: 501 }, () => [])))).toEqual({
      refusal: 'FILE_BROKEN',
    })
  })

  it('leaves the caller’s bytes as they are', async () => {
    const bytes = await pdfOf([[{ text: 'Kế hoạch', x: 60, y: 60 }]])
    await textOf('a.pdf', bytes)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

it('refuses a file over 10 MB without opening it', async () => {
  expect(await textOfFile('lon.txt', new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({ refusal: 'FILE_TOO_LARGE' })
})

it.each(['chay.exe', 'anh.png', 'bang.xlsx', 'cu.rtf'])('refuses %s as a kind it does not know', async (name) => {
  expect(await textOfFile(name, Buffer.from('MZ\u0090'))).toEqual({ refusal: 'FILE_TYPE_UNKNOWN' })
})
