import { labelOf, reportProblems } from '@antq/shared-schema'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { formOf } from './draft.reading.js'
import { ReportDraft, ReportDraftValue } from './draft.type.js'
import { shownIndicator } from './form.type.js'
import { indicatorsOf } from './forms/index.js'
import { checkReport, type Problem } from './report.check.js'
import { ReportNarrative, ReportProblem } from './report.type.js'

@Resolver(() => ReportDraft)
export class ReportDraftResolver {
  @FieldResolver(() => [ReportDraftValue], {
    description:
      'What was typed (số liệu đã nhập): every indicator of the form in its order, then what the form lacks.',
  })
  values(@Ctx() context: RequestContext, @Root() { report, stored }: ReportDraft): ReportDraftValue[] {
    const typed = new Map(stored.values.map((value) => [value.indicator, value]))
    const asked = indicatorsOf(formOf(report))
    const known = new Set(asked.map(({ indicator }) => indicator))
    return [
      ...asked.map(({ indicator, definition }) => ({
        indicator,
        definition: shownIndicator(context, definition),
        ...fieldsOf(typed.get(indicator)),
      })),
      ...stored.values
        .filter(({ indicator }) => !known.has(indicator))
        .map((value) => ({ indicator: value.indicator, definition: null, ...fieldsOf(value) })),
    ]
  }

  @FieldResolver(() => [ReportNarrative], { description: 'What was written (lời văn đã nhập).' })
  narratives(@Root() { stored }: ReportDraft): ReportNarrative[] {
    return stored.texts.map(({ part, text }) => ({ part, text }))
  }

  @FieldResolver(() => [ReportProblem], { description: 'What is wrong or missing (lỗi từng ô), field by field.' })
  problems(@Ctx() context: RequestContext, @Root() { report, stored }: ReportDraft): ReportProblem[] {
    const when = { period: report.period, today: context.clock.today() }
    return shownProblems(context, checkReport(formOf(report), stored, when).problems)
  }
}

function fieldsOf(typed: { value: string; baseline: string; delta: string } | undefined) {
  return { value: typed?.value ?? '', baseline: typed?.baseline ?? '', delta: typed?.delta ?? '' }
}

/** Problems with their words, in the language of the request. */
export function shownProblems(context: RequestContext, problems: readonly Problem[]): ReportProblem[] {
  return problems.map(({ field, code }) => ({ field, code, message: labelOf(reportProblems, code, context.language) }))
}
