import type { LabelLanguage } from '@antq/shared-schema'
import type { PlainPage } from './plain-page.js'

type Words = Omit<PlainPage, 'status'>

/** What the links in letters lead to. */
export const MAILBOX_PAGES = {
  askToConfirm: {
    vi: {
      title: 'Nhận thư nhắc việc?',
      text: 'Anh, chị sẽ nhận thư nhắc các việc đơn vị phải nộp: trước hạn 14, 7 và 1 ngày, và sau khi quá hạn một ngày. Có thể ngừng nhận bất cứ lúc nào bằng liên kết ở cuối mỗi thư.',
      next: { label: 'Xác nhận', post: true },
    },
    en: {
      title: 'Receive reminders?',
      text: 'You will be reminded of what the unit has to hand in: 14, 7 and 1 days before it is due, and the day after. A link at the end of each mail stops it at any time.',
      next: { label: 'Confirm', post: true },
    },
  },
  confirmed: {
    vi: { title: 'Đã xác nhận', text: 'Từ nay thư nhắc việc sẽ được gửi đến địa chỉ này.' },
    en: { title: 'Confirmed', text: 'Reminders will be sent to this address from now on.' },
  },
  askToStop: {
    vi: {
      title: 'Ngừng nhận thư nhắc việc?',
      text: 'Địa chỉ này sẽ không nhận thư nhắc việc của đơn vị nữa. Muốn nhận lại, cán bộ của đơn vị phải thêm lại địa chỉ.',
      next: { label: 'Ngừng nhận', post: true },
    },
    en: {
      title: 'Stop the reminders?',
      text: 'No more reminders of the unit will be sent to this address. To have them again, an officer of the unit has to add the address anew.',
      next: { label: 'Stop', post: true },
    },
  },
  stopped: {
    vi: { title: 'Đã ngừng', text: 'Thư nhắc việc sẽ không được gửi đến địa chỉ này nữa.' },
    en: { title: 'Stopped', text: 'No more reminders will be sent to this address.' },
  },
  over: {
    vi: {
      title: 'Liên kết này không dùng được',
      text: 'Liên kết đã hết hạn, đã được thay bằng liên kết mới hơn hoặc bị sao chép thiếu. Hãy đề nghị cán bộ của đơn vị thêm lại địa chỉ.',
    },
    en: {
      title: 'This link cannot be used',
      text: 'It has expired, a newer one has taken its place, or part of it is missing. Ask an officer of the unit to add the address anew.',
    },
  },
} as const satisfies Record<string, Record<LabelLanguage, Words>>

export type MailboxPage = keyof typeof MAILBOX_PAGES
