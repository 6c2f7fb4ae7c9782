import { type DocumentKind, planKinds } from './plan-kinds.js'

/**
 * Kinds of documents met in the movement.
 * @see Nghị định 30/2020/NĐ-CP, Điều 7 (29 administrative kinds); Quy định 66-QĐ/TW for the Party's
 */
export const documentKinds = [
  ...planKinds,
  { code: 'QC', vi: 'Quy chế', en: 'Regulation', family: 'both' },
  { code: 'BC', vi: 'Báo cáo', en: 'Report', family: 'both' },
  { code: 'CT', vi: 'Chỉ thị', en: 'Directive', family: 'both' },
  { code: 'NQ', vi: 'Nghị quyết', en: 'Resolution', family: 'both' },
  { code: 'NQLT', vi: 'Nghị quyết liên tịch', en: 'Joint resolution', family: 'norm' },
  { code: 'KL', vi: 'Kết luận', en: 'Conclusion', family: 'party' },
  { code: 'QĐ', vi: 'Quyết định', en: 'Decision', family: 'both' },
  { code: 'QyĐ', vi: 'Quy định', en: 'Rules', family: 'both' },
  { code: 'TB', vi: 'Thông báo', en: 'Notice', family: 'both' },
  { code: 'TTr', vi: 'Tờ trình', en: 'Submission', family: 'both' },
  { code: 'BB', vi: 'Biên bản', en: 'Minutes', family: 'both' },
  { code: 'DA', vi: 'Dự án', en: 'Project', family: 'state' },
  { code: 'HĐ', vi: 'Hợp đồng', en: 'Contract', family: 'state' },
  { code: 'BTT', vi: 'Bản thỏa thuận', en: 'Agreement', family: 'state' },
  { code: 'BGN', vi: 'Bản ghi nhớ', en: 'Memorandum', family: 'state' },
  { code: 'GM', vi: 'Giấy mời', en: 'Invitation', family: 'both' },
  { code: 'GUQ', vi: 'Giấy ủy quyền', en: 'Authorisation', family: 'state' },
  { code: 'CĐ', vi: 'Công điện', en: 'Official telegram', family: 'state' },
  { code: 'Luật', vi: 'Luật', en: 'Law', family: 'norm' },
  { code: 'BL', vi: 'Bộ luật', en: 'Code', family: 'norm' },
  { code: 'PL', vi: 'Pháp lệnh', en: 'Ordinance', family: 'norm' },
  { code: 'NĐ', vi: 'Nghị định', en: 'Decree', family: 'norm' },
  { code: 'TT', vi: 'Thông tư', en: 'Circular', family: 'norm' },
  { code: 'TTLT', vi: 'Thông tư liên tịch', en: 'Joint circular', family: 'norm' },
  { code: 'ĐL', vi: 'Điều lệ', en: 'Charter', family: 'both' },
  { code: 'CL', vi: 'Chiến lược', en: 'Strategy', family: 'both' },
  { code: 'CƯ', vi: 'Công ước', en: 'Convention', family: 'norm' },
] as const satisfies readonly DocumentKind[]

export type DocumentKindCode = (typeof documentKinds)[number]['code']
