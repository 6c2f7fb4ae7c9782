import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { Answer } from '../cascade/index.js'
import { visibleReport } from './report.guard.js'
import { Report } from './report.type.js'

/** What the report slice adds to an answer. */
@Resolver(() => Answer)
export class ReportOfAnswerResolver {
  @FieldResolver(() => Report, {
    nullable: true,
    description:
      'The report that was handed in (báo cáo), where it is one that the caller may see; with all its versions.',
  })
  async report(@Ctx() context: RequestContext, @Root() { reportId }: Answer): Promise<Report | null> {
    return reportId === null ? null : visibleReport(context, reportId)
  }
}
