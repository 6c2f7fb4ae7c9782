import { quantityKinds } from '@antq/shared-schema'
import { Field, ObjectType } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { IndicatorType, shownIndicator } from './form.type.js'
import { deltaText, numberOf, quantityText, roundedOf, type Indicator, type Quantity } from './indicator/index.js'
import type { ThenAndNow } from './indicator/index.js'

@ObjectType('Quantity', {
  description: 'What was reported for an indicator (số liệu), as exact as it was and no more. Not reported is null.',
})
export class QuantityType {
  @Field(() => Term, {
    description: 'How exact it is (độ chính xác): số chính xác, ước lượng, tử số/mẫu số, bằng chữ.',
  })
  kind!: Term

  @Field(() => String, {
    nullable: true,
    description:
      'The number (số) as a decimal text with a point, `301398`, `95.69`: exact, but of a ratio by its parts rounded to two decimals; null for words.',
  })
  number!: string | null

  @Field(() => String, { nullable: true, description: 'Numerator (tử số) of a ratio by its parts.' })
  numerator!: string | null

  @Field(() => String, { nullable: true, description: 'Denominator (mẫu số) of a ratio by its parts.' })
  denominator!: string | null

  @Field(() => String, { nullable: true, description: 'Words instead of a number (bằng chữ): `hàng nghìn tờ`.' })
  words!: string | null

  @Field(() => String, { nullable: true, description: 'What the words mean at least (ít nhất): `1000`; never added.' })
  atLeast!: string | null

  @Field(() => String, {
    description:
      'As a report prints it (cách ghi): `301.398`, `95,69 %`, `khoảng 7.000.000`, `tăng 32 điểm phần trăm`.',
  })
  text!: string
}

@ObjectType('ReportValue', { description: 'A value of a report (số liệu báo cáo): now, then, and the change.' })
export class ReportValue {
  @Field(() => IndicatorType, { description: 'What is counted (chỉ tiêu thống kê).' })
  indicator!: IndicatorType

  @Field(() => QuantityType, { nullable: true, description: 'The value (số hiện nay); null = not reported, not zero.' })
  value!: QuantityType | null

  @Field(() => QuantityType, {
    nullable: true,
    description: 'What it was at the beginning (số đầu kỳ), given or worked out of value and change.',
  })
  baseline!: QuantityType | null

  @Field(() => QuantityType, {
    nullable: true,
    description: 'The change (mức tăng, giảm): in percentage points for shares, else in the unit of measure.',
  })
  delta!: QuantityType | null

  @Field(() => String, {
    nullable: true,
    description:
      'Change in per cent of the baseline (tốc độ tăng), two decimals: `117.2`; null for shares, and where it is not known.',
  })
  growth!: string | null

  @Field(() => Boolean, { description: 'The value is there and what it was is not known (thiếu số đầu kỳ).' })
  isBaselineMissing!: boolean
}

/** A quantity as clients see it; null where nothing was reported. */
export function shownQuantity(
  context: RequestContext,
  quantity: Quantity | null,
  indicator: Indicator,
  text = quantityText,
): QuantityType | null {
  if (quantity === null) return null
  return {
    kind: term(context, quantityKinds, quantity.kind),
    number: numberOf(roundedOf(quantity, indicator)),
    numerator: quantity.kind === 'PARTS' ? quantity.numerator : null,
    denominator: quantity.kind === 'PARTS' ? quantity.denominator : null,
    words: quantity.kind === 'WORDS' ? quantity.words : null,
    atLeast: quantity.kind === 'WORDS' ? quantity.atLeast : null,
    text: text(quantity, indicator, context.language),
  }
}

/** A value with what it was and the change, as clients see it. */
export function shownValue(context: RequestContext, indicator: Indicator, whole: ThenAndNow): ReportValue {
  return {
    indicator: shownIndicator(context, indicator),
    value: shownQuantity(context, whole.value, indicator),
    baseline: shownQuantity(context, whole.baseline, indicator),
    delta: shownQuantity(context, whole.delta, indicator, deltaText),
    growth: whole.growth,
    isBaselineMissing: whole.missing === 'BASELINE',
  }
}
