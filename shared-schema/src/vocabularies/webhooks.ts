import type { Term } from './term.js'

/** Whether a webhook sends (tình trạng). */
export const webhookStates = [
  { code: 'ACTIVE', vi: 'Đang gửi', en: 'Active' },
  { code: 'PAUSED', vi: 'Tạm dừng', en: 'Paused' },
  { code: 'SWITCHED_OFF', vi: 'Đã bị tắt', en: 'Switched off' },
] as const satisfies readonly Term[]

export type WebhookStateCode = (typeof webhookStates)[number]['code']

/** Why the gateway switched a webhook off (lý do tắt). */
export const switchOffReasons = [
  { code: 'GONE', vi: 'Hệ thống nhận báo không còn nhận nữa (410)', en: 'The receiver says that it is gone (410)' },
  { code: 'FAILING', vi: 'Ba ngày liền không gửi được lần nào', en: 'Nothing could be delivered for three days' },
] as const satisfies readonly Term[]

export type SwitchOffReasonCode = (typeof switchOffReasons)[number]['code']

/** How far a delivery is (tình trạng lượt gửi). */
export const deliveryStates = [
  { code: 'PENDING', vi: 'Chờ gửi', en: 'Pending' },
  { code: 'DELIVERED', vi: 'Đã nhận', en: 'Delivered' },
  { code: 'GIVEN_UP', vi: 'Thôi gửi', en: 'Given up' },
] as const satisfies readonly Term[]

export type DeliveryStateCode = (typeof deliveryStates)[number]['code']

/** Why a try to deliver failed (lỗi khi gửi). */
export const deliveryProblems = [
  { code: 'STATUS', vi: 'Câu trả lời không phải 2xx', en: 'The answer was not 2xx' },
  { code: 'REDIRECT', vi: 'Bị chuyển hướng; địa chỉ chuyển hướng không được gọi', en: 'A redirect, which is not followed' },
  { code: 'TIMEOUT', vi: 'Không trả lời trong 10 giây', en: 'No answer within 10 seconds' },
  { code: 'CONNECTION', vi: 'Không kết nối được, hoặc kết nối bị ngắt', en: 'No connection, or it broke' },
  { code: 'TLS', vi: 'Không thiết lập được TLS, thường do chứng chỉ không hợp lệ', en: 'TLS failed, most often because of the certificate' },
  { code: 'ADDRESS', vi: 'Tên miền dẫn vào mạng nội bộ', en: 'The name leads into a private network' },
] as const satisfies readonly Term[]

export type DeliveryProblemCode = (typeof deliveryProblems)[number]['code']
