import { Temporal } from 'temporal-polyfill'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { Letter } from '../../mail/letter.js'

/** The letter that asks whoever reads an address whether reminders may be sent to it. */
export function confirmLetter(content: { unitName: string; url: string; until: string }): Letter {
  const { unitName, url, until } = content
  return {
    subject: `Xác nhận nhận thư nhắc việc của ${unitName}`,
    parts: [
      { kind: 'text', text: 'Kính gửi anh, chị,' },
      {
        kind: 'text',
        text: `Cán bộ của ${unitName} đề nghị gửi thư nhắc việc đến hạn của đơn vị về địa chỉ này. Hệ thống chỉ gửi sau khi anh, chị xác nhận.`,
      },
      { kind: 'button', text: 'Xác nhận nhận thư nhắc việc', url },
      {
        kind: 'text',
        text: `Liên kết dùng được đến ${momentInWords(until)}. Nếu không muốn nhận thư, anh, chị không phải làm gì.`,
      },
    ],
    footer: [{ kind: 'text', text: 'Thư được gửi tự động, xin không trả lời.' }],
  }
}

/** `10 giờ 00 ngày 01/12/2026`, in Vietnam. */
function momentInWords(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const minute = String(local.minute).padStart(2, '0')
  return `${local.hour} giờ ${minute} ngày ${formatPartialDate(local.toPlainDate().toString())}`
}
