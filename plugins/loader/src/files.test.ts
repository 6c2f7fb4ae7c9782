// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { createFiles, fileAddress, type KnownFiles } from './files.js'

const BASE = 'https://gw.example/'
const KNOWN: KnownFiles = {
  version: '1.0.0',
  isPinned: false,
  frame: ['frame-1.js', 'f'],
  vendor: ['vendor-1.js', 'v'],
  tabs: [['plans', [['container-1', 'c']]]],
}
const links = (): string[][] =>
  [...document.head.querySelectorAll('link')].map((link) => [link.rel, link.href, link.integrity])

afterEach(() => document.head.replaceChildren())

describe('files', () => {
  it('are fetched ahead once, each checked', () => {
    const files = createFiles(BASE, KNOWN)
    files.hint('plans')
    files.hint('plans')
    expect(links()).toEqual([
      ['modulepreload', `${BASE}frame-1.js`, 'sha256-f'],
      ['modulepreload', `${BASE}vendor-1.js`, 'sha256-v'],
      ['modulepreload', `${BASE}tabs/plans/assets/container-1.js`, 'sha256-c'],
    ])
  })

  it('are checked on other addresses too', async () => {
    const asked = createFiles(BASE, KNOWN).preload([KNOWN.vendor], 'vendor.js', 1)
    expect(links()).toEqual([['modulepreload', `${BASE}~1/vendor-1.js`, 'sha256-v']])
    document.head.querySelector('link')?.dispatchEvent(new Event('load'))
    expect(await asked).toBe(`${BASE}~1/vendor-1.js`)
  })

  it('are not imported when one of them is not what it should be', async () => {
    const asked = createFiles(BASE, KNOWN).preload([KNOWN.frame, KNOWN.vendor], 'frame.js', 0)
    document.head.querySelectorAll('link')[1]?.dispatchEvent(new Event('error'))
    await expect(asked).rejects.toThrow('vendor-1.js')
  })

  it('are today’s at the third try, but never for a loader that is pinned', async () => {
    expect(await createFiles(BASE, KNOWN).preload([KNOWN.vendor], 'vendor.js', 2)).toBe(`${BASE}~2/vendor.js`)
    void createFiles(BASE, { ...KNOWN, isPinned: true }).preload([KNOWN.vendor], 'vendor.js', 2)
    expect(links()).toEqual([['modulepreload', `${BASE}~2/vendor-1.js`, 'sha256-v']])
  })

  it('have the plain address at first and another one after a failure', () => {
    expect(fileAddress(BASE, 'frame.js', 0)).toBe(`${BASE}frame.js`)
    expect(fileAddress(BASE, 'frame.js', 2)).toBe(`${BASE}~2/frame.js`)
  })
})
