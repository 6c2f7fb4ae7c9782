import type { PlacedTime } from './deadlines.js'
import type { BodyParagraph, DocumentParts } from './document.js'
import type { Task } from './findings.js'
import { cooperatorsIn, ownerOf } from './owner.js'
import { areCapitals } from './paragraphs.js'
import { spanOf, textOf } from './reading.js'
import { keyOf } from './words.js'

/** Headings under which no work is given. */
const AIMS = [
  'mục đích',
  'yêu cầu',
  'mục tiêu',
  'quan điểm',
  'phạm vi',
  'đối tượng',
  'căn cứ',
  'đặc điểm',
  'kết quả',
  'đánh giá',
  'nhận xét',
  'giải thích',
  'ưu điểm',
  'hạn chế',
  'khái quát',
  'nguyên tắc',
  'kinh phí',
  'chỉ tiêu',
  'hiệu lực',
  'tiêu chí',
  'tiêu chuẩn',
]
const LONGEST_TASK = 2000

/**
 * Each paragraph under a heading that gives work is a task: who leads it is named in it or in the heading above,
 * who takes part after "phối hợp với".
 */
export function tasksOf(
  parts: DocumentParts,
  times: readonly PlacedTime[],
  isForward: (paragraph: BodyParagraph) => boolean,
): Task[] {
  const { reading } = parts
  const { signs } = reading
  const due = new Map<number, string>()
  for (const time of times)
    if (time.type === 'deadline' && time.date !== null && !due.has(time.paragraph.index))
      due.set(time.paragraph.index, time.date)
  const closing = closingParagraph(parts)
  const tasks: Task[] = []
  for (const paragraph of parts.body) {
    const { heading } = paragraph
    const isListed = parts.headings.length === 0 && (paragraph.hasBullet || paragraph.textFrom > paragraph.from)
    if (
      paragraph.isHeading ||
      (heading < 0 && !isListed) ||
      isAim(parts, heading) ||
      !isForward(paragraph) ||
      paragraph.index === closing
    )
      continue
    if (paragraph.to - paragraph.textFrom < 4 || isNoWork(parts, paragraph)) continue
    // a line that ends with a colon opens a list; its items are the work
    if (signs[paragraph.to - 1]?.kind === 'colon') continue
    const owner = ownerOf(parts, paragraph)
    const text = textOf(signs, paragraph.textFrom, paragraph.to).replace(/\s*(?:\.\/\.|[;.])$/u, '')
    tasks.push({
      span: spanOf(reading, paragraph.textFrom, paragraph.to),
      text: text.length > LONGEST_TASK ? `${text.slice(0, LONGEST_TASK)}…` : text,
      section: sectionName(parts, heading),
      lead: owner?.name ?? null,
      cooperators: cooperatorsIn(signs, paragraph.textFrom, paragraph.to),
      due: due.get(paragraph.index) ?? null,
      confidence: owner ? 0.85 : 0.6,
    })
  }
  return tasks
}

/** Signatures in capitals, what must not happen, a share as such, the date of effect. */
function isNoWork({ reading: { signs } }: DocumentParts, { textFrom, to }: BodyParagraph): boolean {
  const first = signs[textFrom]
  if (areCapitals(signs, { from: textFrom, to }) || first?.key === 'không' || first?.kind === 'open') return true
  if (first?.kind === 'number' && signs[textFrom + 1]?.kind === 'percent') return true
  for (let i = textFrom; i < Math.min(to, textFrom + 8); i += 1)
    if (signs[i]?.key === 'hiệu' && signs[i + 1]?.key === 'lực') return true
  return false
}

/** "Trên đây là kế hoạch …" closes the document. */
function closingParagraph(parts: DocumentParts): number {
  const { signs } = parts.reading
  const last = parts.body.findLast(
    (paragraph) => signs[paragraph.textFrom]?.key === 'trên' && signs[paragraph.textFrom + 1]?.key === 'đây',
  )
  return last?.index ?? -1
}

/** Whether a heading, or one above it, speaks of aims and findings instead of work. */
export function isAim(parts: DocumentParts, index: number): boolean {
  for (let i = index; i >= 0; i -= 1) {
    const heading = parts.headings[i]
    if (!heading) return false
    const isAbove = i === index || heading.level === 1
    if (isAbove && AIMS.some((words) => keyOf(heading.heading).startsWith(words))) return true
    if (heading.level === 1) return false
  }
  return false
}

function sectionName(parts: DocumentParts, index: number): string | null {
  const heading = parts.headings[index]
  if (!heading) return null
  return heading.heading === '' ? heading.label : `${heading.label}. ${heading.heading}`
}

/** Paragraphs of "Mục đích, yêu cầu". */
export function purposeOf(parts: DocumentParts): string[] {
  const { signs } = parts.reading
  return parts.body
    .filter((paragraph) => !paragraph.isHeading && paragraph.heading >= 0 && isPurpose(parts, paragraph.heading))
    .map((paragraph) => textOf(signs, paragraph.textFrom, paragraph.to))
}

function isPurpose(parts: DocumentParts, index: number): boolean {
  for (let i = index; i >= 0; i -= 1) {
    const heading = parts.headings[i]
    if (!heading) return false
    const key = keyOf(heading.heading)
    if (key.startsWith('mục đích') || key.startsWith('yêu cầu') || key.startsWith('mục tiêu')) return true
    if (heading.level === 1) return false
  }
  return false
}
