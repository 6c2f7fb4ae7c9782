import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { unitKinds } from '@antq/shared-schema'
import { indicators } from '../indicator/index.js'
import { forms, formForPeriod, indicatorsOf, narrativesOf } from './form.list.js'
import { periodText, readPeriod } from './period.js'

/**
 * The bytes of every version that was ever shipped. A line here is never changed: reports were written in that version.
 * A form changes by a version of its own, with a line of its own.
 */
const EDITIONS: Readonly<Record<string, string>> = {
  'half-year-movement/1': '688331c5db73150c',
  'ten-year-summary/1': 'c29df9e21eff094f',
}

const digestOf = (form: object) => createHash('sha256').update(JSON.stringify(form)).digest('hex').slice(0, 16)

describe('forms', () => {
  it('keep every version as it was', () => {
    const now = forms.map(({ validTo: _validTo, ...form }) => [`${form.code}/${form.version}`, digestOf(form)])
    expect(Object.fromEntries(now)).toEqual(EDITIONS)
  })

  it('follow each other without a gap and without an overlap', () => {
    for (const code of new Set(forms.map((form) => form.code))) {
      const versions = forms.filter((form) => form.code === code)
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1))
      for (const [index, { validTo }] of versions.entries()) {
        const next = versions[index + 1]
        if (next) expect(validTo !== null && validTo < next.validFrom).toBe(true)
        else expect(validTo).toBeNull()
      }
    }
  })

  it.each(forms)('$code, version $version, asks for each thing once, and for what there is', (form) => {
    const codes = indicatorsOf(form).map(({ indicator }) => indicator)
    const parts = narrativesOf(form).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(parts).size).toBe(parts.length)
    expect(form.sections.map(({ numeral }) => numeral)).toEqual(['I', 'II', 'III', 'IV', 'V'])
    for (const { definition } of indicatorsOf(form)) {
      expect(indicators).toContain(definition)
      const { numerator, denominator } = definition.parts ?? {}
      for (const part of [numerator, denominator]) if (part !== undefined) expect(codes).toContain(part)
    }
    const kinds = unitKinds.map(({ code }) => code)
    for (const kind of form.filledInBy) expect(kinds).toContain(kind)
  })

  it('are found for the periods that they are for', () => {
    expect(formForPeriod('half-year-movement', '2024-H1')?.version).toBe(1)
    expect(formForPeriod('half-year-movement', '2024')?.version).toBe(1)
    expect(formForPeriod('half-year-movement', '2014/2024')).toBeUndefined()
    expect(formForPeriod('ten-year-summary', '2014/2024')?.version).toBe(1)
    expect(formForPeriod('half-year-movement', '2013')).toBeUndefined()
    expect(formForPeriod('no-form', '2024')).toBeUndefined()
  })
})

describe('a period', () => {
  it.each([
    ['2024-H1', 'HALF_YEAR', '2024-01-01', '2024-06-30', null, '6 tháng đầu năm 2024'],
    ['2024-H2', 'HALF_YEAR', '2024-07-01', '2024-12-31', null, '6 tháng cuối năm 2024'],
    ['2024', 'YEAR', '2024-01-01', '2024-12-31', null, 'năm 2024'],
    ['2014/2024', 'DECADE', '2014-01-01', '2024-12-31', 2014, 'giai đoạn 2014 - 2024'],
  ] as const)('%s is read', (text, kind, from, to, baselineYear, words) => {
    expect(readPeriod(text)).toEqual({ kind, from, to, baselineYear })
    expect(periodText(text)).toBe(words)
  })

  it.each(['', '2024-H3', '24', '2024/2014', '2014/2023', '1900', '2024-06', 'năm 2024', '2024 '])(
    '“%s” is none',
    (text) => {
      expect(readPeriod(text)).toBeNull()
      expect(periodText(text)).toBe(text)
    },
  )
})
