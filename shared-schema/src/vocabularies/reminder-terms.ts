import type { Term } from './term.js'

/** Whether reminders go to an address (tình trạng địa chỉ nhận nhắc việc). */
export const mailboxStates = [
  { code: 'WAITING', vi: 'Chờ xác nhận', en: 'Waiting for its confirmation' },
  { code: 'CONFIRMED', vi: 'Đang nhận', en: 'Confirmed' },
  { code: 'STOPPED', vi: 'Đã ngừng', en: 'Stopped' },
] as const satisfies readonly Term[]

export type MailboxStateCode = (typeof mailboxStates)[number]['code']

/** Why reminders go to an address no more (lý do ngừng). */
export const mailboxStopReasons = [
  { code: 'UNSUBSCRIBED', vi: 'Người nhận đã từ chối nhận thư', en: 'Whoever reads it wants no more mail' },
  { code: 'REFUSED', vi: 'Máy chủ thư báo không có địa chỉ này', en: 'The mail server says that there is no such address' },
] as const satisfies readonly Term[]

export type MailboxStopReasonCode = (typeof mailboxStopReasons)[number]['code']
