import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node'
import { indicatorsOf, narrativesOf, periodText, type ReportForm } from './forms/index.js'
import type { TypedReport } from './report.check.js'
import { SHEET } from './report-sheet.layout.js'

/** What a spreadsheet is made for. */
export interface SheetSubject {
  readonly form: ReportForm
  readonly unit: { readonly code: string; readonly name: string }
  readonly period: string
}

/** A form as a spreadsheet, blank or filled in; {@link readSheet} reads it again. Always Vietnamese. */
export async function sheetOf(subject: SheetSubject, typed: TypedReport): Promise<Buffer> {
  const columns = [28, 52, 20, 20, 20, 20].map((width) => ({ width }))
  return writeXlsxFile([
    { sheet: SHEET.figures, data: figures(subject, typed), columns },
    { sheet: SHEET.narratives, data: narratives(subject, typed), columns: [28, 40, 100].map((width) => ({ width })) },
  ]).toBuffer()
}

/** As text, so that a spreadsheet leaves `1.250` and `95,69` as they are. */
const cell = (value: string): CellObject => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' })
const title = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true })

function figures({ form, unit, period }: SheetSubject, { asOf, values }: TypedReport): Row[] {
  const byCode = new Map(values.map((value) => [value.indicator, value]))
  const numbers = form.isCompared ? ([SHEET.value, SHEET.baseline, SHEET.delta] as const) : ([SHEET.value] as const)
  return [
    [title(form.name.vi)],
    [title(SHEET.form), cell(form.code)],
    [title(SHEET.formVersion), cell(String(form.version))],
    [title(SHEET.unit), cell(unit.code), cell(unit.name)],
    [title(SHEET.period), cell(period), cell(periodText(period))],
    [title(SHEET.asOf), cell(asOf)],
    [],
    [SHEET.code, 'Chỉ tiêu', 'Đơn vị tính', ...numbers].map(title),
    ...indicatorsOf(form)
      .filter(({ definition }) => definition.parts === undefined)
      .map(({ indicator, isRequired, definition: { name, unit: measure } }) => {
        const { value = '', baseline = '', delta = '' } = byCode.get(indicator) ?? {}
        const typed = form.isCompared ? [value, baseline, delta] : [value]
        return [indicator, `${name.vi}${isRequired ? ' (*)' : ''}`, measure.vi, ...typed].map(cell)
      }),
  ]
}

function narratives({ form }: SheetSubject, { texts }: TypedReport): Row[] {
  const written = new Map(texts.map(({ part, text }) => [part, text]))
  return [
    [SHEET.code, 'Phần', SHEET.text].map(title),
    ...narrativesOf(form).map(({ code, title: name, isRequired }) =>
      [code, `${name.vi}${isRequired ? ' (*)' : ''}`, written.get(code) ?? ''].map(cell),
    ),
  ]
}
