import { PhraseBook, phraseSet } from './phrases.js'

/** How often. */
export const everys = new PhraseBook<string>([
  ['hằng năm', 'yearly'],
  ['hàng năm', 'yearly'],
  ['mỗi năm', 'yearly'],
  ['hằng quý', 'quarterly'],
  ['hàng quý', 'quarterly'],
  ['mỗi quý', 'quarterly'],
  ['hằng tháng', 'monthly'],
  ['hàng tháng', 'monthly'],
  ['mỗi tháng', 'monthly'],
  ['hằng tuần', 'weekly'],
  ['hàng tuần', 'weekly'],
  ['mỗi tuần', 'weekly'],
  ['các năm', 'yearly'],
])

/** The month that a day lies in, where the days come again and again. */
export const months = new PhraseBook<string>([
  ['của tháng', 'monthly'],
  ['tháng tiếp theo', 'monthly'],
  ['tháng sau', 'monthly'],
  ['tháng cuối quý', 'quarterly'],
  ['tháng cuối của quý', 'quarterly'],
  ['của tháng cuối quý', 'quarterly'],
  ['của tháng đầu quý', 'quarterly'],
  ['tháng đầu quý', 'quarterly'],
  ['cuối tháng', 'monthly'],
  ['cuối quý', 'quarterly'],
  ['của quý', 'quarterly'],
  ['tháng đầu tiên của quý', 'quarterly'],
])

/** What is done again and again. */
export const works = phraseSet(
  'báo cáo',
  'sơ kết',
  'tổng kết',
  'rà soát',
  'kiểm tra',
  'đánh giá',
  'tổng hợp',
  'giao ban',
  'chế độ',
  'họp',
  'ghi sổ',
  'cập nhật',
  'đối thoại',
  'công khai',
)

/** Lengths of a cycle, as they stand behind “định kỳ” and what is done. */
export const cycles = new PhraseBook<string>([
  ['6 tháng', 'half-yearly'],
  ['06 tháng', 'half-yearly'],
  ['sáu tháng', 'half-yearly'],
  ['3 tháng', 'quarterly'],
  ['03 tháng', 'quarterly'],
  ['quý', 'quarterly'],
  ['tháng', 'monthly'],
  ['năm', 'yearly'],
  ['tuần', 'weekly'],
  ['một năm', 'yearly'],
  ['01 năm', 'yearly'],
  ['mỗi năm', 'yearly'],
  ['mỗi quý', 'quarterly'],
  ['hằng năm', 'yearly'],
  ['hàng năm', 'yearly'],
  ['hằng quý', 'quarterly'],
  ['hàng quý', 'quarterly'],
  ['hằng tháng', 'monthly'],
  ['hàng tháng', 'monthly'],
  ['hằng tuần', 'weekly'],
  ['hàng tuần', 'weekly'],
  ['hằng ngày', 'daily'],
])
