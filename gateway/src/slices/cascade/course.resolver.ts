import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { requireUnit, Unit } from '../organization/index.js'
import { TreeView } from './completeness.type.js'
import { readCourse } from './course.reading.js'
import { CompletenessCourse, CompletenessPoint, CourseStepEnum } from './course.type.js'

@Resolver(() => CompletenessCourse)
export class CourseResolver {
  @Extensions({ cost: 20 })
  @Query(() => CompletenessCourse, {
    description:
      'How a unit with everything below it came along with what a plan asks (diễn biến nộp theo thời gian): from the day on which it was asked until today, or until a week after the last that happened where nothing is to come. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, DATE_INVALID, COURSE_TOO_LONG.',
  })
  completenessCourse(
    @Ctx() context: RequestContext,
    @Arg('plan', () => ID, { description: 'The plan (kế hoạch).' }) planId: string,
    @Arg('obligation', () => ID, {
      nullable: true,
      description: 'One of its demands (yêu cầu); all together without it.',
    })
    obligationId?: string,
    @Arg('due', () => ID, { nullable: true, description: 'One of its dues (kỳ hạn); all together without it.' })
    dueId?: string,
    @Arg('unit', () => String, {
      nullable: true,
      description: 'Code of a unit (mã đơn vị); the plan’s own without it.',
    })
    unit?: string,
    @Arg('as', () => TreeView, {
      defaultValue: TreeView.NOW,
      description:
        'By which tree (theo cây tổ chức). Units that moved or were taken over bring what they did before along to their new place.',
    })
    view: keyof typeof TreeView = 'NOW',
    @Arg('by', () => CourseStepEnum, {
      nullable: true,
      description:
        'How far the points stand apart (bước thời gian), 400 points at most; without it whatever reads well: days for a month, weeks for half a year, else months.',
    })
    step?: keyof typeof CourseStepEnum,
    @Arg('from', () => CalendarDateScalar, {
      nullable: true,
      description: 'First day (từ ngày); the day on which it was asked without it.',
    })
    from?: string,
    @Arg('until', () => CalendarDateScalar, {
      nullable: true,
      description:
        'Last day (đến ngày), such as a due day; today where it is still to come. Without it as far as there is something to tell.',
    })
    until?: string,
  ): Promise<CompletenessCourse> {
    return readCourse(context, { planId, obligationId, dueId, unit, view, step, from, until })
  }

  @FieldResolver(() => Unit, { description: 'The unit, with everything below it (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: CompletenessCourse): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @Extensions({ listSize: 100 })
  @FieldResolver(() => [CompletenessPoint], {
    description: 'Its points in the order of the days (các mốc); none where nothing was ever asked.',
  })
  points(@Root() { points }: CompletenessCourse): CompletenessPoint[] {
    return points
  }
}
