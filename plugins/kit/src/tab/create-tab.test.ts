import type { Portal } from '@antq/plugin-contract'
import { describe, expect, test } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { useI18n } from '../language/use-i18n.js'
import { testPortal } from '../testing/mount-in-tab.js'
import { useAnnouncer } from './announcer.js'
import { createTab } from './create-tab.js'
import { usePortal } from './portal-state.js'

const Counter = defineComponent({
  setup() {
    const { t } = useI18n()
    const { state, go } = usePortal()
    const { announce } = useAnnouncer()
    const count = ref(0)
    return () => {
      if (state.place === 'broken') throw new Error('cannot be drawn')
      return h('button', { onClick: () => (count.value++, go(`at/${count.value}`), announce('Đã tăng')) }, [
        `${t('count', { count: count.value })} ${state.place} ${state.session?.token ?? '–'}`,
      ])
    }
  },
})

const tab = createTab({
  name: 'counter',
  version: '1.2.3',
  App: Counter,
  messages: { vi: { count: '{count} lần' }, en: { count: { one: '{count} time', other: '{count} times' } } },
})

function show(over: Partial<Portal> = {}) {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  const { portal, heard } = testPortal(over)
  return { root, heard, mounted: tab.mount(root, portal), button: () => root.querySelector('button') }
}

describe('a tab', () => {
  test('says who it is', () => {
    expect(tab).toMatchObject({ contract: 1, name: 'counter', version: '1.2.3' })
  })

  test('shares nothing with the same tab elsewhere on the page', async () => {
    const [one, two] = [show(), show()]
    one.button()?.click()
    await nextTick()
    expect([one.button()?.textContent, two.button()?.textContent]).toEqual(['1 lần at/1 –', '0 lần  –'])
    expect([one.heard.places, two.heard.places]).toEqual([['at/1'], []])
  })

  test('follows language, session and place', async () => {
    const { mounted, button, root } = show()
    mounted.update({ language: 'en', session: { token: 'a.b.c' }, place: 'plan/1' })
    await nextTick()
    expect(button()?.textContent).toBe('0 times plan/1 a.b.c')
    expect(root.querySelector('.antq')?.getAttribute('lang')).toBe('en')
  })

  test('speaks to people who do not see the screen', async () => {
    const { button, root } = show()
    button()?.click()
    await nextTick()
    await nextTick()
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đã tăng')
  })

  test('tells of a failure in plain words, and starts anew when asked', async () => {
    const { mounted, button, root, heard } = show()
    mounted.update({ place: 'broken' })
    await nextTick()
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Có lỗi ngoài dự kiến')
    expect(String(heard.errors[0])).toContain('cannot be drawn')
    mounted.update({ place: '' })
    button()?.click()
    await nextTick()
    expect(button()?.textContent).toBe('0 lần  –')
  })

  test('leaves the root as it was', () => {
    const { mounted, root } = show()
    mounted.unmount()
    expect(root.childNodes).toHaveLength(0)
  })
})
