/**
 * What is known about the mergers of 1/7/2025: no text at hand says it officially, so every reader is told that it
 * wants checking. A merger ends a unit on `LAST_DAY`; its successor is there from `MERGED_ON`.
 */
export const LAST_DAY = '2025-06-30'
export const MERGED_ON = '2025-07-01'

export const PROVINCES_MERGED = {
  source: 'Sắp xếp đơn vị hành chính cấp tỉnh từ 1/7/2025; theo hiểu biết chung, chưa đối chiếu văn bản',
  needsVerification: true,
} as const

export const DISTRICT_LEVEL_ENDED = {
  source: 'Kết thúc hoạt động công đoàn cấp huyện, ngành địa phương khi sắp xếp tổ chức giữa năm 2025; theo báo chí',
  needsVerification: true,
} as const

/** For bodies that exist by general knowledge and are not named in the five documents. */
export const NOT_IN_THE_DOCUMENTS = {
  source: 'Tên theo hiểu biết chung, không có trong năm văn bản',
  needsVerification: true,
} as const

/** @returns the entry for a unit that was merged into another one with its province */
export function mergedInto(unit: string) {
  return { unit, on: MERGED_ON, ...PROVINCES_MERGED }
}
