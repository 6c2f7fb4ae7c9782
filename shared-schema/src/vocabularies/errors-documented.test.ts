import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { intakeWarnings } from './intake-warnings.js'
import { refusals } from './refusals.js'
import { reportProblems } from './report-terms.js'
import type { Term } from './term.js'

/** First cell a code, second the Vietnamese words. */
const ROW = /^\| `([A-Z0-9_]+)` \| ([^|]+) \|/gm

const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
const [refusalPart = '', warningPart = '', problemPart = ''] = page.split(
  /^## (?:Warnings of intake|Problems of a report)$/m,
)

const rowsOf = (part: string) => [...part.matchAll(ROW)].map(([, code, words]) => ({ code, words }))
const wordsOf = (terms: readonly Term[]) => terms.map(({ code, vi }) => ({ code, words: vi }))
const sorted = (rows: { code: string | undefined; words: string | undefined }[]) =>
  rows.toSorted((one, other) => `${one.code}`.localeCompare(`${other.code}`))

describe('docs/errors.md', () => {
  it('says for every refusal, once and in its own words, what happened and what to do', () => {
    expect(sorted(rowsOf(refusalPart))).toEqual(sorted(wordsOf(refusals)))
  })

  it('says for every warning of intake, once and in its own words, what happened and what to do', () => {
    expect(sorted(rowsOf(warningPart))).toEqual(sorted(wordsOf(intakeWarnings)))
  })

  it('says for every problem of a report, once and in its own words, what happened and what to do', () => {
    expect(sorted(rowsOf(problemPart))).toEqual(sorted(wordsOf(reportProblems)))
  })

  it('leaves no cell of a code empty', () => {
    const lines = page.split('\n').filter((line) => /^\| `[A-Z0-9_]+` \|/.test(line))
    const short = lines.filter((line) => line.split('|').slice(1, -1).some((cell) => cell.trim().length < 4))
    expect(lines).toHaveLength(refusals.length + intakeWarnings.length + reportProblems.length)
    expect(short).toEqual([])
  })
})
