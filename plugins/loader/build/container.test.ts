import { beforeEach, describe, expect, it, vi } from 'vitest'

const offer = (version: string, lib: object) => ({ [version]: { get: () => () => lib, lib: () => lib } })
const VUE = { ref: 1 }
const scope = (vue: string) => ({
  vue: offer(vue, VUE),
  pinia: offer('4.1.0', { defineStore: 1 }),
  '@pinia/colada': offer('1.4.6', { useQuery: 1 }),
})

/** Each test has a container of its own, as each tab has. */
async function freshContainer() {
  vi.resetModules()
  const { libraries } = await import('./libraries.js')
  return { ...(await import('./container.js')), libraries }
}
let container: Awaited<ReturnType<typeof freshContainer>>

beforeEach(async () => {
  container = await freshContainer()
})

describe('a container', () => {
  it('says what the tab needs before any of its code runs', () => {
    expect(container.requires).toEqual({ contract: 1, vue: '^3.5.0', pinia: '^4.0.0', '@pinia/colada': '^1.4.0' })
  })

  it('takes the libraries that stand in the scope', async () => {
    await container.init(scope('3.5.45'))
    expect(container.libraries.vue).toBe(VUE)
    expect(Object.keys(container.libraries)).toEqual(['vue', 'pinia', '@pinia/colada'])
  })

  it.each(['3.4.38', '4.0.0'])('does not run on Vue %s: it asks for our own', async (version) => {
    // Where this test stands there is no vendor to be had; that it was asked for is what counts.
    await expect(container.init(scope(version))).rejects.toThrow(/vendor\.js/)
    expect(container.libraries.vue).toBeUndefined()
  })

  it('begins anew after a failure', async () => {
    await expect(container.init({})).rejects.toThrow(/vendor\.js/)
    await container.init(scope('3.6.0'))
    expect(container.libraries.vue).toBe(VUE)
  })

  it('has one module and no other', async () => {
    await expect(container.get('./other')).rejects.toThrow('no module “./other”')
  })
})
