import type { Block, Column } from '../../paper/index.js'
import type { ComparedValue } from './comparison.reading.js'
import { indicatorsOfSection, type FormSection, type ReportForm } from './forms/index.js'
import { deltaText, quantityText, type Quantity } from './indicator/index.js'

/** What is printed of a draft or of a version. */
export interface PrintedReport {
  readonly form: ReportForm
  readonly values: readonly ComparedValue[]
  readonly texts: ReadonlyMap<string, string>
  /** `2024-05-25`; null where no day was given. */
  readonly asOf: string | null
  readonly symbol: string | null
  /** Date of the paper as far as known. */
  readonly datedOn: string | null
  readonly isDraft: boolean
}

/** The sections of a report: what was written, then a table of what was reported. A part left blank is left out. */
export function reportBlocks(content: PrintedReport, period: string): Block[] {
  return content.form.sections.flatMap((section): Block[] => {
    const title = section.title.vi.toLocaleUpperCase('vi')
    const heading: Block = { kind: 'heading', level: 1, text: `${section.numeral}. ${title}` }
    return [heading, ...written(section, content), ...table(section, content, period)]
  })
}

function written({ narratives }: FormSection, { texts }: PrintedReport): Block[] {
  const parts = narratives.filter(({ code }) => (texts.get(code) ?? '').trim() !== '')
  return parts.flatMap(({ code, title }, index): Block[] => [
    ...(narratives.length > 1 ? [{ kind: 'heading', level: 2, text: `${index + 1}. ${title.vi}` } as const] : []),
    ...linesOf(texts.get(code) ?? ''),
  ])
}

/** Lines that begin with a dash are a list. */
function linesOf(text: string): Block[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      /^[-–•] /.test(line) ? { kind: 'item', text: line.slice(2).trim() } : { kind: 'paragraph', text: line },
    )
}

const START: readonly Column[] = [
  { label: 'STT', holds: 'order', width: 9 },
  { label: 'Chỉ tiêu', holds: 'text', width: 38 },
  { label: 'Đơn vị tính', holds: 'text', width: 17 },
]

function table(section: FormSection, { form, values }: PrintedReport, period: string): Block[] {
  const codes = new Set(indicatorsOfSection(section).map(({ indicator }) => indicator))
  const reported = values.filter(({ asked, value }) => codes.has(asked.indicator) && value !== null)
  if (reported.length === 0) return []
  const [then, now] = period.split('/')
  const number = (label: string): Column => ({ label, holds: 'number', width: 18 })
  const columns = form.isCompared
    ? [...START, number(`Năm ${then}`), number(`Năm ${now}`), number('Tăng, giảm')]
    : [...START, number('Số liệu')]
  const rows = reported.map((value, index) => [`${index + 1}`, ...cellsOf(value, form.isCompared)])
  return [{ kind: 'table', columns, rows }]
}

function cellsOf({ asked: { definition }, value, baseline, delta }: ComparedValue, isCompared: boolean): string[] {
  const print = (quantity: Quantity | null, text = quantityText) =>
    quantity === null ? '' : text(quantity, definition)
  const named = [definition.name.vi, definition.unit.vi]
  return isCompared ? [...named, print(baseline), print(value), print(delta, deltaText)] : [...named, print(value)]
}
