import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { Answer } from '../cascade/index.js'
import { visibleReport } from './report.guard.js'
import { visibleVersions } from './report.reading.js'
import { Report, ReportVersion } from './report.type.js'

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

  @FieldResolver(() => ReportVersion, {
    nullable: true,
    description:
      'The version of that report that was handed in (lần gửi báo cáo), where the caller may read it; later ones may have come since.',
  })
  async reportVersion(
    @Ctx() context: RequestContext,
    @Root() { reportId, reportNumber }: Answer,
  ): Promise<ReportVersion | null> {
    const report = reportId === null ? null : await visibleReport(context, reportId)
    const versions = report ? await visibleVersions(context, report) : []
    return versions.find(({ number }) => number === reportNumber) ?? null
  }
}
