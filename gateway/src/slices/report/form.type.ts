import { indicatorNatures, periodKinds, unitKinds } from '@antq/shared-schema'
import { Field, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { indicatorsOfSection, periodText, readPeriod, type FormSection, type ReportForm } from './forms/index.js'
import type { Indicator } from './indicator/index.js'

@ObjectType('Indicator', {
  description: 'What is counted (chỉ tiêu thống kê): not a target, which is what is demanded.',
})
export class IndicatorType {
  @Field(() => String, { description: 'Permanent code (mã chỉ tiêu): `propaganda-sessions`.' })
  code!: string

  @Field(() => String, { description: 'Name (tên chỉ tiêu) in the language of the request.' })
  name!: string

  @Field(() => Term, { description: 'How it adds up (tính chất): cộng dồn, số có đến cuối kỳ, tỷ lệ.' })
  nature!: Term

  @Field(() => String, { description: 'What one of it is (đơn vị tính): `cuộc`, `người`, `%`.' })
  unitOfMeasure!: string

  @Field(() => Boolean, { description: 'Counted in whole ones (số nguyên).' })
  isWhole!: boolean

  @Field(() => Boolean, {
    description: 'A share in per cent (tỷ lệ phần trăm): at most 100, and its change is told in percentage points.',
  })
  isShare!: boolean

  @Field(() => String, { nullable: true, description: 'Code of the indicator of which it is a part (thuộc chỉ tiêu).' })
  partOf!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of its numerator (tử số), where it is worked out of two others and never typed.',
  })
  numerator!: string | null

  @Field(() => String, { nullable: true, description: 'Code of its denominator (mẫu số), likewise.' })
  denominator!: string | null

  @Field(() => [Term], { description: 'Kinds of units that count it themselves (cấp thống kê).' })
  tiers!: Term[]

  @Field(() => String, { description: 'Where it is from (nguồn).' })
  source!: string
}

@ObjectType('ReportFormIndicator', { description: 'An indicator as a form asks for it (chỉ tiêu của biểu mẫu).' })
export class ReportFormIndicator {
  @Field(() => IndicatorType, { description: 'The indicator (chỉ tiêu thống kê).' })
  indicator!: IndicatorType

  @Field(() => Boolean, { description: 'Whether a report without it is refused (bắt buộc).' })
  isRequired!: boolean
}

@ObjectType('ReportFormNarrative', { description: 'A part of a form in which somebody writes (phần lời văn).' })
export class ReportFormNarrative {
  @Field(() => String, { description: 'Code, unique in the form (mã phần): `results.work`.' })
  code!: string

  @Field(() => String, { description: 'Title (tên phần).' })
  title!: string

  @Field(() => String, { description: 'What is to be written there (gợi ý).' })
  hint!: string

  @Field(() => Boolean, { description: 'Whether a report without it is refused (bắt buộc).' })
  isRequired!: boolean
}

@ObjectType('ReportFormSection', { description: 'A section of a form (phần): I đặc điểm, tình hình; II kết quả …' })
export class ReportFormSection {
  @Field(() => String, { description: 'Code, unique in the form (mã).' })
  code!: string

  @Field(() => String, { description: 'Numeral (số mục): `I`.' })
  numeral!: string

  @Field(() => String, { description: 'Title (tên phần).' })
  title!: string

  @Field(() => [ReportFormIndicator], { description: 'What is counted in it (chỉ tiêu), in order.' })
  indicators!: ReportFormIndicator[]

  @Field(() => [ReportFormNarrative], { description: 'What is written in it (lời văn), in order.' })
  narratives!: ReportFormNarrative[]
}

@ObjectType('ReportForm', {
  description: 'A version of a form (biểu mẫu báo cáo). A version is never edited, only followed by the next one.',
})
export class ReportFormType {
  @Field(() => String, { description: 'Permanent code (mã biểu mẫu), the same for all versions.' })
  code!: string

  @Field(() => Int, { description: 'Version (phiên bản), from 1.' })
  version!: number

  @Field(() => String, { description: 'Name (tên biểu mẫu).' })
  name!: string

  @Field(() => [Term], { description: 'What stretches of time it is for (kỳ báo cáo): 6 tháng, năm, 10 năm.' })
  periodKinds!: Term[]

  @Field(() => [Term], { description: 'Kinds of units that fill it in (đơn vị lập).' })
  filledInBy!: Term[]

  @Field(() => Boolean, {
    description: 'Whether values are asked for with their baseline and change (so sánh đầu kỳ).',
  })
  isCompared!: boolean

  @Field(() => [ReportFormSection], { description: 'Its sections (các phần), in order.' })
  sections!: ReportFormSection[]

  @Field(() => String, { description: 'Where it is from (nguồn).' })
  source!: string

  @Field(() => CalendarDateScalar, { description: 'First day of the periods it is for (áp dụng từ).' })
  validFrom!: string

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day of the periods it is for (áp dụng đến); null while it is the last version.',
  })
  validTo!: string | null
}

@ObjectType('ReportPeriod', { description: 'What stretch of time a report is about (kỳ báo cáo).' })
export class ReportPeriod {
  @Field(() => String, { description: 'Code (mã kỳ): `2024-H1`, `2024-H2`, `2024`, `2014/2024`.' })
  code!: string

  @Field(() => String, { description: 'In words (tên kỳ): `6 tháng đầu năm 2024`.' })
  label!: string

  @Field(() => Term, { description: 'Kind (loại kỳ).' })
  kind!: Term

  @Field(() => CalendarDateScalar, { description: 'First day (từ ngày).' })
  from!: string

  @Field(() => CalendarDateScalar, { description: 'Last day (đến ngày).' })
  to!: string
}

/** An indicator in the language of the request. */
export function shownIndicator(context: RequestContext, indicator: Indicator): IndicatorType {
  const { code, name, nature, unit, isWhole, isShare, partOf = null, parts, tiers, source } = indicator
  return {
    code,
    name: name[context.language],
    nature: term(context, indicatorNatures, nature),
    unitOfMeasure: unit[context.language],
    isWhole,
    isShare,
    partOf,
    numerator: parts?.numerator ?? null,
    denominator: parts?.denominator ?? null,
    tiers: tiers.map((kind) => term(context, unitKinds, kind)),
    source,
  }
}

/** A form in the language of the request. */
export function shownForm(context: RequestContext, form: ReportForm): ReportFormType {
  const { code, version, name, isCompared, source, validFrom, validTo } = form
  return {
    code,
    version,
    name: name[context.language],
    periodKinds: form.periodKinds.map((kind) => term(context, periodKinds, kind)),
    filledInBy: form.filledInBy.map((kind) => term(context, unitKinds, kind)),
    isCompared,
    sections: form.sections.map((section) => shownSection(context, section)),
    source,
    validFrom,
    validTo,
  }
}

function shownSection(context: RequestContext, section: FormSection): ReportFormSection {
  return {
    code: section.code,
    numeral: section.numeral,
    title: section.title[context.language],
    indicators: indicatorsOfSection(section).map(({ definition, isRequired }) => ({
      indicator: shownIndicator(context, definition),
      isRequired,
    })),
    narratives: section.narratives.map(({ code, title, hint, isRequired }) => ({
      code,
      title: title[context.language],
      hint: hint[context.language],
      isRequired,
    })),
  }
}

/** @throws Error where the text is no period: none other is stored */
export function shownPeriod(context: RequestContext, period: string): ReportPeriod {
  const parts = readPeriod(period)
  if (!parts) throw new Error(`no period ${period}`)
  const { kind, from, to } = parts
  return { code: period, label: periodText(period, context.language), kind: term(context, periodKinds, kind), from, to }
}
