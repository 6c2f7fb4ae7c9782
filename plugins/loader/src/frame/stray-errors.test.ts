import { beforeEach, expect, test, vi } from 'vitest'
import { type TellStray, watchStrayErrors } from './stray-errors.js'

const BASE = 'https://gateway.example/antq/'
const tell = vi.fn<TellStray>()
const page = new EventTarget()
watchStrayErrors(BASE, tell, page as unknown as Window)
beforeEach(() => vi.clearAllMocks())

/** @returns whether the browser's console stays silent */
const thrown = (filename: string): boolean =>
  !page.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { filename, error: new Error('x') }))
const rejected = (stack: string | undefined): boolean =>
  !page.dispatchEvent(
    Object.assign(new Event('unhandledrejection', { cancelable: true }), {
      reason: stack === undefined ? undefined : { stack },
    }),
  )

test.each([
  ['tabs/plans/App-1a2b3c4d.js', 'plans'],
  ['~2/tabs/duties/remoteEntry.js', 'duties'],
  ['vendor-1a2b3c4d.js', null],
  ['frame-1a2b3c4d.js', null],
])('what %s throws is told, and is no uncaught error of the host’s', (path, tab) => {
  expect(thrown(BASE + path)).toBe(true)
  expect(rejected(`Error: x\n    at f (${BASE}${path}:1:2)\n    at https://host.example/a.js:1:1`)).toBe(true)
  expect(tell.mock.calls.map(([name]) => name)).toEqual([tab, tab])
})

test.each([
  'https://host.example/app.js',
  `${BASE}app.js`,
  `${BASE}theme/embed.js`,
  'https://gateway.example/vendor.js',
  '',
])('what the host’s “%s” throws is its own affair', (filename) => {
  expect(thrown(filename)).toBe(false)
  expect(rejected(`Error: x\n    at f (${filename}:1:2)`)).toBe(false)
  expect(rejected(`Error: x\n    at f (https://host.example/a.js:1:1)\n    at g (${BASE}vendor-1a2b3c4d.js:1:1)`)).toBe(
    false,
  )
  expect(rejected(undefined)).toBe(false)
  expect(tell).not.toHaveBeenCalled()
})
