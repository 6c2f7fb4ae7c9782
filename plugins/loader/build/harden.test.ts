import { describe, expect, it } from 'vitest'
import { hardenCode } from './harden.js'

/** Runs code on a page whose MooTools has replaced both functions. */
function runOnOldPage(code: string): unknown {
  const { from } = Array
  const { bind } = Function.prototype
  Array.from = (() => ['MooTools']) as unknown as typeof Array.from
  Function.prototype.bind = () => () => 'MooTools'
  try {
    return new Function(`${code}\nreturn run()`)()
  } finally {
    Array.from = from
    Function.prototype.bind = bind
  }
}

describe('hardened code', () => {
  it('does not depend on the page’s Array.from', () => {
    const code = `function run() { return Array.from(new Set([1, 2]), (x) => x * 2) }`
    expect(runOnOldPage(code)).toEqual(['MooTools'])
    expect(runOnOldPage(hardenCode(code))).toEqual([2, 4])
  })

  it('does not depend on the page’s Function.prototype.bind', () => {
    const code = `const a = { n: 1, add(x, y) { return this.n + x + y } }; function run() { return a.add.bind(a, 2)(3) }`
    expect(runOnOldPage(code)).toBe('MooTools')
    expect(runOnOldPage(hardenCode(code))).toBe(6)
  })

  it('leaves other code as it is', () => {
    expect(hardenCode('export const a = 1')).toBe('export const a = 1')
  })
})
