import { describe, expect, it } from 'vitest'
import { initialFiles } from './initial-files.js'
import { fromAssets, lateFiles, partOf } from './late-parts.js'
import { namedExports } from './manifest.js'

const chunk = (
  fileName: string,
  moduleIds: string[],
  imports: string[] = [],
  facadeModuleId: string | null = null,
) => ({
  fileName,
  moduleIds,
  imports,
  facadeModuleId,
})

const BASIS = '/plugins/tabs/plans/src/detail/BasisPicture.vue'
const CHUNKS = [
  chunk('remoteEntry.js', [], ['assets/container-1.js'], '/plugins/loader/build/container.ts'),
  chunk('assets/tab-1.js', ['/plugins/loader/build/tab-entry.ts'], ['assets/container-1.js', 'assets/words-1.js']),
  chunk('assets/words-1.js', ['/plugins/tabs/plans/src/words.ts']),
  chunk('assets/container-1.js', ['/plugins/loader/build/container.ts']),
  chunk('assets/BasisPicture-1.js', [BASIS], ['assets/tab-1.js', 'assets/late-1.js'], BASIS),
  chunk('assets/late-1.js', ['/plugins/kit/src/components/Dialog.vue'], ['assets/container-1.js']),
]

describe('manifest of a tab', () => {
  it('lists what is needed at first, the container first', () => {
    expect(initialFiles(CHUNKS)).toEqual(['assets/container-1.js', 'assets/tab-1.js', 'assets/words-1.js'])
  })

  it('knows for each late part the files that are not there yet', () => {
    const initial = initialFiles(CHUNKS)
    expect([...lateFiles(CHUNKS.slice(1), initial, '/plugins/tabs/plans')]).toEqual([
      [partOf(BASIS, '/plugins/tabs/plans'), ['assets/BasisPicture-1.js', 'assets/late-1.js']],
    ])
  })

  it('lets a late file find the begin of the tab from another folder, and what is shared in its own', () => {
    const [late] = CHUNKS.slice(4)
    const code = 'import{a}from"./tab-1.js";import{b}from"./late-1.js";const c=()=>import("./B-1.js")'
    if (!late) throw new Error('no late chunk')
    expect(fromAssets(code, late, initialFiles(CHUNKS))).toBe(code.replace('./tab-1.js', '../assets/tab-1.js'))
    expect(fromAssets(code, { ...late, fileName: 'assets/tab-1.js' }, initialFiles(CHUNKS))).toBe(code)
  })

  it('gives the container’s exports the names of the protocol', () => {
    const container = 'var x=1,y=2,z=3;export{x as a,y as n,z};'
    const entry = 'export{n as get,z as init}from"./assets/container-1.js";'
    expect(namedExports(container, entry)).toBe('export{y as get,z as init};')
  })
})

describe('names of late parts', () => {
  it('are the same wherever the tab is built', () => {
    expect(partOf('/a/tabs/plans/src/A.vue', '/a/tabs/plans')).toBe(partOf('/b/tabs/plans/src/A.vue', '/b/tabs/plans'))
  })
})
