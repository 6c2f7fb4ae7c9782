import { compositionBases, rollUpRefusals } from '@antq/shared-schema'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { term } from '../../foundation/term.type.js'
import { requireUnit } from '../organization/index.js'
import { visiblePlan } from '../plan/index.js'
import { compositionOf } from './compose.reading.js'
import { isOwnWords } from './compose.service.js'
import type { ComposedValue } from './composition.js'
import {
  ReportComposedBaseline,
  ReportComposedValue,
  ReportComposition,
  ReportPart,
  ReportSentence,
  ReportSource,
} from './composition.type.js'
import { ReportDraft } from './draft.type.js'
import { DRAFT } from './draft.writing.js'
import { shownIndicator, shownPeriod } from './form.type.js'
import { indicatorNamed } from './forms/index.js'
import { partsOf, sentencesOf, sourcesOf, type Composed, type Part, type Source } from './provenance.reading.js'
import { shownQuantity } from './quantity.type.js'
import { reportById } from './report.queries.js'
import { ReportVersion } from './report.type.js'
import { textsOfVersion, versionKey } from './version.queries.js'

@Resolver(() => ReportDraft)
export class DraftCompositionResolver {
  @FieldResolver(() => ReportComposition, {
    nullable: true,
    description: 'How it was composed out of the reports below (kết quả tổng hợp); null where it was not.',
  })
  async composition(
    @Ctx() context: RequestContext,
    @Root() { report, stored }: ReportDraft,
  ): Promise<ReportComposition | null> {
    if (stored.composedAt === null) return null
    const { composition } = await compositionOf(context, report.id)
    const typed = new Map(stored.values.map((value) => [value.indicator, value]))
    return {
      basis: term(context, compositionBases, stored.basis ?? 'BELOW'),
      reportId: report.id,
      texts: stored.texts,
      missing: await unitsOf(
        context,
        composition.missing.map(({ unitId }) => unitId),
      ),
      missingText: composition.missingText,
      values: await Promise.all(
        composition.values.map(async ({ asked: { indicator: code, definition }, rolledUp, text: now, baseline }) => {
          const row = typed.get(code)
          const { value = '', composed = null } = row ?? {}
          return {
            code,
            reportId: report.id,
            indicator: shownIndicator(context, definition),
            composed: composed ?? '',
            now,
            isOutdated: (composed ?? '') !== now,
            isOwn: isOwnWords(value, composed),
            refused: rolledUp.refused === null ? null : term(context, rollUpRefusals, rolledUp.refused),
            unitCount: rolledUp.units.length,
            silent: await unitsOf(context, rolledUp.silent),
            baseline: baseline && (await shownBaseline(context, row, baseline)),
          }
        }),
      ),
    }
  }
}

@Resolver(() => ReportComposition)
export class CompositionResolver {
  @FieldResolver(() => [ReportSource], { description: 'The reports that were taken (báo cáo đã tổng hợp), by unit.' })
  sources(@Ctx() context: RequestContext, @Root() { reportId }: ReportComposition): Promise<ReportSource[]> {
    return shownSources(context, { reportId, number: DRAFT })
  }

  @FieldResolver(() => [ReportSentence], { description: 'Sentences that composing wrote (câu được tổng hợp).' })
  sentences(@Ctx() context: RequestContext, @Root() { reportId, texts }: ReportComposition): Promise<ReportSentence[]> {
    return shownSentences(context, { reportId, number: DRAFT }, texts)
  }
}

@Resolver(() => ReportComposedValue)
export class ComposedValueResolver {
  @FieldResolver(() => [ReportPart], { description: 'What each unit had reported in the version that was taken.' })
  parts(@Ctx() context: RequestContext, @Root() { reportId, code }: ReportComposedValue): Promise<ReportPart[]> {
    return shownParts(context, { reportId, number: DRAFT }, code)
  }
}

/** Where a version that was handed in came from; for those alone who may read every version. */
@Resolver(() => ReportVersion)
export class VersionProvenanceResolver {
  @FieldResolver(() => [ReportSource], {
    nullable: true,
    description:
      'The reports of which it was composed (báo cáo đã tổng hợp); empty where it was not composed, null for those who see the published version alone.',
  })
  sources(@Ctx() context: RequestContext, @Root() version: ReportVersion): Promise<ReportSource[]> {
    return shownSources(context, version)
  }

  @FieldResolver(() => [ReportPart], {
    nullable: true,
    description: 'Where a number came from (nguồn của một số liệu), unit by unit; null as `sources`.',
  })
  parts(
    @Ctx() context: RequestContext,
    @Root() version: ReportVersion,
    @Arg('indicator', () => String, { description: 'Code of the indicator (mã chỉ tiêu).' }) indicator: string,
  ): Promise<ReportPart[]> {
    return shownParts(context, version, indicator)
  }

  @FieldResolver(() => [ReportSentence], {
    nullable: true,
    description: 'Sentences that composing wrote (câu được tổng hợp), kept or not; null as `sources`.',
  })
  async sentences(@Ctx() context: RequestContext, @Root() version: ReportVersion): Promise<ReportSentence[]> {
    return shownSentences(context, version, await loadOne(context, textsOfVersion, versionKey(version)))
  }
}

async function shownBaseline(
  context: RequestContext,
  row: { readonly baseline: string; readonly baselineComposed: string | null } | undefined,
  { rolledUp, text: now }: NonNullable<ComposedValue['baseline']>,
): Promise<ReportComposedBaseline> {
  const { baseline = '', baselineComposed = null } = row ?? {}
  return {
    composed: baselineComposed ?? '',
    now,
    isOutdated: (baselineComposed ?? '') !== now,
    isOwn: isOwnWords(baseline, baselineComposed),
    refused: rolledUp.refused === null ? null : term(context, rollUpRefusals, rolledUp.refused),
    silent: await unitsOf(context, rolledUp.silent),
  }
}

async function shownSources(context: RequestContext, composed: Composed): Promise<ReportSource[]> {
  return Promise.all((await sourcesOf(context, composed)).map((source) => shownSource(context, source)))
}

async function shownSource(context: RequestContext, source: Source): Promise<ReportSource> {
  const { unitId, period, report, number, isOutdated } = source
  const unit = await requireUnit(context, unitId)
  return { unit, period: shownPeriod(context, period), report, number, isOutdated }
}

async function shownParts(context: RequestContext, composed: Composed, indicator: string): Promise<ReportPart[]> {
  const definition = indicatorNamed(indicator)
  if (!definition) return []
  return Promise.all(
    (await partsOf(context, composed, indicator)).map(async (part: Part) => ({
      ...(await shownSource(context, part)),
      quantity: shownQuantity(context, part.quantity, definition),
      baseline: shownQuantity(context, part.baseline, definition),
    })),
  )
}

async function shownSentences(
  context: RequestContext,
  composed: Composed,
  texts: readonly { part: string; text: string }[],
): Promise<ReportSentence[]> {
  return Promise.all(
    (await sentencesOf(context, composed, texts)).map(async (sentence) => ({
      part: sentence.part,
      text: sentence.text,
      unit: await requireUnit(context, sentence.unitId),
      report: sentence.sourceId === null ? null : ((await loadOne(context, reportById, sentence.sourceId)) ?? null),
      number: sentence.sourceNumber,
      plan: sentence.planId === null ? null : await visiblePlan(context, sentence.planId),
      isKept: sentence.isKept,
    })),
  )
}

function unitsOf(context: RequestContext, ids: readonly string[]) {
  return Promise.all(ids.map((id) => requireUnit(context, id)))
}
