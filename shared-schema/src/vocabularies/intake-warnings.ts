import type { Term } from './term.js'

/** What intake tells the officer to look at. It never changes the text by itself. */
export const intakeWarnings = [
  { code: 'NUMBER_BLANK', vi: 'Văn bản chưa có số', en: 'The document has no number yet' },
  { code: 'DAY_BLANK', vi: 'Ngày ban hành còn để trống', en: 'The day of issue is blank' },
  { code: 'DATE_MISSING', vi: 'Không thấy ngày ban hành', en: 'No date of issue was found' },
  { code: 'SYMBOL_MISSING', vi: 'Không thấy số, ký hiệu', en: 'No number and symbol were found' },
  { code: 'ISSUER_MISSING', vi: 'Không thấy cơ quan ban hành', en: 'No issuer was found' },
  { code: 'TITLE_MISSING', vi: 'Không thấy trích yếu', en: 'No title was found' },
  { code: 'SIGNER_MISSING', vi: 'Không thấy khối chữ ký', en: 'No signature block was found' },
  { code: 'RECIPIENTS_MISSING', vi: 'Không thấy nơi nhận', en: 'No list of recipients was found' },
  { code: 'TERMINATOR_MISSING', vi: 'Không thấy dấu kết thúc “./.”', en: 'The closing mark “./.” is missing' },
  { code: 'SYMBOL_SPELLING', vi: 'Ký hiệu viết chưa đúng mẫu', en: 'A symbol is not spelled as the rules ask' },
  { code: 'SYMBOL_UNKNOWN', vi: 'Ký hiệu lạ', en: 'Unknown symbol' },
  { code: 'CITATION_CONTRADICTION', vi: 'Viện dẫn lặp lại nhưng mâu thuẫn', en: 'A repeated citation contradicts itself' },
  { code: 'CITATION_INCOMPLETE', vi: 'Viện dẫn lần đầu chưa đủ', en: 'A first citation is incomplete' },
  { code: 'CITES_ITSELF', vi: 'Văn bản viện dẫn chính nó', en: 'The document cites itself' },
  { code: 'NUMBERING_SKIPPED', vi: 'Đánh mục nhảy cóc', en: 'The numbering skips' },
  { code: 'PAGE_NUMBER_INSIDE', vi: 'Số trang lọt vào câu', en: 'A page number stands inside a sentence' },
  { code: 'SPELLING', vi: 'Có thể sai chính tả', en: 'Possible spelling slip' },
  { code: 'QUOTE_UNBALANCED', vi: 'Ngoặc kép lệch', en: 'Unbalanced quotation marks' },
  { code: 'DEADLINE_WITHOUT_DATE', vi: 'Thời hạn không có ngày', en: 'A deadline without a date' },
  { code: 'DATE_IMPOSSIBLE', vi: 'Ngày không có trong lịch', en: 'A date that the calendar does not have' },
  { code: 'NOT_VIETNAMESE', vi: 'Có vẻ không phải tiếng Việt có dấu', en: 'Does not look like Vietnamese with diacritics' },
] as const satisfies readonly Term[]

export type IntakeWarningCode = (typeof intakeWarnings)[number]['code']

/** How much a warning matters: `attention` wants an answer before issuing, `note` is for information. */
export const warningSeverities = [
  { code: 'attention', vi: 'Cần xem lại', en: 'Needs a look' },
  { code: 'note', vi: 'Lưu ý', en: 'Note' },
] as const satisfies readonly Term[]
export type WarningSeverityCode = (typeof warningSeverities)[number]['code']
