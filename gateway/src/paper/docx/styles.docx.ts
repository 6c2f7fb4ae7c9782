import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { FIRST_LINE, SIZE } from './measures.docx.js'

export const FONT = 'Times New Roman'
/** Names of styles by which an officer finds the parts in Word, and their ids. */
export const STYLE = {
  nation: 'QuocHieu',
  motto: 'TieuNgu',
  superior: 'CoQuanChuQuan',
  issuer: 'CoQuanBanHanh',
  number: 'SoKyHieu',
  date: 'DiaDanhNgayThang',
  draft: 'DuThao',
  kind: 'TenLoai',
  subject: 'TrichYeu',
  basis: 'CanCu',
  body: 'NoiDung',
  item: 'GachDauDong',
  columnHead: 'TieuDeBang',
  cell: 'NoiDungBang',
  signer: 'QuyenHanChucVu',
  name: 'NguoiKy',
  recipientsLabel: 'NoiNhan',
  recipient: 'DanhSachNoiNhan',
  rule: 'DuongKe',
  pageNumber: 'SoTrang',
} as const

const centred = { alignment: AlignmentType.CENTER }
/**
 * Between paragraphs at least 6 points, lines between single and 1.5 (Phụ lục I, II.6): here 1.15. LibreOffice takes
 * the figure for points where `auto` is left out.
 */
const pitch = { line: 276, lineRule: 'auto' } as const
const running = { alignment: AlignmentType.JUSTIFIED, spacing: { after: 120, ...pitch } }
const indented = { ...running, indent: { firstLine: FIRST_LINE } }
const style = (id: string, name: string, rest: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...rest,
})

const headerStyles = [
  style(STYLE.nation, 'Quốc hiệu', { run: { bold: true, size: SIZE.nation }, paragraph: centred }),
  style(STYLE.motto, 'Tiêu ngữ', { run: { bold: true, size: SIZE.motto }, paragraph: centred }),
  style(STYLE.superior, 'Cơ quan chủ quản', { run: { size: SIZE.issuer }, paragraph: centred }),
  style(STYLE.issuer, 'Cơ quan ban hành', { run: { bold: true, size: SIZE.issuer }, paragraph: centred }),
  style(STYLE.number, 'Số, ký hiệu', { run: { size: SIZE.header }, paragraph: centred }),
  style(STYLE.date, 'Địa danh, ngày tháng', { run: { italics: true, size: SIZE.header }, paragraph: centred }),
  style(STYLE.draft, 'Dự thảo', {
    run: { bold: true, size: SIZE.header },
    paragraph: { ...centred, spacing: { before: 60 } },
  }),
  style(STYLE.kind, 'Tên loại', {
    run: { bold: true, size: SIZE.body },
    paragraph: { ...centred, keepNext: true, spacing: { before: 240 } },
  }),
  style(STYLE.subject, 'Trích yếu', {
    run: { bold: true, size: SIZE.body },
    paragraph: { ...centred, keepNext: true },
  }),
  style(STYLE.rule, 'Đường kẻ', {
    run: { size: 4 },
    paragraph: { spacing: { before: 40, line: 80, lineRule: 'exact' } },
  }),
  style(STYLE.pageNumber, 'Số trang', { run: { size: SIZE.body }, paragraph: centred }),
]

const bodyStyles = [
  style(STYLE.basis, 'Căn cứ', { run: { italics: true }, paragraph: indented }),
  style(STYLE.body, 'Nội dung', { paragraph: indented }),
  style(STYLE.item, 'Gạch đầu dòng', { paragraph: running }),
  style(STYLE.columnHead, 'Tiêu đề bảng', { run: { bold: true, size: SIZE.table }, paragraph: centred }),
  style(STYLE.cell, 'Nội dung bảng', { run: { size: SIZE.table } }),
]

const footStyles = [
  style(STYLE.signer, 'Quyền hạn, chức vụ', { run: { bold: true }, paragraph: centred }),
  style(STYLE.name, 'Người ký', { run: { bold: true }, paragraph: centred }),
  style(STYLE.recipientsLabel, 'Nơi nhận', { run: { bold: true, italics: true, size: SIZE.label } }),
  style(STYLE.recipient, 'Danh sách nơi nhận', { run: { size: SIZE.list } }),
]

const heading = { ...indented, keepNext: true, spacing: { before: 120, after: 120, ...pitch } }

/** Real headings, and a style for every other part: whoever goes on editing changes the style, not each line. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } },
    heading1: { run: { font: FONT, size: SIZE.body, bold: true, color: '000000' }, paragraph: heading },
    heading2: { run: { font: FONT, size: SIZE.body, bold: true, color: '000000' }, paragraph: heading },
    heading3: { run: { font: FONT, size: SIZE.body, color: '000000' }, paragraph: heading },
  },
  paragraphStyles: [...headerStyles, ...bodyStyles, ...footStyles],
}
