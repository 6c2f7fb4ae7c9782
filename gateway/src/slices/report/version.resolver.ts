import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { paperOf } from '../../paper/index.js'
import { Paper, printablePaper } from '../../paper/paper.type.js'
import { differencesOf, valuesOf } from './comparison.reading.js'
import { ReportValue, shownValue } from './quantity.type.js'
import { paperOfVersion, pathOfReport } from './report.paper.js'
import { reportById } from './report.queries.js'
import { visibleVersions } from './report.reading.js'
import { ReportDifference, ReportNarrative, ReportVersion } from './report.type.js'
import { textsOfVersion, versionKey } from './version.queries.js'

@Resolver(() => ReportVersion)
export class ReportVersionResolver {
  @FieldResolver(() => [ReportValue], { description: 'Every indicator of the form (số liệu), in its order.' })
  async values(@Ctx() context: RequestContext, @Root() version: ReportVersion): Promise<ReportValue[]> {
    const report = await reportOf(context, version)
    const values = await valuesOf(context, report, { ...version, handedInBy: '' })
    return values.map(({ asked, ...whole }) => shownValue(context, asked.definition, whole))
  }

  @FieldResolver(() => [ReportNarrative], { description: 'What was written (lời văn); parts left blank are left out.' })
  async narratives(@Ctx() context: RequestContext, @Root() version: ReportVersion): Promise<ReportNarrative[]> {
    const texts = await loadOne(context, textsOfVersion, versionKey(version))
    return texts.filter(({ text }) => text.trim() !== '').map(({ part, text }) => ({ part, text }))
  }

  @FieldResolver(() => String, {
    description:
      'Where this version can be downloaded as a .docx (tải văn bản), as `Report.paperPath`: GET this path with the same token.',
  })
  paperPath(@Root() { reportId, number }: ReportVersion): string {
    return pathOfReport(reportId, number)
  }

  // texts of a whole document
  @Extensions({ cost: 20 })
  @FieldResolver(() => Paper, {
    nullable: true,
    description: 'This version line by line as the .docx has it (bản in), for a print view. Always Vietnamese.',
  })
  async paper(@Ctx() context: RequestContext, @Root() version: ReportVersion): Promise<Paper | null> {
    const document = await paperOfVersion(context, await reportOf(context, version), version.number)
    return document && printablePaper(paperOf(document))
  }

  @FieldResolver(() => [ReportDifference], {
    description:
      'What has changed since another version (thay đổi so với lần gửi khác); empty where the caller may not read that one, or where there is none.',
  })
  async differences(
    @Ctx() context: RequestContext,
    @Root() version: ReportVersion,
    @Arg('since', () => Int, { nullable: true, description: 'Number of the other version; the one before without it.' })
    since?: number,
  ): Promise<ReportDifference[]> {
    const report = await reportOf(context, version)
    const versions = await visibleVersions(context, report)
    const other = versions.find(({ number }) => number === (since ?? version.number - 1))
    return other ? differencesOf(context, report, other, { ...version, handedInBy: '' }) : []
  }
}

async function reportOf(context: RequestContext, { reportId }: ReportVersion) {
  const report = await loadOne(context, reportById, reportId)
  if (!report) throw new Error(`a version of ${reportId}, which is no report`)
  return report
}
