import { loadOne } from '../../foundation/loader.js'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { unitById } from '../organization/index.js'
import type { AssignmentEntity } from './assignment.entity.js'
import { daysLeft } from './assignment.policy.js'
import { listOfAssignments, type AssignmentsWish } from './cascade.reading.js'
import { dueById, obligationById } from './obligation.queries.js'
import { unitsOfPath } from './path.js'

/** Lines of a list that goes into a letter or a spreadsheet; more is no letter any more. */
const MOST_LINES = 2000
const AT_ONCE = 500

/** One line: who owes what. */
export interface UnansweredLine {
  unit: string
  /** Units between the plan's and this one, the highest first. */
  under: string[]
  what: string
  lastDay: string | null
  /** Whole days past the last day; null where it has not passed, and where something was handed in. */
  daysLate: number | null
  /** Day on which it was handed in first, where that was returned since. */
  returnedFrom: string | null
}

/** Who has not answered. */
export interface Unanswered {
  lines: UnansweredLine[]
  count: number
  isCut: boolean
}

/**
 * Everybody who has not answered, in the order of their names, as far as a letter can hold.
 * @throws Refusal as {@link listOfAssignments}
 */
export async function linesOfUnanswered(
  context: RequestContext,
  wish: Pick<AssignmentsWish, 'planId' | 'dueId' | 'within'>,
): Promise<Unanswered> {
  const list = await listOfAssignments(context, { ...wish, isOpen: true })
  const found: AssignmentEntity[] = []
  let page: PageRequest | null = { size: AT_ONCE, from: 'start' }
  while (page !== null && found.length < MOST_LINES) {
    const rows = await list.rows(page)
    found.push(...rows.slice(0, AT_ONCE))
    const last = found.at(-1)
    page = rows.length > AT_ONCE && last ? { size: AT_ONCE, from: 'start', after: list.positionOf(last) } : null
  }
  return {
    lines: await Promise.all(found.map((assignment) => lineOf(context, assignment))),
    count: page === null ? found.length : ((await list.count?.()) ?? found.length),
    isCut: page !== null,
  }
}

async function lineOf(context: RequestContext, assignment: AssignmentEntity): Promise<UnansweredLine> {
  const [due, obligation, ...path] = await Promise.all([
    loadOne(context, dueById, assignment.dueId),
    loadOne(context, obligationById, assignment.obligationId),
    ...unitsOfPath(assignment.pathNow).map((id) => loadOne(context, unitById, id)),
  ])
  const names = path.map((unit) => unit?.name ?? '')
  const left = daysLeft(due?.lastDay ?? null, context.clock.today())
  return {
    unit: names.at(-1) ?? '',
    under: names.slice(1, -1),
    what: obligation?.what ?? '',
    lastDay: due?.lastDay ?? null,
    daysLate: assignment.answeredOn === null && left !== null && left < 0 ? -left : null,
    returnedFrom: assignment.answeredOn,
  }
}

/** The list as text for a letter, and where it is to be had as a spreadsheet. */
export async function unanswered(
  context: RequestContext,
  wish: Pick<AssignmentsWish, 'planId' | 'dueId' | 'within'>,
): Promise<{ count: number; isCut: boolean; text: string; spreadsheetPath: string }> {
  const { lines, count, isCut } = await linesOfUnanswered(context, wish)
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ plan: wish.planId, due: wish.dueId, within: wish.within }))
    if (value != null) query.set(name, value)
  return {
    count,
    isCut,
    text: lines.map((line, index) => `${index + 1}. ${wordsOf(line)}`).join('\n'),
    spreadsheetPath: `/assignments/unanswered.xlsx?${query.toString()}`,
  }
}

/** In Vietnamese whatever the language of the request: it goes into a letter of the office. */
function wordsOf({ unit, under, what, lastDay, daysLate, returnedFrom }: UnansweredLine): string {
  const place = under.length === 0 ? '' : ` (${under.toReversed().join(', ')})`
  const day = lastDay === null ? '' : `, hạn cuối ${formatPartialDate(lastDay)}`
  const late = daysLate === null ? '' : `, quá hạn ${daysLate} ngày`
  const back = returnedFrom === null ? '' : `, đã gửi ngày ${formatPartialDate(returnedFrom)} và bị trả lại`
  return `${unit}${place}: ${what}${day}${late}${back};`
}
