import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusals } from '@antq/shared-schema'
import { LIMITS } from './limits.js'

const page = readFileSync(new URL('../../../docs/partners/limits.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .map((line) => /^\| [^|]+ \| ([\d,]+) ?\w* \| `(\w+)` \| (?:`(\w+)`)? ?\|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, figure = '', name = '', code]) => ({ name, figure: Number(figure.replaceAll(',', '')), code }))

describe('docs/partners/limits.md', () => {
  it('announces every limit with the figure that is enforced', () => {
    expect(Object.fromEntries(rows.map(({ name, figure }) => [name, figure]))).toEqual(LIMITS)
  })

  it('names refusals that there are', () => {
    const codes = rows.flatMap(({ code }) => (code === undefined ? [] : [code]))
    expect(codes).toHaveLength(10)
    expect(refusals.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  })
})
