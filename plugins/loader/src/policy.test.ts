import { describe, expect, it, vi } from 'vitest'
import { watchPolicy } from './policy.js'

const BASE = 'https://gw.example/plugins/'
const violation = (blockedURI: string, effectiveDirective: string): Event =>
  Object.assign(new Event('securitypolicyviolation'), { blockedURI, effectiveDirective })

describe('a missing directive', () => {
  it('is named once, and only where our own address was refused', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const page = new EventTarget()
    const missing = watchPolicy(BASE, page)
    for (const [uri, directive] of [
      ['https://gw.example', 'connect-src'],
      ['https://gw.example/plugins/embed/first.json', 'connect-src'],
      ['https://elsewhere.example', 'img-src'],
      ['inline', 'style-src'],
    ] as const)
      page.dispatchEvent(violation(uri, directive))
    expect(said.mock.calls).toEqual([['[antq] Content-Security-Policy: connect-src https://gw.example/plugins/']])
    expect([...missing]).toEqual(['connect-src'])
    said.mockRestore()
  })
})
