/** Words of a spreadsheet by which it is read again; where they stand does not matter. */
export const SHEET = {
  figures: 'Số liệu',
  narratives: 'Lời văn',
  form: 'Mã biểu mẫu',
  formVersion: 'Phiên bản biểu mẫu',
  unit: 'Mã đơn vị',
  period: 'Kỳ báo cáo',
  asOf: 'Số liệu tính đến ngày',
  code: 'Mã',
  value: 'Số hiện nay',
  baseline: 'Số đầu kỳ',
  delta: 'Tăng, giảm',
  text: 'Nội dung',
} as const

/** Reference of a cell as spreadsheets show it: row and column from 0, `D12`. */
export function cellName(row: number, column: number): string {
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${row + 1}`
}
