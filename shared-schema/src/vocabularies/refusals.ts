import type { Term } from './term.js'

/**
 * Refusals: what a person can cause and mend. The code is permanent; the words are for people.
 * `docs/errors.md` says for each what happened and what to do; a test holds the two together.
 */
export const refusals = [
  { code: 'NOT_SIGNED_IN', vi: 'Bạn cần đăng nhập để thực hiện việc này.', en: 'Sign in to do this.' },
  { code: 'SESSION_INVALID', vi: 'Phiên đăng nhập không hợp lệ hoặc đã hết hạn. Hãy đăng nhập lại.', en: 'The session is not valid or has expired. Sign in again.' },
  { code: 'NOT_ALLOWED', vi: 'Bạn không có quyền thực hiện việc này cho đơn vị này.', en: 'You may not do this for this unit.' },
  { code: 'NOT_FOUND', vi: 'Không tìm thấy, hoặc bạn không có quyền xem.', en: 'Not found, or not for you to see.' },
  { code: 'VERSION_CONFLICT', vi: 'Người khác đã sửa trong lúc bạn đang làm. Hãy xem bản mới rồi sửa lại; những gì bạn đã nhập vẫn còn.', en: 'Somebody else changed it meanwhile. Look at the new version and change it again; what you typed is kept.' },
  { code: 'IDEMPOTENCY_KEY_INVALID', vi: 'Khóa chống gửi trùng không hợp lệ: cần 1 đến 255 ký tự ASCII, không có dấu cách.', en: 'The idempotency key is not valid: 1 to 255 printable ASCII characters without blanks.' },
  { code: 'IDEMPOTENCY_KEY_REUSED', vi: 'Khóa chống gửi trùng này đã dùng cho một yêu cầu khác. Hãy dùng khóa mới.', en: 'This idempotency key was used for another request. Take a new one.' },
  { code: 'IDEMPOTENCY_RUNNING', vi: 'Yêu cầu cùng khóa vẫn đang được thực hiện. Hãy gửi lại sau giây lát.', en: 'The request with this key is still running. Ask again in a moment.' },
  { code: 'INPUT_INVALID', vi: 'Thông tin nhập chưa hợp lệ.', en: 'The input is not valid.' },
  { code: 'DATE_INVALID', vi: 'Ngày không hợp lệ.', en: 'The date is not valid.' },
  { code: 'CURSOR_INVALID', vi: 'Dấu trang không hợp lệ. Hãy tải lại danh sách từ đầu.', en: 'The cursor is not valid. Load the list from the start.' },
  { code: 'PAGE_SIZE_INVALID', vi: 'Mỗi trang phải có từ 1 đến 100 mục.', en: 'A page has 1 to 100 items.' },
  { code: 'UNIT_UNKNOWN', vi: 'Không có đơn vị này.', en: 'There is no such unit.' },
  { code: 'TEXT_EMPTY', vi: 'Chưa có nội dung. Hãy dán văn bản hoặc chọn tệp.', en: 'There is no text. Paste the document or choose a file.' },
  { code: 'TEXT_TOO_LARGE', vi: 'Văn bản vượt quá 2 MB. Hãy bỏ phụ lục hoặc tách thành nhiều phần.', en: 'The text is over 2 MB. Leave out annexes or split it.' },
  { code: 'TEXT_BINARY', vi: 'Đây không phải văn bản mà là dữ liệu nhị phân. Hãy chọn tệp .txt, .docx hoặc .pdf.', en: 'This is binary data, not text. Choose a .txt, .docx or .pdf file.' },
  { code: 'TEXT_NOT_VIETNAMESE', vi: 'Nội dung không phải tiếng Việt nên không thể đọc thành kế hoạch.', en: 'The text is not Vietnamese and cannot be read as a plan.' },
  { code: 'TEXT_SECRET', vi: 'Văn bản có đóng dấu mật. Hệ thống không tiếp nhận tài liệu mật; không có gì được lưu lại.', en: 'The document is marked secret. Secret documents never enter this system; nothing was stored.' },
  { code: 'FILE_TYPE_UNKNOWN', vi: 'Không nhận ra loại tệp. Hãy chọn tệp .txt, .docx hoặc .pdf.', en: 'Unknown kind of file. Choose .txt, .docx or .pdf.' },
  { code: 'FILE_TOO_LARGE', vi: 'Tệp vượt quá 10 MB.', en: 'The file is over 10 MB.' },
  { code: 'FILE_BROKEN', vi: 'Không mở được tệp: tệp hỏng hoặc có mật khẩu.', en: 'The file cannot be opened: broken or locked by a password.' },
  { code: 'FILE_WITHOUT_TEXT', vi: 'Tệp PDF này chỉ có ảnh quét, không có chữ. Hãy dùng bản gốc .docx hoặc nhận dạng chữ (OCR) trước.', en: 'This PDF holds scanned pictures without text. Use the original .docx or run text recognition first.' },
  { code: 'DOCUMENT_EXISTS', vi: 'Văn bản này đã có trong hệ thống (cùng số ký hiệu, cơ quan và ngày). Hãy mở văn bản đã có.', en: 'This document is already registered (same symbol, issuer and date). Open the existing one.' },
  { code: 'DOCUMENT_CITES_ITSELF', vi: 'Văn bản không thể căn cứ vào chính nó. Hãy bỏ viện dẫn này.', en: 'A document cannot rest on itself. Remove this citation.' },
  { code: 'CITATION_CIRCLE', vi: 'Kế hoạch cấp trên không thể thực hiện kế hoạch này: hai văn bản căn cứ lẫn nhau.', en: 'The superior plan cannot carry out this one: the two would rest on each other.' },
  { code: 'SYMBOL_INVALID', vi: 'Số, ký hiệu không đúng mẫu.', en: 'The number and symbol do not follow the pattern.' },
  { code: 'PLAN_INCOMPLETE', vi: 'Chưa đủ thông tin để ban hành: cần số và ngày ban hành.', en: 'Not complete enough to be issued: number and date are needed.' },
  { code: 'PLAN_STATE', vi: 'Việc này không thực hiện được ở trạng thái hiện tại của kế hoạch.', en: 'This cannot be done in the plan’s present state.' },
  { code: 'PROGRESS_INVALID', vi: 'Kết quả phải là số nguyên không âm.', en: 'Progress is a whole number, zero or more.' },
  { code: 'PROVINCE_UNKNOWN', vi: 'Không có tỉnh, thành phố này trong cấu hình.', en: 'This province is not configured.' },
] as const satisfies readonly Term[]

export type RefusalCode = (typeof refusals)[number]['code']
