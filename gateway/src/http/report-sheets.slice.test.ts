import { randomBytes } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { registerCountry } from '../../test/factories.js'
import { zipOf } from '../../test/file-samples.js'
import { startGateway, type TestGateway } from '../../test/gateway.js'
import { handedInReport, savedReport, saveReport } from '../../test/reports.js'

describe('reports as spreadsheets', () => {
  let gateway: TestGateway
  const UNIT = 'bac-giang.kcn'
  const FORM = `/report-forms/half-year-movement.xlsx?unit=${UNIT}&period=2024-H1`
  beforeAll(async () => {
    gateway = await startGateway({ limits: { budget: 1_000_000_000 } })
    await registerCountry(gateway)
  })
  afterAll(() => gateway.stop())

  const get = async (url: string, unit?: string) =>
    gateway.app.inject({
      url,
      headers: unit === undefined ? {} : { authorization: `Bearer ${await gateway.tokenOf(unit)}` },
    })
  const send = async (payload: Buffer) => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/reports/sheet',
      headers: { 'content-type': 'application/octet-stream' },
      payload,
    })
    return { status: response.statusCode, ...response.json() }
  }
  /** The form with some cells of the first sheet filled in, as a spreadsheet program would save it. */
  const filledIn = async (values: Record<string, string | number>, asOf?: string) => {
    const sheets = await readXlsxFile((await get(FORM)).rawPayload)
    const rows = sheets[0]!.data.map((row) => row.map((cell) => (cell === null ? null : String(cell))))
    const data = rows.map((row) => {
      if (asOf !== undefined && row[0] === 'Số liệu tính đến ngày') return [row[0], asOf]
      const typed = values[row[0] ?? '']
      return typed === undefined ? row : [row[0], row[1], row[2], typed]
    })
    return writeXlsxFile([
      { sheet: 'Số liệu', data },
      {
        sheet: 'Lời văn',
        data: [
          ['Mã', 'Phần', 'Nội dung'],
          ['results.work', 'x', 'Đã làm.\nCòn làm.'],
        ],
      },
    ]).toBuffer()
  }

  it('gives everybody a form to be filled in', async () => {
    const { statusCode, headers, rawPayload } = await get(FORM)
    expect(statusCode).toBe(200)
    expect(headers['content-disposition']).toContain('Bao cao 6 thang dau nam 2024')
    const [figures, narratives] = await readXlsxFile(rawPayload)
    expect(figures!.data.find(([code]) => code === 'propaganda-sessions')?.slice(0, 3)).toEqual([
      'propaganda-sessions',
      'Cuộc tuyên truyền (*)',
      'cuộc',
    ])
    expect(narratives!.data.map(([code]) => code)).toContain('results.work')
    for (const url of [FORM.replace('2024-H1', '2014/2024'), FORM.replace('half-year', 'no')])
      expect((await get(url)).json()).toMatchObject({ error: { code: 'REPORT_PERIOD_INVALID' } })
    for (const url of [FORM.replace(UNIT, 'nowhere'), `${FORM}&unit=${UNIT}`])
      expect((await get(url)).json()).toMatchObject({ error: { code: 'UNIT_UNKNOWN' } })
    expect((await get(`${FORM}&period=2024-H1`)).json()).toMatchObject({ error: { code: 'REPORT_PERIOD_INVALID' } })
  })

  it('reads a filled-in one, says which cell is wrong, and loses nothing that was typed', async () => {
    const read = await send(
      await filledIn({
        'propaganda-sessions': 12,
        leaflets: 'hàng nghìn tờ',
        'documents-issued': -2,
        'propaganda-attendance': 1250.5,
        Mã: 'Số hiện nay',
        'Số liệu tính đến ngày': '',
      }),
    )
    expect(read).toMatchObject({
      status: 200,
      form: 'half-year-movement',
      formVersion: 1,
      unit: UNIT,
      period: '2024-H1',
    })
    expect(read.values).toEqual(
      expect.arrayContaining([
        { indicator: 'propaganda-sessions', value: '12', baseline: '', delta: '' },
        { indicator: 'leaflets', value: 'hàng nghìn tờ', baseline: '', delta: '' },
        { indicator: 'documents-issued', value: '-2', baseline: '', delta: '' },
        { indicator: 'propaganda-attendance', value: '1.250,5', baseline: '', delta: '' },
      ]),
    )
    expect(read.narratives).toContainEqual({ part: 'results.work', text: 'Đã làm.\nCòn làm.' })
    const problem = (field: string) => read.problems.find((each: any) => each.field === field)
    expect(problem('values.documents-issued.value')).toMatchObject({
      code: 'VALUE_NEGATIVE',
      cell: expect.stringMatching(/^D\d+$/),
      message: expect.stringContaining('âm'),
    })
    expect(problem('values.propaganda-attendance.value')).toMatchObject({ code: 'VALUE_NOT_WHOLE' })
    const { values, narratives, unit, period } = read
    expect((await saveReport(gateway, { unit, period, values, narratives })).error).toBeNull()
  })

  it('gives a report as it was typed, to those who may read it, and reads it again', async () => {
    const typed = { unit: UNIT, period: '2023-H1', values: [{ indicator: 'pledges', value: 'khoảng 200' }] }
    const handed = await handedInReport(gateway, typed)
    const { rawPayload } = await get(`/reports/${handed.id}.xlsx`, 'bac-giang.ldld')
    const read = await send(rawPayload)
    expect(read.problems).toEqual([])
    expect(read.values).toContainEqual({ indicator: 'pledges', value: 'khoảng 200', baseline: '', delta: '' })
    const draft = await savedReport(gateway, { unit: UNIT, period: '2022-H1' })
    for (const [id, unit] of [
      [draft.id, 'bac-giang.ldld'],
      [handed.id, undefined],
    ] as const)
      expect((await get(`/reports/${id}.xlsx`, unit)).statusCode).toBe(404)
  })

  it('reads one with pictures, up to the size that the refusal names', async () => {
    const form = unzipSync((await get(FORM)).rawPayload)
    const picture = randomBytes(9 * 1024 * 1024)
    expect(await send(Buffer.from(zipSync({ ...form, 'xl/media/image1.png': picture }, { level: 0 })))).toMatchObject({
      status: 200,
      unit: UNIT,
    })
    const text = Buffer.from(zipSync({ ...form, 'xl/media/image1.xml': picture }, { level: 0 }))
    expect(await send(text)).toMatchObject({ status: 422, error: { code: 'FILE_BROKEN' } })
    // declared as empty in the directory at the end
    text.writeUInt32LE(0, text.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24)
    expect(await send(text)).toMatchObject({ status: 422, error: { code: 'FILE_BROKEN' } })
  })

  it('says that a day is of another period', async () => {
    const codes = async (day: string) => {
      const { problems } = await send(await filledIn({}, day))
      return problems.filter(({ field }: any) => field === 'asOf').map(({ code }: any) => code)
    }
    expect(await codes('25/5/2024')).toEqual([])
    expect(await codes('25/5/1999')).toEqual(['AS_OF_OUTSIDE'])
  })

  it('refuses what is no spreadsheet, or another one', async () => {
    const code = async (bytes: Buffer) => {
      const { status, error } = await send(bytes)
      return [status, error?.code]
    }
    const form = (await get(FORM)).rawPayload
    expect(await code(Buffer.alloc(0))).toEqual([422, 'FILE_BROKEN'])
    expect(await code(Buffer.from('Đây là văn bản'))).toEqual([422, 'FILE_BROKEN'])
    expect(await code(form.subarray(0, form.length / 2))).toEqual([422, 'FILE_BROKEN'])
    const bomb = zipOf('xl/workbook.xml', deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 'a')), 1000)
    expect(await code(bomb)).toEqual([422, 'FILE_BROKEN'])
    const other = await writeXlsxFile([
      ['Họ tên', 'Số'],
      ['Đoàn viên A', 1],
    ]).toBuffer()
    expect(await code(other)).toEqual([422, 'FILE_NOT_A_FORM'])
    expect(await code(Buffer.alloc(10 * 1024 * 1024 + 1))).toEqual([413, 'FILE_TOO_LARGE'])
  })
})
