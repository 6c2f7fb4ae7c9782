import { describe, expect, it } from 'vitest'
import { normaliseSymbol } from './index.js'
import { read } from './reading.js'
import { sourceOf } from './source.js'
import { symbolAt } from './symbol.grammar.js'

function form(text: string): string | undefined {
  return symbolAt(read(sourceOf(text)).signs, 0, { printedKind: null, isAnnounced: true })?.form
}

describe('symbols', () => {
  it.each([
    ['25/HD-LĐLĐ', 'state'],
    ['06/2014/NĐ-CP', 'norm'],
    ['03/QCPH-BCA-TLĐ', 'joint'],
    ['50/2024/QH15', 'law'],
    ['474/LĐLĐ-TG&NC', 'letter'],
    ['36-KH/TU', 'party'],
    ['201-ĐA/UBND', 'hybrid'],
  ])('tells the form of %s: %s', (symbol, expected) => {
    expect(form(symbol)).toBe(expected)
    expect(normaliseSymbol(symbol)).toBe(symbol)
  })

  it.each([
    ['441 /KH-LĐLĐ', '441/KH-LĐLĐ'],
    ['164/KH- BCD', '164/KH-BCĐ'],
    ['23/2012/TT - BCA', '23/2012/TT-BCA'],
    ['22- CT/TW', '22-CT/TW'],
    ['48/CT-TW', '48-CT/TW'],
    ['1596/2003/QĐ.UBT', '1596/2003/QĐ-UBT'],
    ['12/KHUBND', '12/KH-UBND'],
    ['04/2022/QĐ-TTG', '04/2022/QĐ-TTg'],
    ['01/QCPH-LĐTBXH-GDĐT-CA- NNPTNT-TLĐ', '01/QCPH-LĐTBXH-GDĐT-CA-NNPTNT-TLĐ'],
    ['Số: /KH-LĐLĐ', '/KH-LĐLĐ'],
    ['183/2010/TTLT/BTC-BNN', '183/2010/TTLT/BTC-BNN'],
  ])('spells %s as %s', (raw, expected) => {
    expect(normaliseSymbol(raw)).toBe(expected)
  })

  it.each(['07/2/2024', '24/7', 'một hai ba', '12', 'KH-LĐLĐ'])('sees no symbol in %s', (text) => {
    expect(normaliseSymbol(text)).toBeNull()
  })

  it('keeps a plan of the state and one of the Party apart', () => {
    expect(normaliseSymbol('36/KH-BCĐ')).not.toBe(normaliseSymbol('36-KH/TU'))
  })
})
