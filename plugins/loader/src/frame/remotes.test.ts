// @vitest-environment happy-dom
import type { Tab } from '@antq/plugin-contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TRY_LIMIT } from '../fetch-once.js'
import { createFiles, type KnownFiles } from '../files.js'
import { createRemotes, type ImportModule } from './remotes.js'

const FILES: KnownFiles = {
  version: '1.0.0',
  isPinned: false,
  frame: ['frame-1.js', 'f'],
  vendor: ['vendor-1.js', 'v'],
  tabs: [
    [
      'plans',
      [
        ['container-1', 'c'],
        ['tab-1', 't'],
      ],
    ],
  ],
}
const BASE = 'https://gw.example/'
const VENDOR = { libraries: { vue: { ref: 1 }, pinia: {} }, versions: { vue: '3.5.45', pinia: '4.1.0' } }

interface Given {
  vendor?: 'missing' | 'hanging'
  entry?: 'missing' | 'hanging'
  contract?: number
}

/** Serves modules; the first address of a piece may be missing or hang, any other one works. */
function modules(given: Given = {}): { importModule: ImportModule; asked: string[]; scopes: object[] } {
  const asked: string[] = []
  const scopes: object[] = []
  const broken = (how: 'missing' | 'hanging' | undefined, address: string): Promise<never> | null => {
    if (!how || address.includes('/~')) return null
    return how === 'hanging' ? new Promise(() => {}) : Promise.reject(new TypeError(`no ${address}`))
  }
  const importModule: ImportModule = (address) => {
    asked.push(address.replace(BASE, ''))
    if (address.includes('vendor')) return broken(given.vendor, address) ?? Promise.resolve(VENDOR)
    const tab = { contract: given.contract ?? 1, name: 'plans', version: '1.0.0' } as unknown as Tab
    const container = {
      init: (scope: object) => void scopes.push(scope),
      get: () => Promise.resolve(() => ({ default: tab })),
    }
    return broken(given.entry, address) ?? Promise.resolve(container)
  }
  return { importModule, asked, scopes }
}

beforeEach(() => {
  vi.useFakeTimers()
  // As in a browser that does not know such links: nothing here fetches them.
  const { relList } = document.createElement('link')
  vi.spyOn(Object.getPrototypeOf(relList) as DOMTokenList, 'supports').mockReturnValue(false)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  document.head.replaceChildren()
})

describe('remotes', () => {
  it('hands its Vue over before a tab runs', async () => {
    const { importModule, asked, scopes } = modules()
    const tab = await createRemotes(createFiles(BASE, FILES), importModule).load('plans')
    expect(tab.name).toBe('plans')
    expect(asked).toEqual(['vendor-1.js', 'tabs/plans/assets/container-1.js'])
    expect(scopes).toMatchObject([{ vue: { '3.5.45': { scope: ['antq'], loaded: true } } }])
  })

  it('gives all tabs one and the same Vue', async () => {
    const { importModule, asked, scopes } = modules()
    const remotes = createRemotes(createFiles(BASE, FILES), importModule)
    await remotes.load('plans')
    await remotes.load('festivals')
    expect(asked).toEqual(['vendor-1.js', 'tabs/plans/assets/container-1.js', 'tabs/festivals/remoteEntry.js'])
    expect(scopes[1]).toBe(scopes[0])
  })

  it('loads a tab once for two elements', async () => {
    const { importModule, asked } = modules()
    const remotes = createRemotes(createFiles(BASE, FILES), importModule)
    expect(remotes.load('plans')).toBe(remotes.load('plans'))
    await remotes.load('plans')
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['entry', 'missing'],
    ['entry', 'hanging'],
    ['vendor', 'missing'],
    ['vendor', 'hanging'],
  ] as const)('asks under another address when the %s is %s', async (piece, how) => {
    const { importModule, asked } = modules({ [piece]: how })
    const load = createRemotes(createFiles(BASE, FILES), importModule).load('plans')
    await vi.advanceTimersByTimeAsync(TRY_LIMIT)
    expect((await load).name).toBe('plans')
    expect(asked).toContain('~1/tabs/plans/assets/container-1.js')
  })

  it('refuses a tab of another contract', async () => {
    const { importModule } = modules({ contract: 9 })
    await expect(createRemotes(createFiles(BASE, FILES), importModule).load('plans')).rejects.toThrow(
      'speaks contract 9',
    )
  })

  it('takes a new address each time a reader tries again', async () => {
    const asked: string[] = []
    const remotes = createRemotes(createFiles(BASE, FILES), (address) => {
      asked.push(address.replace(BASE, ''))
      return Promise.reject(new TypeError('offline'))
    })
    await expect(remotes.load('plans')).rejects.toThrow('offline')
    await expect(remotes.load('plans')).rejects.toThrow('offline')
    expect(asked).toEqual([
      'vendor-1.js',
      '~1/vendor-1.js',
      '~2/vendor.js',
      '~3/vendor-1.js',
      '~4/vendor-1.js',
      '~5/vendor.js',
    ])
  })

  it('does not fetch again what has come, also when a reader tries again', async () => {
    const { importModule, asked } = modules()
    const remotes = createRemotes(createFiles(BASE, FILES), importModule)
    const tab = await remotes.load('plans')
    expect(await remotes.load('plans', true)).toBe(tab)
    expect(asked).toHaveLength(2)
  })

  it('takes today’s files where those of its own release are gone', async () => {
    const asked: string[] = []
    const { importModule } = modules()
    const remotes = createRemotes(createFiles(BASE, FILES), (address) => {
      asked.push(address.replace(BASE, ''))
      return address.endsWith('-1.js') ? Promise.reject(new TypeError('404')) : importModule(address)
    })
    expect((await remotes.load('plans')).name).toBe('plans')
    expect(asked).toContain('~2/tabs/plans/remoteEntry.js')
  })

  it('refuses a container of another contract before any of the tab’s code runs', async () => {
    const ran: string[] = []
    const remotes = createRemotes(createFiles(BASE, FILES), (address) =>
      Promise.resolve(
        address.includes('vendor')
          ? VENDOR
          : { requires: { contract: 2 }, init: () => ran.push('init'), get: () => ran.push('get') },
      ),
    )
    await expect(remotes.load('plans')).rejects.toThrow('speaks contract 2')
    expect(ran).toEqual([])
  })
})
