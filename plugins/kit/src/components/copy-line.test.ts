import { afterEach, describe, expect, test, vi } from 'vitest'
import { mountInTab } from '../testing/mount-in-tab.js'
import CopyLine from './CopyLine.vue'

const line = { label: 'Địa chỉ lịch', text: 'https://antq.example/x.ics' }
afterEach(() => vi.unstubAllGlobals())

describe('a line to copy', () => {
  test('goes to the clipboard whole', async () => {
    const written: string[] = []
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } })
    await mountInTab(CopyLine, { props: line }).wrapper.get('button').trigger('click')
    expect(written).toEqual([line.text])
  })

  test('is marked where a page has no clipboard', async () => {
    vi.stubGlobal('navigator', {})
    const { wrapper } = mountInTab(CopyLine, { props: line })
    await wrapper.get('button').trigger('click')
    const { selectionStart, selectionEnd } = wrapper.get('input').element
    expect([selectionStart, selectionEnd]).toEqual([0, line.text.length])
  })
})
