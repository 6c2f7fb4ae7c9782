import { Arg, Ctx, Extensions, ID, Int, Mutation, Resolver } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { composeReport } from './compose.service.js'
import { checkedDraft } from './draft.reading.js'
import { shownProblems } from './draft.resolver.js'
import { discardReportDraft, saveReportDraft } from './draft.service.js'
import { lockReportPeriod, reopenReportPeriod } from './lock.service.js'
import type { ReportEntity } from './report.entity.js'
import { visibleReport } from './report.guard.js'
import { ComposeReportInput, HandInReportInput, ReportSubjectInput, SaveReportDraftInput } from './report.input.type.js'
import { reportById } from './report.queries.js'
import { handInReport, publishReport, unpublishReport } from './report.service.js'
import { ReportPayload, ReportPeriodPayload } from './report.type.js'

/** After which refusals what is there now is shown. */
const SHOWN_AS_IT_IS = new Set(['VERSION_CONFLICT', 'REPORT_INVALID', 'REPORT_LOCKED', 'DUE_LOCKED'])

/** Whoever is refused is told what is there now, and what is wrong with which field. */
async function change(
  context: RequestContext,
  id: string | null,
  work: () => Promise<ReportEntity | null>,
): Promise<ReportPayload> {
  const payload: ReportPayload = await answer(context, async (): Promise<ReportPayload> => ({ report: await work() }))
  if (payload.error && SHOWN_AS_IT_IS.has(payload.error.code)) {
    const shown = id ?? payload.error.existingId ?? null
    if (shown !== null) payload.report = await visibleReport(context, shown)
  }
  const report = payload.report ? await loadOne(context, reportById, payload.report.id) : undefined
  const checked = report?.hasDraft ? await checkedDraft(context, report) : undefined
  return { ...payload, problems: shownProblems(context, checked?.problems ?? []) }
}

@Resolver()
export class ReportChangeResolver {
  @Mutation(() => ReportPayload, {
    description:
      'Keeps what was typed (lưu bản nháp), right or wrong, and says what is wrong with which field; begins the report where there is none. Refuses with NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, FORM_UNKNOWN, REPORT_PERIOD_INVALID, FORM_NOT_FOR_UNIT, INPUT_INVALID, VERSION_CONFLICT.',
  })
  saveReportDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveReportDraftInput, { description: 'What was typed since the last time.' })
    input: SaveReportDraftInput,
  ): Promise<ReportPayload> {
    const { unit, form, period, version, asOf, values, narratives: texts } = input
    return change(context, null, () =>
      saveReportDraft(context, { unit, form, period, version, changes: { asOf, values, texts } }),
    )
  }

  @Extensions({ cost: 200 })
  @Mutation(() => ReportPayload, {
    description:
      'Puts a draft together (tổng hợp báo cáo) out of what the units right below handed in, or of a year the unit itself for its halves, and of what its own plans have come to; again whenever it is asked. What the officer typed stays. Refuses as saveReportDraft.',
  })
  composeReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => ComposeReportInput, { description: 'Which unit, form and period.' }) input: ComposeReportInput,
  ): Promise<ReportPayload> {
    return change(context, null, () => composeReport(context, input))
  }

  @Mutation(() => ReportPayload, {
    description:
      'Removes a draft (xóa bản nháp); a report that was never handed in goes with it, and the answer holds none. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, REPORT_STATE, VERSION_CONFLICT.',
  })
  discardReportDraft(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<ReportPayload> {
    return change(context, id, () => discardReportDraft(context, { id, version }))
  }

  @Mutation(() => ReportPayload, {
    description:
      'Hands the draft in (gửi báo cáo): a version that nobody changes any more; with an assignment it answers what the unit owes. Refuses as discardReportDraft, and with REPORT_INVALID, REPORT_LOCKED, DUE_LOCKED, INPUT_INVALID; with an assignment also as submitAnswer.',
  })
  handInReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => HandInReportInput, { description: 'Which draft.' }) input: HandInReportInput,
  ): Promise<ReportPayload> {
    const { report: id, version, note, symbol, datedOn, assignment: owed, assignmentVersion } = input
    const assignment = owed == null ? null : { id: owed, version: assignmentVersion ?? 0 }
    return change(context, id, async () => {
      // whoever looked at an assignment means to answer it
      if (!assignment && assignmentVersion != null) throw new Refusal('INPUT_INVALID', { fields: ['assignment'] })
      return handInReport(context, { id, version, note, symbol, datedOn, assignment })
    })
  }

  @Mutation(() => ReportPayload, {
    description:
      'Lets everybody read the version that was handed in last (công khai báo cáo). Refuses as discardReportDraft.',
  })
  publishReport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<ReportPayload> {
    return change(context, id, () => publishReport(context, { id, version }))
  }

  @Mutation(() => ReportPayload, {
    description:
      'Takes a report back from the public (thôi công khai). Refuses as discardReportDraft, and with REASON_REQUIRED.',
  })
  unpublishReport(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
    @Arg('reason', () => String, { description: 'Why (lý do); it goes into the audit trail.' }) reason: string,
  ): Promise<ReportPayload> {
    return change(context, id, () => unpublishReport(context, { id, version, reason }))
  }

  @Mutation(() => ReportPeriodPayload, {
    description:
      'Locks a period of a form for a unit and those below (khóa kỳ báo cáo): nobody hands in any more. Refuses with NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, REPORT_PERIOD_INVALID.',
  })
  lockReportPeriod(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportSubjectInput, { description: 'Which unit, form and period.' }) input: ReportSubjectInput,
  ): Promise<ReportPeriodPayload> {
    return answer(context, async () => ({ unit: await lockReportPeriod(context, input), isLocked: true }))
  }

  @Mutation(() => ReportPeriodPayload, {
    description:
      'Opens a locked period again (mở lại kỳ báo cáo). Refuses as lockReportPeriod, and with REASON_REQUIRED.',
  })
  reopenReportPeriod(
    @Ctx() context: RequestContext,
    @Arg('input', () => ReportSubjectInput, { description: 'Which unit, form and period.' }) input: ReportSubjectInput,
    @Arg('reason', () => String, { description: 'Why (lý do); it goes into the audit trail.' }) reason: string,
  ): Promise<ReportPeriodPayload> {
    return answer(context, async () => ({ unit: await reopenReportPeriod(context, input, reason), isLocked: false }))
  }
}
