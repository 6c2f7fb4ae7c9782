import { formatPartialDate } from '../../foundation/partial-date.js'
import type { Letter, LetterPart } from '../../mail/letter.js'
import { referenceOf } from '../document/index.js'
import type { Duty } from './duty.queries.js'
import { daysLeft } from './reminder.stages.js'

/** Things that one letter names; it says how many more there are. */
export const MOST_TOLD = 100
const LONGEST_WHAT = 300

export interface ReminderContent {
  readonly unitName: string
  readonly today: string
  /** By day, {@link MOST_TOLD} and one more at most. */
  readonly duties: readonly Duty[]
  /** Where the list, or one thing of it, is seen; undefined where the unit has no portal. */
  readonly urlOf: (assignmentId?: string) => string | undefined
  readonly stopUrl: string
}

/** The letter that reminds a unit of all that is at a stage on a day. */
export function reminderLetter({ unitName, today, duties, urlOf, stopUrl }: ReminderContent): Letter {
  const told = duties.slice(0, MOST_TOLD)
  const days = [...new Set(told.map(({ lastDay }) => lastDay))]
  const items = days.flatMap((day): LetterPart[] => [
    { kind: 'heading', text: dayInWords(day, today) },
    ...told.filter(({ lastDay }) => lastDay === day).map((duty) => itemOf(duty, urlOf(duty.assignmentId))),
  ])
  const more: LetterPart[] =
    duties.length > told.length ? [{ kind: 'text', text: 'Còn những việc khác nữa trong mục “Việc phải nộp”.' }] : []
  const list = urlOf()
  return {
    subject: subjectOf(duties, today, unitName),
    parts: [
      { kind: 'text', text: `Kính gửi ${unitName},` },
      { kind: 'text', text: `Tính đến ngày ${formatPartialDate(today)}, đơn vị còn phải nộp:` },
      ...items,
      ...more,
      ...(list === undefined ? [] : [{ kind: 'button', text: 'Xem việc phải nộp', url: list } as const]),
      { kind: 'text', text: 'Nếu đơn vị vừa gửi kết quả, xin bỏ qua thư này.' },
    ],
    footer: [
      {
        kind: 'text',
        text: `Địa chỉ này đã được xác nhận để nhận thư nhắc việc của ${unitName}. Thư được gửi tự động, xin không trả lời.`,
      },
      { kind: 'button', text: 'Ngừng nhận thư nhắc việc', url: stopUrl },
    ],
    stopUrl,
  }
}

function subjectOf(duties: readonly Duty[], today: string, unitName: string): string {
  const overdue = duties.filter(({ lastDay }) => lastDay < today).length
  const coming = duties.length - overdue
  const counted = (count: number) => (count > MOST_TOLD ? `hơn ${MOST_TOLD}` : String(count))
  const counts = [
    ...(overdue > 0 ? [`${counted(overdue)} việc quá hạn`] : []),
    ...(coming > 0 ? [`${counted(coming)} việc sắp đến hạn`] : []),
  ]
  return `Nhắc việc: ${counts.join(', ')} – ${unitName}`
}

function dayInWords(lastDay: string, today: string): string {
  const left = daysLeft(lastDay, today)
  const day = formatPartialDate(lastDay)
  if (left === 0) return `Hôm nay là hạn cuối (${day})`
  return left > 0 ? `Còn ${left} ngày (hạn cuối ${day})` : `Quá hạn ${-left} ngày (hạn cuối ${day})`
}

function itemOf({ what, isMandatory, document, asker }: Duty, url: string | undefined): LetterPart {
  const aim = isMandatory ? '' : ' (phấn đấu)'
  return {
    kind: 'item',
    text: `${shortened(what)}${aim}`,
    note: `${referenceOf(document)} của ${asker}`,
    ...(url !== undefined && { url }),
  }
}

/** One line; a long demand is read where the link leads. */
export function shortened(what: string): string {
  const line = what.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_WHAT ? line : `${line.slice(0, LONGEST_WHAT).replace(/\s+\S*$/, '')} …`
}
