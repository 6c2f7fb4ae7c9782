// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { baseAddress } from './base.js'

afterEach(() => document.head.replaceChildren())

describe('address of the loader', () => {
  it('finds the engine’s note of the running module', () => {
    expect(baseAddress(document, 'Error\n    at https://gw.example/antq/embed.js:1:57\n    at x')).toBe(
      'https://gw.example/antq/',
    )
    expect(baseAddress(document, '@http://localhost:4000/embed.js?v=2:1:57\n')).toBe('http://localhost:4000/')
  })

  it('falls back to the tag where the host has switched stacks off', () => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.setAttribute('src', 'https://gw.example/embed.js')
    document.head.append(script)
    expect(baseAddress(document, '')).toBe('https://gw.example/')
  })

  it('prefers the classic script that is running', () => {
    const running = { currentScript: { src: 'https://a.example/embed.js' }, querySelector: () => null, baseURI: '' }
    expect(baseAddress(running as unknown as Document, 'at https://b.example/x.js:1:1')).toBe('https://a.example/')
  })
})
