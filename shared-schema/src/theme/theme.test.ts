import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mixed } from './contrast.js'
import { themeChecks, themeDefaults } from './theme.js'

const TOKENS = new URL('../../../plugins/kit/src/styles/tokens.css', import.meta.url)
const tooLow = (theme: Record<string, string>): string[] =>
  themeChecks(theme)
    .filter(({ reached, asked }) => reached < asked)
    .map(({ code }) => code)

describe('a theme', () => {
  test('has the defaults of the tabs where it says nothing', () => {
    expect(existsSync(TOKENS)).toBe(true)
    const css = readFileSync(TOKENS, 'utf8')
    const inTabs = Object.fromEntries(
      Object.keys(themeDefaults).map((name) => [name, new RegExp(`--antq-${name}, (#\\w+)\\)`).exec(css)?.[1]]),
    )
    const long = (colour = '') => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour)
    expect(Object.fromEntries(Object.entries(inTabs).map(([name, value]) => [name, long(value)]))).toEqual(
      themeDefaults,
    )
  })

  test('can be read as it is, in short spelling too', () => {
    expect(tooLow({})).toEqual([])
    expect(tooLow({ accent: '#0a6', surface: '#fff' })).toEqual(['ACCENT', 'ACCENT_TEXT'])
  })

  test('is told what cannot be told apart', () => {
    expect(tooLow({ accent: '#757575' })).toEqual(['ACCENT'])
    expect(tooLow({ accent: '#0a6b4c', 'accent-text': '#000000' })).toEqual(['ACCENT_TEXT'])
    expect(tooLow({ surface: '#1b1f24' })).toEqual(['ACCENT', 'TEXT'])
    expect(tooLow({ 'border-strong': '#d3d7de' })).toEqual(['BORDER'])
  })
})

test('a colour laid over another is between the two', () => {
  expect(mixed('#000000', 0.5, '#ffffff')).toBe('#808080')
  expect(mixed('#b3261e', 0, '#fff')).toBe('#ffffff')
})
