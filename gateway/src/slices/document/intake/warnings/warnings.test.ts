import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.js'

const HEAD =
  'LIÊN ĐOÀN LAO ĐỘNG TỈNH TÂY NINH\nSố: 12/KH-LĐLĐ\nTây Ninh, ngày 02 tháng 3 năm 2024\n\nKẾ HOẠCH\nTuyên truyền năm 2024\n\n'

function warned(text: string): string[] {
  return readDocument(text).warnings.map(({ code, subject, suggestion }) =>
    [code, subject, suggestion].filter((part) => part !== null).join(' | '),
  )
}

describe('warnings', () => {
  it('say that number and day are blank', () => {
    const codes = warned('Số: /KH-LĐLĐ\nBắc Giang, ngày tháng 02 năm 2024\n\nKẾ HOẠCH\nTuyên truyền\n')
    expect(codes).toContain('NUMBER_BLANK | Số: /KH-LĐLĐ')
    expect(codes).toContain('DAY_BLANK | ngày tháng 02 năm 2024')
  })

  it('name every part that is missing', () => {
    const codes = warned('Nội dung không có phần đầu nào cả.')
    for (const part of [
      'SYMBOL_MISSING',
      'DATE_MISSING',
      'ISSUER_MISSING',
      'TITLE_MISSING',
      'SIGNER_MISSING',
      'RECIPIENTS_MISSING',
      'TERMINATOR_MISSING',
    ])
      expect(codes).toContain(part)
  })

  it('set a repeated citation against the first where term or date differ', () => {
    const first = 'Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị (Khóa X)'
    expect(warned(`${HEAD}Thực hiện ${first}; Chỉ thị số 48-CT/TW của Bộ Chính trị (khóa XI).`)).toContain(
      `CITATION_CONTRADICTION | Chỉ thị số 48-CT/TW của Bộ Chính trị (khóa XI) | ${first}`,
    )
    expect(warned(`${HEAD}Thực hiện ${first}; Chỉ thị số 48-CT/TW ngày 23/10/2010 của Bộ Chính trị.`).join()).toContain(
      'CITATION_CONTRADICTION',
    )
    expect(warned(`${HEAD}Thực hiện ${first}; Chỉ thị số 48-CT/TW của Bộ Chính trị.`).join()).not.toContain(
      'CITATION_CONTRADICTION',
    )
  })

  it('ask for the date of a first citation, and not of a second one or a law', () => {
    const codes = warned(
      `${HEAD}Căn cứ Luật Công đoàn số 50/2024/QH15; Chỉ thị số 46-CT/TW của Bộ Chính trị; tiếp tục thực hiện Chỉ thị số 46-CT/TW.`,
    )
    expect(codes.filter((code) => code.startsWith('CITATION_INCOMPLETE'))).toEqual([
      'CITATION_INCOMPLETE | Chỉ thị số 46-CT/TW của Bộ Chính trị',
    ])
  })

  it('give the right spelling of a symbol', () => {
    const codes = warned(`${HEAD}Căn cứ Kế hoạch số 164/KH- BCD, ngày 17/4/2023; Chỉ thị số 48/CT-TW ngày 22/10/2010.`)
    expect(codes).toContain('SYMBOL_SPELLING | 164/KH- BCD | 164/KH-BCĐ')
    expect(codes).toContain('SYMBOL_SPELLING | 48/CT-TW | 48-CT/TW')
  })

  it('know no issuer XYZQ', () => {
    expect(warned(`${HEAD}Căn cứ Kế hoạch số 5/KH-XYZQ ngày 17/4/2023.`)).toContain('SYMBOL_UNKNOWN | 5/KH-XYZQ')
  })

  it('say that a document rests on itself, and not that its annex repeats its number', () => {
    expect(warned(`${HEAD}Căn cứ Kế hoạch số 12/KH-LĐLĐ ngày 02/3/2024, đơn vị thực hiện.`).join()).toContain(
      'CITES_ITSELF',
    )
    expect(warned(`${HEAD}Nội dung.\n(Ban hành kèm theo Kế hoạch số 12/KH-LĐLĐ ngày 02/3/2024)`).join()).not.toContain(
      'CITES_ITSELF',
    )
  })

  it('notice skipped numbers of headings and paragraphs, and let a list start anew', () => {
    const text = `${HEAD}I. MỤC ĐÍCH\n1. Nội dung thứ nhất.\n2. Nội dung thứ hai.\nII. NHIỆM VỤ\n1. Việc thứ nhất.\n3. Việc thứ ba.\nV. TỔ CHỨC THỰC HIỆN\n1. Việc khác.\n`
    expect(warned(text).filter((code) => code.startsWith('NUMBERING_SKIPPED'))).toEqual([
      'NUMBERING_SKIPPED | 3. Việc thứ ba. | 2',
      'NUMBERING_SKIPPED | V. TỔ CHỨC THỰC HIỆN | 3',
    ])
  })

  it('find the number of a page inside a sentence, and no other number', () => {
    expect(warned(`${HEAD}Các Nghị quyết của Quốc hội 2 về công tác này.`)).toContain('PAGE_NUMBER_INSIDE | 2')
    expect(warned(`${HEAD}Khoản 2 của Điều 3 về việc này; từ ngày 5 đến ngày 6 của tháng.`).join()).not.toContain(
      'PAGE_NUMBER_INSIDE',
    )
  })

  it('suggest words for slips, and leave compounds that meet alone', () => {
    const codes = warned(
      `${HEAD}Đẩy mạnh trong trào, phân đầu xây dụng và kiên toàn tổ; phát huy vai trò của vai trò; xử lý hành vi vi phạm.`,
    )
    expect(codes.filter((code) => code.startsWith('SPELLING'))).toEqual([
      'SPELLING | trong trào | phong trào',
      'SPELLING | phân đầu | phấn đấu',
      'SPELLING | xây dụng | xây dựng',
      'SPELLING | kiên toàn | kiện toàn',
      'SPELLING | vai trò của vai trò | vai trò',
    ])
  })

  it('find quotes that do not close or do not open', () => {
    expect(warned(`${HEAD}Phong trào “Toàn dân.`).join()).toContain('QUOTE_UNBALANCED')
    expect(warned(`${HEAD}Gửi Thường trực TP” để biết.`).join()).toContain('QUOTE_UNBALANCED')
    expect(warned(`${HEAD}Phong trào “Toàn dân” và "Dân vận".`).join()).not.toContain('QUOTE_UNBALANCED')
  })

  it('know that 31/02 is no day', () => {
    expect(warned(`${HEAD}Các đơn vị báo cáo trước ngày 31/02/2024.`)).toContain(
      'DATE_IMPOSSIBLE | trước ngày 31/02/2024',
    )
  })
})
