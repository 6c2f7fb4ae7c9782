import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { ReportFormType, shownForm } from './form.type.js'
import { formOn, formsOn } from './forms/index.js'

@Resolver()
export class ReportFormResolver {
  @Query(() => [ReportFormType], { description: 'Forms of reports (các biểu mẫu báo cáo) for periods of a day.' })
  reportForms(
    @Ctx() context: RequestContext,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'The day; today without it.' }) on?: string,
  ): ReportFormType[] {
    return formsOn(on ?? context.clock.today()).map((form) => shownForm(context, form))
  }

  @Query(() => ReportFormType, {
    nullable: true,
    description: 'A form of reports (biểu mẫu báo cáo) for periods of a day; null where there is none.',
  })
  reportForm(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'Its code (mã biểu mẫu): `half-year-movement`, `ten-year-summary`.' })
    code: string,
    @Arg('on', () => CalendarDateScalar, { nullable: true, description: 'The day; today without it.' }) on?: string,
  ): ReportFormType | null {
    const form = formOn(code, on ?? context.clock.today())
    return form ? shownForm(context, form) : null
  }
}
