import type { Term } from './term.js'

/** How an indicator adds up (tính chất chỉ tiêu thống kê). */
export const indicatorNatures = [
  { code: 'FLOW', vi: 'Cộng dồn theo kỳ', en: 'Flow: adds up over time' },
  { code: 'STOCK', vi: 'Số có đến cuối kỳ', en: 'Stock: the last value counts' },
  { code: 'RATIO', vi: 'Tỷ lệ', en: 'Ratio: rolled up by its parts' },
] as const satisfies readonly Term[]
export type IndicatorNatureCode = (typeof indicatorNatures)[number]['code']

/** How exact a reported value is (độ chính xác). */
export const quantityKinds = [
  { code: 'EXACT', vi: 'Số chính xác', en: 'Exact number' },
  { code: 'ABOUT', vi: 'Số ước lượng', en: 'Approximate number' },
  { code: 'PARTS', vi: 'Tỷ lệ theo tử số, mẫu số', en: 'Ratio by its parts' },
  { code: 'WORDS', vi: 'Số ghi bằng chữ', en: 'Words instead of a number' },
] as const satisfies readonly Term[]
export type QuantityKindCode = (typeof quantityKinds)[number]['code']

/** What stretch of time a report is about (kỳ báo cáo). */
export const periodKinds = [
  { code: 'HALF_YEAR', vi: '6 tháng', en: 'Half year' },
  { code: 'YEAR', vi: 'Năm', en: 'Year' },
  { code: 'DECADE', vi: '10 năm', en: 'Ten years' },
] as const satisfies readonly Term[]
export type PeriodKindCode = (typeof periodKinds)[number]['code']

/** What may be done with a report (thao tác); which of them are open depends on its state and on the caller. */
export const reportActions = [
  { code: 'SAVE', vi: 'Lưu bản nháp', en: 'Save the draft' },
  { code: 'COMPOSE', vi: 'Tổng hợp từ cấp dưới', en: 'Compose from the units below' },
  { code: 'HAND_IN', vi: 'Gửi báo cáo', en: 'Hand in' },
  { code: 'DISCARD', vi: 'Xóa bản nháp', en: 'Discard the draft' },
  { code: 'PUBLISH', vi: 'Công khai', en: 'Publish' },
  { code: 'UNPUBLISH', vi: 'Thôi công khai', en: 'Take back from the public' },
] as const satisfies readonly Term[]
export type ReportActionCode = (typeof reportActions)[number]['code']

/**
 * What is wrong with one field of a report. A draft keeps what was typed all the same; a report is handed in without
 * any of these.
 */
export const reportProblems = [
  { code: 'VALUE_NOT_A_NUMBER', vi: 'Không đọc được thành số. Hãy ghi như 1.250 hoặc 95,69; số ước lượng ghi “khoảng 7.000”, số bằng chữ ghi “hàng nghìn”.', en: 'This cannot be read as a number. Write 1.250 or 95,69; “khoảng 7.000” for about; “hàng nghìn” for words.' },
  { code: 'VALUE_NEGATIVE', vi: 'Số này không thể âm. Nếu không có, hãy ghi 0; nếu chưa có số liệu, hãy để trống.', en: 'This cannot be negative. Write 0 for none; leave it blank where nothing is known.' },
  { code: 'VALUE_NOT_WHOLE', vi: 'Số này phải là số nguyên. Hãy bỏ phần thập phân.', en: 'This is a whole number. Leave out the decimals.' },
  { code: 'VALUE_OVER_100', vi: 'Tỷ lệ không thể vượt quá 100 %. Hãy kiểm tra lại tử số và mẫu số.', en: 'A share is at most 100 %. Look at its parts again.' },
  { code: 'VALUE_TOO_LARGE', vi: 'Số này quá lớn (quá 15 chữ số). Hãy kiểm tra lại đơn vị tính.', en: 'This number is too large (over 15 digits). Look at the unit of measure.' },
  { code: 'VALUE_WORDS_UNKNOWN', vi: 'Chưa hiểu cách ghi bằng chữ này. Hãy ghi “hàng chục”, “hàng trăm”, “hàng nghìn”, “hàng triệu”, “hàng tỷ”, hoặc ghi số.', en: 'These words are not known. Write “hàng chục”, “hàng trăm”, “hàng nghìn”, “hàng triệu”, “hàng tỷ”, or a number.' },
  { code: 'VALUE_PARTS_INVALID', vi: 'Chỉ tỷ lệ mới ghi được dạng tử số/mẫu số, và mẫu số phải lớn hơn 0: 912/1.200.', en: 'Parts are for ratios only, and the denominator is above 0: 912/1.200.' },
  { code: 'VALUE_CONTRADICTS', vi: 'Số hiện nay trừ số ban đầu không bằng mức tăng, giảm. Hãy sửa một trong ba số hoặc bỏ trống một số.', en: 'The value less its baseline is not the change given. Mend one of the three, or leave one blank.' },
  { code: 'VALUE_MISSING', vi: 'Biểu mẫu yêu cầu số liệu này. Nếu không có, hãy ghi 0.', en: 'The form demands this value. Write 0 for none.' },
  { code: 'DELTA_UNIT', vi: 'Mức tăng, giảm của tỷ lệ ghi bằng “điểm phần trăm”, của số lượng ghi bằng số; không ghi %.', en: 'The change of a ratio is in percentage points (“điểm phần trăm”), that of a quantity a number; % says neither.' },
  { code: 'PART_OVER_WHOLE', vi: 'Số này lớn hơn tổng số mà nó là một phần. Hãy kiểm tra lại cả hai số.', en: 'This is larger than the whole of which it is a part. Look at both again.' },
  { code: 'NARRATIVE_MISSING', vi: 'Biểu mẫu yêu cầu viết phần này.', en: 'The form demands this part.' },
  { code: 'NARRATIVE_TOO_LONG', vi: 'Phần này dài quá 20.000 ký tự. Hãy rút gọn hoặc chuyển bớt sang phụ lục.', en: 'This part is over 20,000 characters. Shorten it or move something to an annex.' },
  { code: 'AS_OF_INVALID', vi: 'Ngày của số liệu chưa đúng. Hãy ghi ngày/tháng/năm như 25/5/2024.', en: 'The day of the figures is no date. Write 25/5/2024.' },
  { code: 'AS_OF_OUTSIDE', vi: 'Ngày của số liệu trước ngày đầu kỳ báo cáo, hoặc sau cả ngày cuối kỳ và hôm nay. Hãy kiểm tra lại ngày, tháng, năm.', en: 'The day of the figures is before the first day of the period, or after both its last day and today. Look at the date again.' },
  { code: 'FIELD_UNKNOWN', vi: 'Biểu mẫu không có chỉ tiêu hoặc phần này. Nội dung vẫn được giữ trong bản nháp; hãy chuyển sang đúng ô rồi xóa ở đây.', en: 'The form has no such indicator or part. The draft keeps it; move it to the right field and remove it here.' },
] as const satisfies readonly Term[]
export type ReportProblemCode = (typeof reportProblems)[number]['code']

/** Out of what a draft is composed (căn cứ tổng hợp). */
export const compositionBases = [
  { code: 'BELOW', vi: 'Báo cáo của các đơn vị cấp dưới', en: 'The reports of the units below' },
  { code: 'HALF_YEARS', vi: 'Hai báo cáo 6 tháng của đơn vị trong năm', en: 'The two half-year reports of the unit' },
] as const satisfies readonly Term[]
export type CompositionBasisCode = (typeof compositionBases)[number]['code']

/** Why values of several units or periods have no total (lý do không cộng được). */
export const rollUpRefusals = [
  { code: 'NOTHING_REPORTED', vi: 'Chưa đơn vị nào có số liệu', en: 'No unit has reported a value' },
  { code: 'ONLY_WORDS', vi: 'Chỉ có số ghi bằng chữ, không cộng được', en: 'Only words were reported, which are never added' },
  { code: 'PARTS_MISSING', vi: 'Có đơn vị không cho biết tử số, mẫu số của tỷ lệ', en: 'Some units gave a ratio without its parts' },
  { code: 'BASELINE_MISSING', vi: 'Có đơn vị không cho biết số đầu kỳ, nên không cộng số đầu kỳ', en: 'Some units did not say what it was at the beginning, so it is not added up' },
  { code: 'MOMENTS_DIFFER', vi: 'Số liệu ở các thời điểm khác nhau, không cộng được', en: 'The values are of different moments' },
] as const satisfies readonly Term[]
export type RollUpRefusalCode = (typeof rollUpRefusals)[number]['code']
