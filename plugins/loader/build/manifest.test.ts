import { describe, expect, it } from 'vitest'
import { bundledLibraries, initialFiles } from './manifest.js'

type Chunks = Parameters<typeof initialFiles>[0]
type Chunk = Chunks[number]

const chunk = (fileName: string, more: Partial<Chunk> = {}): Chunk => ({
  fileName,
  imports: [],
  dynamicImports: [],
  moduleIds: [],
  ...more,
})

const CHUNKS: Chunks = [
  chunk('remoteEntry.js', { imports: ['assets/federation-1.js'], dynamicImports: ['assets/tab-entry-1.js'] }),
  chunk('assets/federation-1.js', {
    moduleIds: ['/x/node_modules/@module-federation/runtime/dist/index.js'],
    dynamicImports: ['assets/hostInit-1.js', 'assets/__prebuild__vue__prebuild__-1.js'],
  }),
  chunk('assets/tab-entry-1.js', {
    moduleIds: ['/plugins/tabs/plans/src/PlansTab.vue'],
    imports: ['assets/words-1.js'],
    dynamicImports: ['assets/BasisPicture-1.js'],
  }),
  chunk('assets/words-1.js', { moduleIds: ['/plugins/tabs/plans/src/words.ts'] }),
  chunk('assets/BasisPicture-1.js', { moduleIds: ['/plugins/tabs/plans/src/detail/BasisPicture.vue'] }),
  chunk('assets/hostInit-1.js'),
  chunk('assets/__prebuild__vue__prebuild__-1.js', {
    moduleIds: ['/x/node_modules/vue/dist/vue.runtime.esm-bundler.js'],
  }),
]

describe('manifest of a tab', () => {
  it('lists what is needed at first: not what a tab fetches late, not what only a host needs, no Vue', () => {
    expect(initialFiles(CHUNKS)).toEqual([
      'remoteEntry.js',
      'assets/federation-1.js',
      'assets/tab-entry-1.js',
      'assets/words-1.js',
    ])
  })

  it('notices a library that would come along instead of being shared', () => {
    expect(bundledLibraries(CHUNKS)).toEqual([])
    const withPinia = chunk('assets/pinia-1.js', { moduleIds: ['/x/node_modules/pinia/dist/pinia.mjs'] })
    expect(bundledLibraries([...CHUNKS, withPinia])).toEqual(['pinia'])
  })
})
