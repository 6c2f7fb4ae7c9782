import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from './indicator.list.js'
import type { Indicator } from './indicator.js'
import { about, exact, type Quantity } from './quantity.js'
import { readDelta, readQuantity } from './quantity.reading.js'
import { quantityText, typedText } from './quantity.text.js'

const indicator = (code: string): Indicator => {
  const found = indicators.find((each) => each.code === code)
  if (!found) throw new Error(`no indicator ${code}`)
  return found
}
const leaflets = indicator('leaflets')
const trained = indicator('trained-labour-rate')
const wage = indicator('wage-enterprise')

describe('a value as it was typed', () => {
  it.each<[string, Indicator, Quantity | null]>([
    ['301.398', indicator('workers'), exact('301398')],
    ['301398', indicator('workers'), exact('301398')],
    ['7 000 000', indicator('budget'), exact('7000000')],
    ['0', leaflets, exact('0')],
    ['  ', leaflets, null],
    ['12 tờ', leaflets, exact('12')],
    ['76 %', trained, exact('76')],
    ['95,69', trained, exact('95.69')],
    ['95.69%', trained, exact('95.69')],
    ['912/1.200', trained, { kind: 'PARTS', numerator: '912', denominator: '1200' }],
    ['khoảng 7.000.000', wage, about('7000000')],
    ['Trên 8.000.000 đồng/người/tháng', wage, about('8000000', 'trên')],
    ['hàng nghìn tờ gấp', leaflets, { kind: 'WORDS', words: 'hàng nghìn tờ gấp', atLeast: '1000' }],
    ['hàng chục nghìn', leaflets, { kind: 'WORDS', words: 'hàng chục nghìn', atLeast: '10000' }],
    ['hàng trăm', leaflets, { kind: 'WORDS', words: 'hàng trăm', atLeast: '100' }],
    ['hàng tỷ đồng', indicator('budget'), { kind: 'WORDS', words: 'hàng tỷ đồng', atLeast: '1000000000' }],
    ['ha\u0300ng nghi\u0300n', leaflets, { kind: 'WORDS', words: 'hàng nghìn', atLeast: '1000' }],
  ])('“%s” is read', (text, of, quantity) => {
    expect(readQuantity(text, of)).toEqual({ quantity })
  })

  it.each([
    ['-3', leaflets, 'VALUE_NEGATIVE'],
    ['− 3', leaflets, 'VALUE_NOT_A_NUMBER'],
    ['12,5', leaflets, 'VALUE_NOT_WHOLE'],
    ['140 %', trained, 'VALUE_OVER_100'],
    ['1.200/912', trained, 'VALUE_OVER_100'],
    ['5/0', trained, 'VALUE_PARTS_INVALID'],
    ['3/5', leaflets, 'VALUE_PARTS_INVALID'],
    ['mười', leaflets, 'VALUE_NOT_A_NUMBER'],
    ['1.23.456', leaflets, 'VALUE_NOT_A_NUMBER'],
    ['nhiều tờ', leaflets, 'VALUE_WORDS_UNKNOWN'],
    ['hàng nghìn', trained, 'VALUE_WORDS_UNKNOWN'],
    ['1234567890123456', leaflets, 'VALUE_TOO_LARGE'],
    ['1e9', leaflets, 'VALUE_NOT_A_NUMBER'],
    ['9'.repeat(5000), leaflets, 'VALUE_NOT_A_NUMBER'],
  ] as const)('“%s” is a problem', (text, of, problem) => {
    expect(readQuantity(text, of)).toEqual({ problem })
  })

  it('is the same after it was printed and read again', () => {
    const wholes = fc.bigInt({ min: 0n, max: 999_999_999_999_999n }).map((value) => exact(value.toString()))
    fc.assert(
      fc.property(wholes, (quantity) => {
        expect(readQuantity(typedText(quantity), leaflets)).toEqual({ quantity })
        expect(readQuantity(quantityText(quantity, leaflets), leaflets)).toEqual({ quantity })
      }),
    )
  })

  it('never becomes anything else than a reading, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const reading = readQuantity(text, leaflets)
        if (!('quantity' in reading) || reading.quantity === null) return
        expect(text).toMatch(/\d|hàng/iu)
      }),
    )
  })
})

describe('a change as it was typed', () => {
  it.each<[string, Indicator, Quantity]>([
    ['+162.633', indicator('workers'), exact('162633')],
    ['tăng 162.633 người', indicator('workers'), exact('162633')],
    ['giảm 5', leaflets, exact('-5')],
    ['-5', leaflets, exact('-5')],
    ['32 điểm phần trăm', trained, exact('32')],
    ['tăng 32 điểm %', trained, exact('32')],
    ['32', trained, exact('32')],
    ['khoảng 116.000', indicator('park-workers'), about('116000')],
  ])('“%s” is read', (text, of, quantity) => {
    expect(readDelta(text, of)).toEqual({ quantity })
  })

  it.each([
    ['117,2 %', indicator('workers')],
    ['32 %', trained],
    ['3 điểm phần trăm', leaflets],
  ] as const)('“%s” mixes points and per cent', (text, of) => {
    expect(readDelta(text, of)).toEqual({ problem: 'DELTA_UNIT' })
  })
})
