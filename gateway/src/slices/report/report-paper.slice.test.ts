import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCountry } from '../../../test/factories.js'
import { startGateway, type TestGateway } from '../../../test/gateway.js'
import { paragraphsOf, partsOf } from '../../../test/paper-samples.js'
import { COMPLETE, handedInReport, savedReport } from '../../../test/reports.js'

describe('the paper of a report', () => {
  let gateway: TestGateway
  const UNIT = 'bac-giang.kcn'
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const download = async (id: string, unit?: string) =>
    gateway.app.inject({
      url: `/reports/${id}.docx`,
      headers: unit === undefined ? {} : { authorization: `Bearer ${await gateway.tokenOf(unit)}` },
    })
  const linesOf = (docx: Uint8Array) => paragraphsOf(partsOf(docx)['word/document.xml'] as string)

  it('prints what was handed in, for those who may read it', async () => {
    const { id } = await handedInReport(gateway, {
      unit: UNIT,
      asOf: '25/5/2024',
      values: [{ indicator: 'leaflets', value: 'hàng nghìn tờ' }],
      narratives: [{ part: 'results.work', text: 'Đã làm:\n- Việc một;\n- Việc hai.' }],
    })
    const { statusCode, headers, rawPayload } = await download(id, 'bac-giang.ldld')
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toContain('Bao cao ve phong trao')
    const lines = linesOf(rawPayload)
    for (const line of [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH BẮC GIANG',
      'CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP TỈNH BẮC GIANG',
      'BÁO CÁO',
      'II. KẾT QUẢ THỰC HIỆN',
      '2. Kết quả thực hiện',
      'Số liệu trong báo cáo tính đến ngày 25/05/2024.',
      '1.250',
      'hàng nghìn tờ',
      'TM. BAN THƯỜNG VỤ',
    ])
      expect(lines).toContain(line)
    expect(lines).not.toContain('DỰ THẢO')
    for (const unit of [undefined, 'tra-vinh.ldld']) expect((await download(id, unit)).statusCode).toBe(404)
  })

  it('prints number and date where they were given, and leaves them blank where not', async () => {
    const saved = await savedReport(gateway, { unit: UNIT, period: '2022-H1', ...COMPLETE })
    const input = { report: saved.id, version: saved.version, symbol: '12/BC-CĐKCN', datedOn: '2022-05-30' }
    const { data } = await gateway.ask(
      'mutation ($input: HandInReportInput!) { handInReport(input: $input) { report { latest { symbol datedOn } paper { numberLine dateLine } } error { code } } }',
      { input },
      await gateway.tokenOf(UNIT),
    )
    expect(data.handInReport).toEqual({
      report: {
        latest: { symbol: '12/BC-CĐKCN', datedOn: '2022-05-30' },
        paper: { numberLine: 'Số: 12/BC-CĐKCN', dateLine: 'ngày 30 tháng 5 năm 2022' },
      },
      error: null,
    })
  })

  it('prints a draft as one, for its own unit alone', async () => {
    const { id } = await savedReport(gateway, { unit: UNIT, period: '2023-H1' })
    expect(linesOf((await download(id, UNIT)).rawPayload)).toContain('DỰ THẢO')
    expect((await download(id, 'bac-giang.ldld')).statusCode).toBe(404)
  })

  it('has then and now side by side where the form compares', async () => {
    const { id } = await savedReport(gateway, {
      unit: 'bac-giang.ldld',
      form: 'ten-year-summary',
      period: '2014/2024',
      values: [{ indicator: 'trained-labour-rate', value: '76', baseline: '44' }],
    })
    const { data } = await gateway.ask(
      'query ($id: ID!) { report(id: $id) { paperPath paper { draftMark subject blocks { kind text columns { label } rows } } } }',
      { id },
      await gateway.tokenOf('bac-giang.ldld'),
    )
    const { paper, paperPath } = data.report
    expect(paperPath).toBe(`/reports/${id}.docx`)
    expect(paper.draftMark).toBe('DỰ THẢO')
    const table = paper.blocks.find(({ kind }: { kind: string }) => kind.toLowerCase() === 'table')
    expect(table.columns.map(({ label }: { label: string }) => label)).toEqual([
      'STT',
      'Chỉ tiêu',
      'Đơn vị tính',
      'Năm 2014',
      'Năm 2024',
      'Tăng, giảm',
    ])
    expect(table.rows).toEqual([['1', 'Tỷ lệ lao động qua đào tạo', '%', '44 %', '76 %', 'tăng 32 điểm phần trăm']])
  })
})
