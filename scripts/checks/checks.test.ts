import { describe, expect, it } from 'vitest'
import { createReport } from './report.mjs'
import { counted } from './vitest.mjs'

const file = (assertionResults: object[], status = 'passed', message = '') => ({
  testResults: [{ name: `${process.cwd()}/a.test.ts`, status, message, assertionResults }],
})
const test = (status: string) => ({ status, fullName: 'a plan is issued', failureMessages: ['because'] })

describe('the count of the tests', () => {
  it('takes what vitest says', () => {
    expect(counted(file([test('passed'), test('passed')]), 0, '')).toEqual({ passed: 2, failed: 0, output: '' })
  })

  it('counts a skipped test as failed', () => {
    expect(counted(file([test('passed'), test('skipped')]), 0, '')).toMatchObject({ passed: 1, failed: 1 })
  })

  it('counts a file that could not be read, and one without tests', () => {
    expect(counted(file([], 'failed', 'no such module'), 1, '').output).toContain('no such module')
    expect(counted(file([]), 0, '')).toMatchObject({ passed: 0, failed: 1 })
  })

  it('says why where tests did not run because what prepares them failed', () => {
    const { failed, output } = counted(file([test('skipped'), test('skipped')], 'failed'), 1, 'no database')
    expect(failed).toBe(2)
    expect(output).toContain('no database')
  })

  it('counts an error outside of every test, and a project without a file', () => {
    expect(counted(file([test('passed')]), 1, 'unhandled')).toEqual({ passed: 1, failed: 1, output: 'unhandled' })
    expect(counted({ testResults: [] }, 1, '')).toMatchObject({ passed: 0, failed: 1 })
    expect(counted(undefined, 137, '').output).toBe('vitest ended with 137 and without a result')
  })
})

describe('the report', () => {
  it('prints a line for each step, the output of a failure and the count last', async () => {
    const lines: string[] = []
    const report = createReport((line: string) => lines.push(line.replace(/\(.*\)/, '(t)')))
    await report.step('types', () => ({ ok: true, output: 'quiet' }))
    await report.step('tests', () => ({ passed: 3, failed: 1, output: 'expected 1' }))
    await report.step('build', () => {
      throw new Error('no compiler')
    })
    expect(report.end()).toBe(1)
    expect(lines).toEqual([
      '✓ types (t)',
      '✗ tests 3 passed, 1 failed (t)',
      '    expected 1',
      '✗ build (t)',
      '    no compiler',
      '4 passed, 2 failed',
    ])
  })
})
