import { describe, expect, it } from 'vitest'
import { readDocument } from './index.js'

const HEAD = 'Số: 12/KH-LĐLĐ\nTây Ninh, ngày 02 tháng 3 năm 2024\n\nKẾ HOẠCH\nTuyên truyền năm 2024\n\n'
const body = (text: string) => readDocument(HEAD + text)

describe('reading a document', () => {
  it('gives one date to two numbers, and the issuer with it', () => {
    const found = body(
      'Thay thế Quyết định số 1013/QĐ-TLĐ và Quyết định số 1014/QĐ-TLĐ ngày 19/8/2011 của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam.',
    )
    expect(
      found.citations.map(({ symbol, issuedOn, issuer, relation }) => [symbol, issuedOn, issuer, relation]),
    ).toEqual([
      ['1013/QĐ-TLĐ', '2011-08-19', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam', 'replaces'],
      ['1014/QĐ-TLĐ', '2011-08-19', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam', 'replaces'],
    ])
  })

  it('nests what stands in the subject of a citation', () => {
    const found = body(
      'Căn cứ Kết luận số 13-KL/TW ngày 16/8/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị; Kế hoạch số 34/KH-BCĐ ngày 16/2/2024.',
    )
    expect(found.citations.map(({ relation, nestedIn }) => [relation, nestedIn])).toEqual([
      ['basis', null],
      ['continues', 0],
      ['basis', null],
    ])
  })

  it('reads a citation across a page break', () => {
    const found = body(
      'Quyết định số 1944/QĐ-TTg ngày 18/11/2021 của Thủ tướng Chính\n\n2\n\nphủ phê duyệt Chương trình.',
    )
    expect(found.citations[0]?.issuer).toBe('Thủ tướng Chính phủ')
  })

  it('names both sides of an agreement', () => {
    const [citation] = body(
      'Thực hiện Quy chế số 9093/QCPH-CATP-LĐLĐTP ngày 10/11/2023 về phối hợp giữa Công an Thành phố và Liên đoàn Lao động Thành phố trong công tác này.',
    ).citations
    expect(citation?.kindName).toBe('Quy chế phối hợp')
    expect(citation?.parties).toEqual(['Công an Thành phố', 'Liên đoàn Lao động Thành phố'])
  })

  it.each([
    ['Gửi báo cáo trước ngày 28/02/2024.', 'deadline', '2024-02-28', 'before'],
    ['Gửi báo cáo chậm nhất 15/9.', 'deadline', '2024-09-15', 'at latest'],
    ['Gửi về trước 17 giờ 00 ngày 25/9/2025.', 'deadline', '2025-09-25', 'before'],
    [
      'Định kỳ 6 tháng, năm báo cáo trước ngày 01/6 và 01/12 hằng năm.',
      'recurring',
      null,
      'yearly before 06-01 and 12-01',
    ],
    ['Gửi danh sách vào ngày 25 hằng tháng.', 'recurring', null, 'monthly on day 25'],
    ['Hằng năm, tổ chức sơ kết.', 'recurring', null, 'yearly, no date'],
    [
      'Trong thời hạn 15 ngày làm việc kể từ ngày nhận được hồ sơ, trả lời.',
      'relative',
      null,
      'P15D working after ngày nhận được hồ sơ',
    ],
    ['Hoàn thành trong quý I/2024.', 'period', '2024', 'at latest end of quarter 1'],
    ['Kế hoạch có hiệu lực kể từ ngày ký.', 'effective', '2024-03-02', 'effective from signing'],
  ])('reads the time in: %s', (text, type, date, rule) => {
    expect(body(text).deadlines.map((deadline) => [deadline.type, deadline.date, deadline.rule])).toEqual([
      [type, date, rule],
    ])
  })

  it.each([
    ['Tổ chức ít nhất 10 cuộc tuyên truyền tại doanh nghiệp.', 10, '>=', 'cuộc tuyên truyền', true],
    ['Lựa chọn 01 doanh nghiệp làm điểm.', 1, '=', 'doanh nghiệp', true],
    ['Mỗi công đoàn cơ sở phấn đấu xây dựng ít nhất một điển hình.', 1, '>=', 'điển hình', false],
    ['100% công đoàn cơ sở triển khai kế hoạch.', 100, '=', '% công đoàn cơ sở', true],
  ])('reads the target in: %s', (text, quantity, operator, unit, mandatory) => {
    expect(body(text).targets).toMatchObject([{ quantity, operator, unit, mandatory }])
  })

  it('sees no target in a rate, a threshold or what was done', () => {
    expect(
      body('Đơn vị không hưởng 100% lương từ ngân sách; đã tổ chức 15 cuộc; áp dụng từ 30 lao động trở lên.').targets,
    ).toEqual([])
  })

  it('tells who leads, who takes part and by when', () => {
    const found = body(
      'I. NHIỆM VỤ\n- Giao Nhà Văn hóa Lao động tỉnh phối hợp với Công an tỉnh tổ chức hội nghị trước ngày 30/6/2024.\n',
    )
    expect(found.tasks).toMatchObject([
      { section: 'I. NHIỆM VỤ', lead: 'Nhà Văn hóa Lao động tỉnh', cooperators: ['Công an tỉnh'], due: '2024-06-30' },
    ])
  })

  it('keeps what it did not understand', () => {
    const text = `${HEAD}Một câu chẳng nói điều gì.\n`
    const points = [...text]
    expect(readDocument(text).unread.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      'Một câu chẳng nói điều gì.',
    ])
  })

  it('infers the issuer from the one who acts, and says so', () => {
    expect(body('Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng kế hoạch như sau:').issuer).toMatchObject({
      raw: 'Ban Thường vụ Liên đoàn Lao động tỉnh Tây Ninh',
      isInferred: true,
    })
  })

  it('stays in step with the length: twice the text has twice the findings', () => {
    const once = body(
      '- Gửi báo cáo trước ngày 28/02/2024 theo Kế hoạch số 5/KH-UBND ngày 1/2/2024; tổ chức 02 hội nghị.\n'.repeat(
        200,
      ),
    )
    const twice = body(
      '- Gửi báo cáo trước ngày 28/02/2024 theo Kế hoạch số 5/KH-UBND ngày 1/2/2024; tổ chức 02 hội nghị.\n'.repeat(
        400,
      ),
    )
    expect([once.citations.length, once.deadlines.length, once.targets.length]).toEqual([200, 200, 200])
    expect([twice.citations.length, twice.deadlines.length, twice.targets.length]).toEqual([400, 400, 400])
  })
})
