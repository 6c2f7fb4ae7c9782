import { describe, expect, it } from 'vitest'
import { administrativeDocument } from '../../test/paper-samples.js'
import { fileNameOf, paperOf } from './index.js'
import { basisLines, closed, dateLine, numberLine, recipientLines } from './lines.js'

const BLANK = '\u00A0'.repeat(6)

describe('the lines of a paper', () => {
  it.each([
    ['Bắc Giang', '2024-02-05', 'Bắc Giang, ngày 05 tháng 02 năm 2024'],
    ['Bắc Giang', '2024-01-31', 'Bắc Giang, ngày 31 tháng 01 năm 2024'],
    ['Bắc Giang', '2024-03-09', 'Bắc Giang, ngày 09 tháng 3 năm 2024'],
    [null, '2024-12-10', 'ngày 10 tháng 12 năm 2024'],
    ['Bắc Giang', '2024-02', `Bắc Giang, ngày ${BLANK} tháng 02 năm 2024`],
    ['Bắc Giang', '2024', `Bắc Giang, ngày ${BLANK} tháng ${BLANK} năm 2024`],
    ['', null, `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`],
  ])('have the place %s and the date %s as %s', (place, date, line) => expect(dateLine(place, date)).toBe(line))

  it.each([
    ['25/HD-LĐLĐ', 'Số: 25/HD-LĐLĐ'],
    ['5/KH-LĐLĐ', 'Số: 05/KH-LĐLĐ'],
    ['/KH-LĐLĐ', `Số: ${BLANK}/KH-LĐLĐ`],
    [null, `Số: ${BLANK}`],
  ])('have the symbol %s as %s', (symbol, line) => expect(numberLine(symbol)).toBe(line))

  it('end bases with a semicolon and the last one with a full stop', () => {
    expect(basisLines(['Căn cứ A;', 'Căn cứ B', 'Thực hiện C ;'])).toEqual(['Căn cứ A;', 'Căn cứ B;', 'Thực hiện C.'])
    expect(basisLines([])).toEqual([])
  })

  it('end recipients with who keeps the paper', () => {
    expect(recipientLines(['Công an tỉnh (để p/h);', 'Các ban'], 'VT, TG.')).toEqual([
      '- Công an tỉnh (để p/h);',
      '- Các ban;',
      '- Lưu: VT, TG.',
    ])
    expect(recipientLines(['Các ban'], null)).toEqual(['- Các ban.'])
  })

  it('close the contents once', () => {
    for (const text of ['Hết.', 'Hết', 'Hết;', 'Hết./.']) expect(closed(text)).toBe('Hết./.')
  })
})

describe('a paper', () => {
  it('has the header and the signature in capitals', () => {
    const paper = paperOf(administrativeDocument())
    expect(paper).toMatchObject({
      superior: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      issuers: ['LIÊN ĐOÀN LAO ĐỘNG TỈNH A'],
      kind: 'BÁO CÁO',
      signers: ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'],
      signerName: 'Đồng chí A',
      draftMark: null,
    })
    expect(paper.blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Trên đây là báo cáo./.' })
  })

  it('is marked where it is a draft', () => {
    expect(paperOf(administrativeDocument({ isDraft: true })).draftMark).toBe('DỰ THẢO')
  })

  it('ends below a table too, and has no end where its contents are not known', () => {
    const end = { kind: 'paragraph', text: './.' }
    const { blocks } = administrativeDocument()
    expect(paperOf(administrativeDocument({ blocks: blocks.slice(0, -1) })).blocks.at(-1)).toEqual(end)
    expect(paperOf(administrativeDocument({ blocks: [] })).blocks).toEqual([])
  })
})

describe('the name of the file', () => {
  it.each([
    ['25/HD-LĐLĐ', 'Về an ninh', 'Báo cáo 25-HD-LĐLĐ.docx'],
    ['/HD-LĐLĐ', 'Về “an ninh”: năm\u00A02024?', 'Báo cáo về “an ninh”- năm 2024-.docx'],
    [null, 'Nhà trọ \u202Exe.exe', 'Báo cáo Nhà trọ -xe.exe.docx'],
    [null, 'Nhà trọ '.repeat(20), `Báo cáo ${'Nhà trọ '.repeat(10).trim()}.docx`],
  ])('for the symbol %s about %s is %s', (symbol, subject, name) => {
    expect(fileNameOf(administrativeDocument({ symbol, subject }))).toBe(name)
  })
})
