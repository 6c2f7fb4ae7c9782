import { foldText } from '../../foundation/folded-text.js'
import { formatPartialDate, type PartialDate } from '../../foundation/partial-date.js'
import type { Block, Heading } from '../../paper/index.js'
import type { PlanContent, PlanTaskContent } from './plan.content.js'
import type { PlanSection } from './plan.entity.js'
import { deadlineItems, targetTable } from './plan-paper.tables.js'

type Contents = Pick<PlanContent, 'purpose' | 'sections' | 'tasks' | 'targets' | 'deadlines'>

/**
 * The contents of a plan under its own headings, in the order of its text. What stands under none of them, and
 * targets and deadlines as a list, come behind it under headings that go on counting.
 */
export function planBlocks(content: Contents): Block[] {
  const { sections } = content
  const purpose = content.purpose.map((text): Block => ({ kind: 'paragraph', text }))
  const purposeAt = sections.findIndex(isPurpose)
  const places = placesOfTasks(content.tasks, sections)
  const tasksAt = (place: number): Block[] => content.tasks.filter((_, index) => places[index] === place).map(taskItem)
  const own = sections.flatMap((section, index) => [
    heading(section),
    ...(index === purposeAt ? purpose : []),
    ...tasksAt(index),
  ])
  const further: [string, Block[]][] = [
    ['MỤC ĐÍCH, YÊU CẦU', sections.length === 0 ? purpose : []],
    ['NHIỆM VỤ', tasksAt(-1)],
    ['CHỈ TIÊU', targetTable(content.targets)],
    ['THỜI HẠN', deadlineItems(content.deadlines)],
  ]
  return [
    ...(sections.length > 0 && purposeAt === -1 ? purpose : []),
    ...own,
    ...underNewHeadings(
      further.filter(([, blocks]) => blocks.length > 0),
      sections,
    ),
  ]
}

/** Indexes of the headings under which tasks stand, -1 for none. Of two headings alike the next one is meant. */
function placesOfTasks(tasks: readonly PlanTaskContent[], sections: readonly PlanSection[]): number[] {
  const names = sections.map((section) => foldText(heading(section).text))
  let reached = 0
  return tasks.map(({ section }) => {
    const name = foldText(section ?? '')
    const ahead = names.indexOf(name, reached)
    if (ahead === -1) return names.indexOf(name)
    reached = ahead
    return ahead
  })
}

/** Headings go on counting where those of the text are counted in Roman numerals; else they have no label. */
function underNewHeadings(parts: readonly [string, Block[]][], sections: readonly PlanSection[]): Block[] {
  const labels = sections.filter(({ level }) => level === 1).map(({ label }) => label)
  const isCounted = labels.every((label) => /^[IVX]+$/.test(label))
  return parts.flatMap(([text, blocks], index) => [
    { kind: 'heading', level: 1, text: isCounted ? `${romanNumeral(labels.length + index + 1)}. ${text}` : text },
    ...blocks,
  ])
}

const isPurpose = ({ heading: text }: PlanSection): boolean => foldText(text).includes('muc dich')

/** As tasks name the heading under which they stand: `II. NHIỆM VỤ`. */
function heading({ label, heading: text, level }: PlanSection): Heading {
  return { kind: 'heading', level: level === 1 ? 1 : 2, text: text === '' ? label : `${label}. ${text}` }
}

/** A task as a line; who does it and by when are added where it and its heading do not say so. */
function taskItem({ text, section, lead, cooperators, due }: PlanTaskContent): Block {
  const said = foldText(`${section ?? ''} ${text}`)
  const isNew = (words: string) => !said.includes(foldText(words))
  const others = cooperators.filter(isNew)
  const more = [
    ...(lead !== null && isNew(lead) ? [`chủ trì: ${lead}`] : []),
    ...(others.length > 0 ? [`phối hợp: ${others.join(', ')}`] : []),
    ...(due !== null && isNew(formatPartialDate(due)) ? [dueInWords(due)] : []),
  ]
  const sentence = text.replace(/[\s.;]+$/u, '')
  return { kind: 'item', text: more.length === 0 ? `${sentence}.` : `${sentence} (${more.join('; ')}).` }
}

function dueInWords(due: PartialDate): string {
  const day = formatPartialDate(due)
  return due.length === 10 ? `chậm nhất ngày ${day}` : due.length === 7 ? `trong tháng ${day}` : `trong năm ${day}`
}

const ROMAN: readonly [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanNumeral(value: number): string {
  const step = ROMAN.find(([size]) => size <= value)
  return step ? `${step[1]}${romanNumeral(value - step[0])}` : ''
}
