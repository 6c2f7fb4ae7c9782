import { reportActions } from '@antq/shared-schema'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { paperOf } from '../../paper/index.js'
import { Paper, printablePaper } from '../../paper/paper.type.js'
import { ObligationDue } from '../cascade/index.js'
import { requireUnit, Unit } from '../organization/index.js'
import { compareThenAndNow } from './comparison.reading.js'
import { formOf, storedDraft } from './draft.reading.js'
import { ReportDraft } from './draft.type.js'
import { ReportFormType, ReportPeriod, shownForm, shownPeriod } from './form.type.js'
import { isLocked, lockedDuesOf } from './lock.reading.js'
import { shownValue } from './quantity.type.js'
import { visibleReport } from './report.guard.js'
import { paperOfReport, pathOfReport } from './report.paper.js'
import { openActions, pageOfReports, publishedVersion, visibleVersions } from './report.reading.js'
import { Report, ReportConnection, ReportVersion, ThenAndNowType } from './report.type.js'

@Resolver(() => Report)
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description: 'One report (báo cáo); null where there is none, or where it is not for the caller to see.',
  })
  report(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Report | null> {
    return visibleReport(context, id)
  }

  @Query(() => ReportConnection, {
    description:
      'Reports (danh sách báo cáo), those of the newest periods first: published ones for everybody, handed-in ones for the units above, drafts for their own unit. Refuses with UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  reports(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('of', () => String, { nullable: true, description: 'Code of the unit whose reports (đơn vị) are listed.' })
    of?: string,
    @Arg('within', () => String, {
      nullable: true,
      description: 'Code of the unit whose subtree (cây đơn vị) is listed, itself included.',
    })
    within?: string,
    @Arg('form', () => String, { nullable: true, description: 'Code of the form (mã biểu mẫu).' }) form?: string,
    @Arg('period', () => String, { nullable: true, description: 'Code of the period (mã kỳ).' }) period?: string,
    @Arg('isPublic', () => Boolean, {
      nullable: true,
      description: 'Only those that everybody may read a version of (đã công khai), or only the others.',
    })
    isPublic?: boolean,
  ): Promise<ReportConnection> {
    return pageOfReports(context, { of, within, form, period, isPublic }, page)
  }

  @Query(() => ThenAndNowType, {
    nullable: true,
    description:
      'Then and now of a unit (so sánh đầu kỳ và hiện nay), out of its report; null where the caller may read none. Refuses with UNIT_UNKNOWN, REPORT_PERIOD_INVALID.',
  })
  async thenAndNow(
    @Ctx() context: RequestContext,
    @Arg('unit', () => String, { description: 'Code of the unit (mã đơn vị).' }) unit: string,
    @Arg('form', () => String, { description: 'Code of the form (mã biểu mẫu).' }) form: string,
    @Arg('period', () => String, { description: 'Code of the period (mã kỳ): `2014/2024`, `2024-H1`.' })
    period: string,
  ): Promise<ThenAndNowType | null> {
    const compared = await compareThenAndNow(context, { unit, form, period })
    return (
      compared && {
        ...compared,
        values: compared.values.map(({ asked, ...whole }) => shownValue(context, asked.definition, whole)),
      }
    )
  }

  @FieldResolver(() => Unit, { description: 'The unit whose report it is (đơn vị báo cáo).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: Report): Promise<Unit> {
    return requireUnit(context, unitId)
  }

  @FieldResolver(() => ReportFormType, {
    description: 'The form (biểu mẫu), in the version in which its draft or its last version is written.',
  })
  form(@Ctx() context: RequestContext, @Root() report: Report): ReportFormType {
    return shownForm(context, formOf(report))
  }

  @FieldResolver(() => ReportPeriod, { description: 'What stretch of time it is about (kỳ báo cáo).' })
  period(@Ctx() context: RequestContext, @Root() report: Report): ReportPeriod {
    return shownPeriod(context, report.period)
  }

  @FieldResolver(() => ReportVersion, {
    nullable: true,
    description: 'The last version that the caller may read (bản mới nhất); null where it was never handed in.',
  })
  async latest(@Ctx() context: RequestContext, @Root() report: Report): Promise<ReportVersion | null> {
    return (await visibleVersions(context, report)).at(-1) ?? null
  }

  @FieldResolver(() => [ReportVersion], {
    description: 'Versions that were handed in (các lần gửi), the first one first; for the public the published one.',
  })
  versions(@Ctx() context: RequestContext, @Root() report: Report): Promise<ReportVersion[]> {
    return visibleVersions(context, report)
  }

  @FieldResolver(() => ReportVersion, {
    nullable: true,
    description:
      'One version (một lần gửi) by its number; null where there is none, or where the caller may not read it.',
  })
  async versionNumbered(
    @Ctx() context: RequestContext,
    @Root() report: Report,
    @Arg('number', () => Int, { description: 'Number (lần thứ), from 1.' }) number: number,
  ): Promise<ReportVersion | null> {
    return (await visibleVersions(context, report)).find((version) => version.number === number) ?? null
  }

  @FieldResolver(() => ReportVersion, {
    nullable: true,
    description: 'The version that everybody may read (bản công khai); null where it is not published.',
  })
  async published(@Ctx() context: RequestContext, @Root() report: Report): Promise<ReportVersion | null> {
    return (await publishedVersion(context, report)) ?? null
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether nobody hands it in any more (đã khóa): its period is locked by the unit or one above it, or a due for which the unit owes it (see `lockedDues`).',
  })
  isLocked(@Ctx() context: RequestContext, @Root() report: Report): Promise<boolean> {
    return isLocked(context, report)
  }

  // a unit owes one report by one due or two
  @Extensions({ listSize: 2 })
  @FieldResolver(() => [ObligationDue], {
    description:
      'Locked dues for which the unit owes it (kỳ hạn đã khóa): unlocking them opens it, where its period is not locked too.',
  })
  lockedDues(@Ctx() context: RequestContext, @Root() report: Report): Promise<ObligationDue[]> {
    return lockedDuesOf(context, report)
  }

  @FieldResolver(() => ReportDraft, {
    nullable: true,
    description: 'The draft (bản nháp); null where there is none, and for everybody but officers of the unit itself.',
  })
  async draft(@Ctx() context: RequestContext, @Root() report: Report): Promise<ReportDraft | null> {
    const stored = await storedDraft(context, report.id)
    return stored ? { asOf: stored.asOf, composedAt: stored.composedAt, stored, report } : null
  }

  @FieldResolver(() => String, {
    description:
      'Where the report can be downloaded as a .docx in the layout of Nghị định 30/2020/NĐ-CP (tải văn bản): GET this path with the same token. Its draft for its own unit, else the last version that the caller may read.',
  })
  paperPath(@Root() report: Report): string {
    return pathOfReport(report.id)
  }

  // texts of a whole document
  @Extensions({ cost: 20 })
  @FieldResolver(() => Paper, {
    nullable: true,
    description: 'The report line by line as the .docx has it (bản in), for a print view. Always Vietnamese.',
  })
  async paper(@Ctx() context: RequestContext, @Root() report: Report): Promise<Paper | null> {
    const document = await paperOfReport(context, report)
    return document && printablePaper(paperOf(document))
  }

  @FieldResolver(() => [Term], { description: 'What the caller may do with it now (thao tác); empty for visitors.' })
  async actions(@Ctx() context: RequestContext, @Root() report: Report): Promise<Term[]> {
    return (await openActions(context, report)).map((action) => term(context, reportActions, action))
  }
}
