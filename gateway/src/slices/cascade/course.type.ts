import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import type { Course } from './course.reading.js'
import type { CoursePoint } from './course.js'

export const CourseStepEnum = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH' } as const
registerEnumType(CourseStepEnum, {
  name: 'CourseStep',
  description: 'How far the points of a course over time stand apart (theo ngày, tuần, tháng).',
  valuesConfig: {
    DAY: { description: 'Every day (theo ngày).' },
    WEEK: { description: 'Every Sunday, and each last day of a due (theo tuần).' },
    MONTH: { description: 'Every last day of a month, and each last day of a due (theo tháng).' },
  },
})

@ObjectType('CompletenessPoint', {
  description:
    'How far a unit with everything below it had come when a day was over (mức độ hoàn thành tại một ngày): all that had been done until then.',
})
export class CompletenessPoint implements CoursePoint {
  @Field(() => CalendarDateScalar, { description: 'The day (ngày); counted when it is over.' })
  day!: string

  @Field(() => Int, { description: 'Asked until then (số phải gửi): units × dues.' })
  expected!: number

  @Field(() => Int, { description: 'Handed in by the last day, and standing (gửi đúng hạn).' })
  onTime!: number

  @Field(() => Int, { description: 'Handed in after it, and standing (gửi muộn).' })
  late!: number

  @Field(() => Int, {
    description:
      'Never handed in, though the last day had passed (quá hạn chưa gửi); by the due days as they are set now.',
  })
  missing!: number

  @Field(() => Int, { description: 'Of those handed in: accepted or locked (đã duyệt).' })
  accepted!: number

  @Field(() => Int, { description: 'Of those handed in: “not applicable” (không thuộc diện).' })
  notApplicable!: number

  @Field(() => Int, { description: 'Of those not handed in: returned, to be sent again (bị trả lại).' })
  returned!: number
}

@ObjectType('CompletenessCourse', {
  description:
    'How a unit with everything below it came along with what a plan asks (diễn biến nộp theo thời gian). Kept with every write, not counted.',
})
export class CompletenessCourse implements Omit<Course, 'unitId'> {
  @Field(() => CourseStepEnum, { description: 'How far its points stand apart (bước thời gian).' })
  step!: keyof typeof CourseStepEnum

  /** For resolvers; not shown. */
  points!: CompletenessPoint[]
  unitId!: string
}
