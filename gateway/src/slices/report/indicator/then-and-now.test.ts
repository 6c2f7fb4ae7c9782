import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicator.list.js'
import type { Indicator } from './indicator.js'
import { about, exact, type Quantity } from './quantity.js'
import { deltaText, quantityText } from './quantity.text.js'
import { ratioOf, roundedOf } from './ratio.js'
import { isContradiction, thenAndNow } from './then-and-now.js'

const indicator = (code: string): Indicator => {
  const found = indicators.find((each) => each.code === code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}
const workers = indicator('workers')
const trained = indicator('trained-labour-rate')

/** Figures of the ten-year report of Bắc Giang. */
describe('then and now', () => {
  it.each([
    ['workers', '301398', '162633', '138765', '117.2'],
    ['union-members', '288396', '162957', '125439', '129.91'],
    ['park-workers', '185000', '116000', '69000', '168.12'],
  ])('of %s: now %s, change %s, in 2014 %s, growth %s %%', (code, now, change, then, growth) => {
    const whole = thenAndNow({ value: exact(now), baseline: null, delta: exact(change) }, indicator(code))
    expect(whole).toEqual({ value: exact(now), baseline: exact(then), delta: exact(change), growth, missing: null })
  })

  it('of the trained share: 44 % and 76 % are 32 points, and no growth', () => {
    const whole = thenAndNow({ value: exact('76'), baseline: exact('44'), delta: null }, trained)
    expect(whole).toEqual({
      value: exact('76'),
      baseline: exact('44'),
      delta: exact('32'),
      growth: null,
      missing: null,
    })
    expect(deltaText(whole.delta, trained)).toBe('tăng 32 điểm phần trăm')
  })

  it('of members per worker: 90.40 % and 95.69 % are 5.29 points', () => {
    const density = indicator('union-density')
    const whole = thenAndNow(
      {
        value: ratioOf(exact('288396'), exact('301398')),
        baseline: ratioOf(exact('125439'), exact('138765')),
        delta: null,
      },
      density,
    )
    expect([whole.value, whole.baseline].map((part) => roundedOf(part, density))).toEqual([
      exact('95.69'),
      exact('90.4'),
    ])
    expect(whole.delta).toEqual(exact('5.29'))
    expect(quantityText(whole.value, density)).toBe('95,69 %')
  })

  it('of the wages has no baseline, and says so', () => {
    const whole = thenAndNow({ value: about('8000000'), baseline: null, delta: null }, indicator('wage-enterprise'))
    expect(whole).toMatchObject({ baseline: null, delta: null, growth: null, missing: 'BASELINE' })
    expect(quantityText(whole.value, indicator('wage-enterprise'))).toBe('khoảng 8.000.000')
  })

  it('lets follow from about something about, and from words nothing', () => {
    const words: Quantity = { kind: 'WORDS', words: 'hàng nghìn', atLeast: '1000' }
    expect(thenAndNow({ value: about('10'), baseline: exact('4'), delta: null }, workers).delta).toEqual(about('6'))
    expect(thenAndNow({ value: words, baseline: exact('4'), delta: null }, workers).delta).toBeNull()
  })

  it('gives the third of any two', () => {
    const number = fc.nat({ max: 1_000_000_000 }).map(String)
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [baseline, value] = [one, other].toSorted((a, b) => Number(a) - Number(b)).map(exact)
        const whole = thenAndNow({ value: value!, baseline: baseline!, delta: null }, workers)
        expect(thenAndNow({ ...whole, value: null }, workers)).toEqual(whole)
        expect(thenAndNow({ ...whole, baseline: null }, workers)).toEqual(whole)
        expect(isContradiction(whole, workers)).toBe(false)
      }),
    )
  })

  it('notices what does not fit', () => {
    expect(isContradiction({ value: exact('76'), baseline: exact('44'), delta: exact('31') }, trained)).toBe(true)
    expect(isContradiction({ value: exact('5'), baseline: null, delta: exact('7') }, workers)).toBe(true)
    expect(isContradiction({ value: exact('5'), baseline: about('3'), delta: exact('7') }, workers)).toBe(false)
  })
})
