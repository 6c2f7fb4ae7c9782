import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answersOfAssignment, stepsOfAssignment } from './assignment.queries.js'
import { whatIsAsked, type CompletenessWish } from './cascade.reading.js'
import {
  courseOf,
  daysOfCourse,
  MOST_POINTS,
  spanOf,
  stepFor,
  withLastDays,
  type CourseChange,
  type CoursePoint,
  type CourseSpan,
  type CourseStep,
} from './course.js'
import { assignmentsOwnOf, changesBelow, type CourseFilter } from './course.queries.js'
import type { ObligationDueEntity } from './obligation.entity.js'
import { duesOfObligation, obligationsOfPlan } from './obligation.queries.js'
import { lifeOf } from './tally-day.life.js'

/** What of a plan is asked about, and in which stretch of time. */
export interface CourseWish extends CompletenessWish {
  obligationId?: string | null
  step?: CourseStep | null
  /** First and last day; without them from the day on which it was asked, as long as it goes on. */
  from?: string | null
  until?: string | null
}

/** How a unit with everything below it came along; no points where nothing was ever asked. */
export interface Course {
  unitId: string
  step: CourseStep
  points: CoursePoint[]
}

/**
 * How far a unit with everything below it had come with what a plan asks, evening by evening.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, DATE_INVALID, COURSE_TOO_LONG
 */
export async function readCourse(context: RequestContext, wish: CourseWish): Promise<Course> {
  const { plan, due, unit } = await whatIsAsked(context, wish)
  const all = await duesThat(context, plan.id, wish.obligationId ?? null)
  const dues = all.filter(({ id }) => due === null || id === due.id)
  const filter = { dueIds: dues.map(({ id }) => id), unitId: unit.id, view: wish.view }
  const changes = await changesOf(context, filter)
  const lastDays = new Map(dues.map(({ id, lastDay }) => [id, lastDay]))
  const { from, until } = stretchOf(wish, spanOf(changes, lastDays, context.clock.today()))
  const step = wish.step ?? stepFor(from, until)
  if (changes.length === 0) return { unitId: unit.id, step, points: [] }
  const days = daysOfCourse(from, until, step)
  if (days.length > MOST_POINTS) throw new Refusal('COURSE_TOO_LONG', { fields: ['by'] })
  return { unitId: unit.id, step, points: courseOf(changes, lastDays, withLastDays(days, lastDays)) }
}

/** Dues of a plan, or of one of its demands. @throws Refusal NOT_FOUND */
async function duesThat(
  context: RequestContext,
  planId: string,
  obligationId: string | null,
): Promise<ObligationDueEntity[]> {
  const obligations = await loadOne(context, obligationsOfPlan, planId)
  const wanted = obligations.filter(({ id }) => obligationId === null || id === obligationId)
  if (obligationId !== null && wanted.length === 0) throw new Refusal('NOT_FOUND', { fields: ['obligation'] })
  return (await Promise.all(wanted.map(({ id }) => loadOne(context, duesOfObligation, id)))).flat()
}

/** What units below added is kept; what the unit owes itself is read from its history. */
async function changesOf(context: RequestContext, filter: CourseFilter): Promise<CourseChange[]> {
  const [below, own] = await Promise.all([changesBelow(context, filter), assignmentsOwnOf(context, filter)])
  const lives = await Promise.all(
    own.map(async (assignment) => {
      const [steps, answers] = await Promise.all([
        loadOne(context, stepsOfAssignment, assignment.id),
        loadOne(context, answersOfAssignment, assignment.id),
      ])
      return lifeOf(assignment, steps, answers).map(({ day, counts }) => ({ dueId: assignment.dueId, day, ...counts }))
    }),
  )
  return [...below, ...lives.flat()]
}

/** @throws Refusal DATE_INVALID where it ends before it begins */
function stretchOf(wish: CourseWish, span: CourseSpan): { from: string; until: string } {
  const until = wish.until == null ? span.until : wish.until < span.today ? wish.until : span.today
  const from = wish.from ?? (span.from < until ? span.from : until)
  if (from > until) throw new Refusal('DATE_INVALID', { fields: ['from'] })
  return { from, until }
}
