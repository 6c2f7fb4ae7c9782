import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { differencesOf, valuesOf } from './comparison.reading.js'
import { ReportValue, shownValue } from './quantity.type.js'
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
