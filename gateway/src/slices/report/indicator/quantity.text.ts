import type { LabelLanguage } from '@antq/shared-schema'
import { twoDecimals, withTwoDecimals } from './decimal.js'
import type { Indicator } from './indicator.js'
import { numberText } from './number.grammar.js'
import type { Quantity } from './quantity.js'
import { valueOfRatio } from './ratio.js'

const NOT_REPORTED = { vi: 'chưa có số liệu', en: 'not reported' } as const

/**
 * A quantity as a report prints it, without its unit of measure but for `%`: `301.398`, `khoảng 7.000.000`, `95,69 %`,
 * `hàng nghìn`. Words stay words; nothing looks more exact than it is.
 */
export function quantityText(quantity: Quantity | null, indicator: Indicator, language: LabelLanguage = 'vi'): string {
  if (quantity === null) return NOT_REPORTED[language]
  const sign = indicator.isShare ? ' %' : ''
  switch (quantity.kind) {
    case 'WORDS':
      return quantity.words
    case 'ABOUT':
      return `${quantity.qualifier} ${numberText(quantity.value)}${sign}`
    case 'EXACT':
      return `${numberText(quantity.value)}${sign}`
    case 'PARTS':
      return `${numberText((indicator.isShare ? withTwoDecimals : twoDecimals)(valueOfRatio(quantity, indicator)))}${sign}`
  }
}

/** What fields of a form would have to hold for {@link readQuantity} to read this quantity again. */
export function typedText(quantity: Quantity | null): string {
  if (quantity === null) return ''
  switch (quantity.kind) {
    case 'WORDS':
      return quantity.words
    case 'ABOUT':
      return `${quantity.qualifier} ${numberText(quantity.value)}`
    case 'EXACT':
      return numberText(quantity.value)
    case 'PARTS':
      return `${numberText(quantity.numerator)}/${numberText(quantity.denominator)}`
  }
}

/** A change as a report prints it: `tăng 162.633`, `giảm 5`, `tăng 32 điểm phần trăm`. */
export function deltaText(delta: Quantity | null, { isShare }: Indicator, language: LabelLanguage = 'vi'): string {
  if (delta?.kind !== 'EXACT' && delta?.kind !== 'ABOUT') return NOT_REPORTED[language]
  const isDown = delta.value.startsWith('-')
  const verb = language === 'vi' ? (isDown ? 'giảm' : 'tăng') : isDown ? 'down' : 'up'
  const points = isShare ? { vi: ' điểm phần trăm', en: ' percentage points' }[language] : ''
  const qualifier = delta.kind === 'ABOUT' ? `${delta.qualifier} ` : ''
  return `${verb} ${qualifier}${numberText(delta.value.replace('-', ''))}${points}`
}
