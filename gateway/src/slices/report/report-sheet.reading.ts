import { unzipSync } from 'fflate'
import readXlsxFile, { type CellValue, type Row } from 'read-excel-file/node'
import { Refusal } from '../../foundation/refusal.js'
import { formVersion, type ReportForm } from './forms/index.js'
import { decimal, numberText } from './indicator/index.js'
import { checkReport, type Problem, type TypedReport, type TypedValue } from './report.check.js'
import { cellName, SHEET } from './report-sheet.layout.js'

/** A filled-in spreadsheet as it was typed, with what is wrong in which cell; nothing of it is stored. */
export interface SheetReading extends TypedReport {
  readonly form: ReportForm
  readonly unit: string
  readonly period: string
  readonly problems: readonly (Problem & { readonly cell: string | null })[]
}

/** What a spreadsheet may hold, unpacked and without its pictures: a form has some ten kilobytes. */
const MOST = { parts: 200, bytes: 8_000_000 } as const
/** Parts that the reader unpacks. */
const READ = /\.xml(?:\.rels)?$/

/** A number as the file has it, not yet rounded by a machine's arithmetic. */
interface NumberCell {
  readonly number: string
}

/**
 * Reads a spreadsheet that was made by `sheetOf` and filled in.
 * @param today calendar date
 * @throws Refusal FILE_BROKEN for what is no whole spreadsheet; FILE_NOT_A_FORM for one that is another table, or of a
 * form that does not exist
 */
export async function readSheet(bytes: Buffer, today: string): Promise<SheetReading> {
  requireSound(bytes)
  const sheets = await readXlsxFile<NumberCell>(bytes, { parseNumber: (number) => ({ number }), trim: false }).catch(
    () => {
      throw new Refusal('FILE_BROKEN')
    },
  )
  const rows = sheets.find(({ sheet }) => sheet === SHEET.figures)?.data ?? []
  const written = sheets.find(({ sheet }) => sheet === SHEET.narratives)?.data ?? []
  const named = (label: string) => textOf(rows.find(([first]) => textOf(first) === label)?.[1]).trim()
  const form = formVersion(named(SHEET.form), Number(named(SHEET.formVersion)))
  const figures = tableOf(rows, [SHEET.value, SHEET.baseline, SHEET.delta])
  if (!form || !figures) throw new Refusal('FILE_NOT_A_FORM')
  const narratives = tableOf(written, [SHEET.text])
  const typed: TypedReport = {
    asOf: named(SHEET.asOf),
    values: figures.map(({ code, texts: [value = '', baseline = '', delta = ''] }) => ({
      indicator: code,
      value,
      baseline,
      delta,
    })),
    texts: (narratives ?? []).map(({ code, texts: [text = ''] }) => ({ part: code, text })),
  }
  const cells = new Map([
    ...figures.flatMap(({ code, cells: names }) =>
      (['value', 'baseline', 'delta'] as const).map((field, index): [string, string | undefined] => [
        `values.${code}.${field}`,
        names[index],
      ]),
    ),
    ...(narratives ?? []).map(({ code, cells: [name] }): [string, string | undefined] => [`narratives.${code}`, name]),
  ])
  const period = named(SHEET.period)
  const problems = checkReport(form, typed, { period, today }).problems.map((problem) => ({
    ...problem,
    cell: cells.get(problem.field) ?? null,
  }))
  return {
    form,
    unit: named(SHEET.unit),
    period,
    ...typed,
    values: typed.values.filter(isTyped),
    problems,
  }
}

const isTyped = ({ value, baseline, delta }: TypedValue) => value + baseline + delta !== ''

/** @throws Refusal FILE_BROKEN where it is no archive, or unpacks to more than a form can hold */
function requireSound(bytes: Buffer): void {
  let [parts, total] = [0, 0]
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts += 1
        // pictures are not unpacked, here or by the reader
        if (!READ.test(name) && parts <= MOST.parts) return false
        // what is stored unpacked takes its packed size, whatever it declares
        total += Math.max(size, originalSize)
        if (parts > MOST.parts || total > MOST.bytes) throw new Error('more than a form can hold')
        // unpacked into no more room than is declared: whoever declares too little is found out
        return true
      },
    })
  } catch {
    throw new Refusal('FILE_BROKEN')
  }
}

/** Rows under the head that begins with the code; undefined where there is no such head. */
function tableOf(rows: readonly Row<NumberCell>[], labels: readonly string[]) {
  const head = rows.findIndex((row) => textOf(row[0]) === SHEET.code && row.some((each) => textOf(each) === labels[0]))
  if (head === -1) return undefined
  const places = labels.map((label) => rows[head]?.findIndex((each) => textOf(each) === label) ?? -1)
  return rows.slice(head + 1).flatMap((row, index) => {
    const code = textOf(row[0]).trim()
    if (code === '') return []
    return [
      {
        code,
        texts: places.map((place) => (place === -1 ? '' : textOf(row[place]))),
        cells: places.map((place) => cellName(head + 1 + index, Math.max(place, 0))),
      },
    ]
  })
}

/** What a cell says in the notation of Vietnamese offices. */
function textOf(value: CellValue<NumberCell> | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (value instanceof Date) return dayText(value)
  return typeof value === 'object' && 'number' in value ? numberText(decimal(value.number)) : String(value)
}

function dayText(day: Date): string {
  return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].join('/')
}
