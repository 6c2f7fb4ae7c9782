import type { Term } from './term.js'

/** Lists that can be taken out whole (danh sách xuất được). */
export const exportLists = [
  { code: 'PLANS', vi: 'Kế hoạch', en: 'Plans' },
  { code: 'DOCUMENTS', vi: 'Văn bản', en: 'Documents' },
  { code: 'UNITS', vi: 'Đơn vị', en: 'Units' },
] as const satisfies readonly Term[]

export type ExportListCode = (typeof exportLists)[number]['code']

/** How far an export is (trạng thái xuất dữ liệu). */
export const exportStates = [
  { code: 'WAITING', vi: 'Đang chờ', en: 'Waiting' },
  { code: 'RUNNING', vi: 'Đang xuất', en: 'Running' },
  { code: 'READY', vi: 'Sẵn sàng để tải', en: 'Ready to be downloaded' },
  { code: 'FAILED', vi: 'Không xuất được', en: 'Failed' },
  { code: 'CANCELLED', vi: 'Đã hủy', en: 'Cancelled' },
  { code: 'EXPIRED', vi: 'Đã hết hạn tải', en: 'Expired' },
] as const satisfies readonly Term[]

export type ExportStateCode = (typeof exportStates)[number]['code']
