import writeExcelFile, { type Row } from 'write-excel-file/node'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { Unanswered } from './unanswered.reading.js'

/** In Vietnamese: the sheet goes into the file of an office. */
const HEADINGS = ['STT', 'Đơn vị', 'Trực thuộc', 'Nội dung', 'Hạn cuối', 'Số ngày quá hạn', 'Bị trả lại, gửi lần đầu']
const WIDTHS = [6, 48, 48, 60, 14, 16, 24]

/** The list of those who have not answered as a spreadsheet, one line for each unit and due. */
export function unansweredSheet({ lines }: Pick<Unanswered, 'lines'>): Promise<Buffer> {
  const head: Row = HEADINGS.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }))
  const rows = lines.map((line, index): Row => [
    { value: index + 1, type: Number },
    { value: line.unit, type: String, wrap: true },
    { value: line.under.toReversed().join(', '), type: String, wrap: true },
    { value: line.what, type: String, wrap: true },
    { value: line.lastDay === null ? '' : formatPartialDate(line.lastDay), type: String },
    line.daysLate === null ? null : { value: line.daysLate, type: Number },
    line.returnedFrom === null ? null : { value: formatPartialDate(line.returnedFrom), type: String },
  ])
  return writeExcelFile([head, ...rows], {
    sheet: 'Chưa gửi',
    columns: WIDTHS.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}
