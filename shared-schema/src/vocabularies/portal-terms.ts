import type { Term } from './term.js'

/** What embed.js tells of a website (loại tin từ trang nhúng). */
export const portalReportKinds = [
  { code: 'SEEN', vi: 'Đã hiển thị', en: 'Shown' },
  { code: 'ERROR', vi: 'Lỗi', en: 'Failure' },
  { code: 'POLICY', vi: 'Chính sách nội dung chặn', en: 'Blocked by the content policy' },
] as const satisfies readonly Term[]

export type PortalReportKindCode = (typeof portalReportKinds)[number]['code']
