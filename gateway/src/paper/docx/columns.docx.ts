import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/** Parts side by side, as at the head and the foot of the paper: a table without borders that no page break cuts. */
export function sideBySide(parts: readonly { width: number; lines: readonly Paragraph[] }[]): Table {
  const cells = parts.map(
    ({ width, lines }) =>
      new TableCell({ children: [...lines], width: { size: width, type: WidthType.DXA }, borders: noBorders }),
  )
  const widths = parts.map(({ width }) => width)
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
  })
}
