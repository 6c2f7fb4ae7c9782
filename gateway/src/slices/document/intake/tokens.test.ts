import { describe, expect, it } from 'vitest'
import { Gap, read } from './reading.js'
import { sourceOf } from './source.js'
import { tokenize } from './tokens.js'
import { keyOf } from './words.js'

describe('tokens', () => {
  it('drop nothing but single spaces, which are the gap of the next token', () => {
    const text = '**Số: 12/KH-UBND**\n\n---\n- a  (b) | “c”\f2\n'
    let rebuilt = ''
    for (const token of tokenize(sourceOf(text)))
      rebuilt += (token.start > rebuilt.length ? ' ' : '') + text.slice(token.start, token.end)
    expect(rebuilt).toBe(text)
  })

  it('set markup, rules and page numbers apart from what is read', () => {
    const { signs, noise } = read(sourceOf('**Mục** đích\n---\n- 2 -\nyêu cầu'))
    expect(signs.map(({ text }) => text)).toEqual(['Mục', 'đích', 'yêu', 'cầu'])
    expect(noise.map(({ kind }) => kind)).toContain('page')
    expect(noise.map(({ kind }) => kind)).toContain('rule')
  })

  it('part a word that a scan glued to the capitals before it', () => {
    expect(read(sourceOf('33/KH-UBNDngày 07')).signs.map(({ text }) => text)).toEqual([
      '33',
      '/',
      'KH',
      '-',
      'UBND',
      'ngày',
      '07',
    ])
  })

  it('make half a million of repeated signs into one', () => {
    expect(tokenize(sourceOf('('.repeat(500_000)))).toHaveLength(1)
    expect(tokenize(sourceOf('\n'.repeat(500_000)))).toHaveLength(1)
  })

  it('know a blank line from a broken one', () => {
    expect(read(sourceOf('a b\nc\n\nd')).signs.map(({ gap }) => gap)).toEqual([
      Gap.Blank,
      Gap.Space,
      Gap.Break,
      Gap.Blank,
    ])
  })

  it('compare words whatever the place of their tone and whichever D', () => {
    expect(keyOf('Uỷ')).toBe('ủy')
    expect(keyOf('HOÀ')).toBe('hòa')
    expect(keyOf('quý')).toBe('quý')
    expect(keyOf('Ðoàn')).toBe('đoàn')
    expect(keyOf('năm')).not.toBe(keyOf('nam'))
  })
})

describe('offsets', () => {
  it('count code points of the text as given, composed or not', () => {
    const text = '😀 Kế hoạch'
    for (const given of [text, text.normalize('NFD')]) {
      const source = sourceOf(given)
      const at = source.text.indexOf('hoạch')
      expect([...given].slice(source.pointAt(at), source.pointAt(source.text.length)).join('').normalize('NFC')).toBe(
        'hoạch',
      )
    }
  })
})
