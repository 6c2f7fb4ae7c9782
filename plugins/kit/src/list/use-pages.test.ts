import { flushPromises } from '@vue/test-utils'
import { describe, expect, test } from 'vitest'
import { defineComponent, ref } from 'vue'
import { mountInTab } from '../testing/mount-in-tab.js'
import { type Pages, usePages } from './use-pages.js'

const LETTERS = ['a', 'b', 'c', 'd', 'e']

/** Five letters, two on a page, each behind what is wanted; `null` means that nothing is wanted yet. */
function open(start: string | null = '') {
  const wanted = ref(start)
  const isDown = ref(false)
  const asked: (string | null)[] = []
  let pages: Pages<string> | undefined
  const Reader = defineComponent(() => {
    pages = usePages({
      key: () => ['letters', wanted.value],
      enabled: () => wanted.value !== null,
      ask: async (_gateway, after) => {
        asked.push(after)
        if (isDown.value) throw new Error('down')
        const from = Number(after ?? 0)
        return {
          edges: LETTERS.slice(from, from + 2).map((letter) => ({ node: `${wanted.value}${letter}` })),
          pageInfo: { hasNextPage: from + 2 < LETTERS.length, endCursor: `${from + 2}` },
        }
      },
    })
    return () => null
  })
  mountInTab(Reader)
  if (!pages) throw new Error('nothing was set up')
  return { pages, wanted, isDown, asked }
}

describe('a list that comes page by page', () => {
  test('goes on where it stopped, until there is no more', async () => {
    const { pages, asked } = open()
    expect([pages.isFirstLoad.value, pages.isBusy.value, pages.items.value]).toEqual([true, true, []])
    await flushPromises()
    expect([pages.items.value, pages.hasMore.value, pages.isFirstLoad.value]).toEqual([['a', 'b'], true, false])
    pages.loadMore()
    await flushPromises()
    pages.loadMore()
    await flushPromises()
    expect([pages.items.value, pages.hasMore.value]).toEqual([['a', 'b', 'c', 'd', 'e'], false])
    expect(asked).toEqual([null, '2', '4'])
  })

  test('asks nothing before there is something to ask', async () => {
    const { pages, wanted, asked } = open(null)
    await flushPromises()
    expect([asked, pages.isFirstLoad.value, pages.isBusy.value]).toEqual([[], true, false])
    wanted.value = 'x'
    await flushPromises()
    expect([asked, pages.items.value]).toEqual([[null], ['xa', 'xb']])
  })

  test('keeps what it shows until the next answer is there', async () => {
    const { pages, wanted } = open()
    await flushPromises()
    wanted.value = 'x'
    await Promise.resolve()
    expect([pages.items.value, pages.isFirstLoad.value]).toEqual([['a', 'b'], false])
    await flushPromises()
    expect(pages.items.value).toEqual(['xa', 'xb'])
  })

  test('tells of a failure beside what it shows, until it comes when asked anew', async () => {
    const { pages, isDown } = open()
    await flushPromises()
    isDown.value = true
    pages.reload()
    await flushPromises()
    expect([pages.error.value, pages.items.value]).toEqual([new Error('down'), ['a', 'b']])
    isDown.value = false
    pages.reload()
    await flushPromises()
    expect(pages.error.value).toBeNull()
  })
})
