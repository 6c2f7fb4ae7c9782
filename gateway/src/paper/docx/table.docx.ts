import {
  AlignmentType,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Column, Table } from '../administrative-document.js'
import { TEXT_WIDTH } from './measures.docx.js'
import { STYLE } from './styles.docx.js'

const ALIGNED = { text: AlignmentType.LEFT, number: AlignmentType.RIGHT, order: AlignmentType.CENTER } as const
/** Room between a cell's text and its lines, in twentieths of a point. */
const ROOM = { top: 40, bottom: 40, left: 80, right: 80 }

/** A table as wide as the text; its first row comes again on each page, and no row is cut by a page break. */
export function table({ columns, rows }: Table): DocxTable {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => Math.floor((width / whole) * TEXT_WIDTH))
  const cell = (index: number, text: string, head: boolean): TableCell => {
    const column = columns[index] as Column
    return new TableCell({
      width: { size: widths[index] as number, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph(
          head ? { style: STYLE.columnHead, text } : { style: STYLE.cell, text, alignment: ALIGNED[column.holds] },
        ),
      ],
    })
  }
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => cell(index, label, true)),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_column, index) => cell(index, row[index] ?? '', false)),
      }),
  )
  return new DocxTable({
    rows: [head, ...body],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: ROOM,
  })
}
