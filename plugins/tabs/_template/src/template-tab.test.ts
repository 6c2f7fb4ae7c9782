import { mountInTab, testWords } from '@antq/plugin-kit/testing'
import { describe, expect, it } from 'vitest'
import en from './locales/en.json'
import vi from './locales/vi.json'
import TemplateTab from './TemplateTab.vue'

describe('template tab', () => {
  it('greets the province in the language of the portal', () => {
    const messages = { vi, en }
    expect(mountInTab(TemplateTab, { messages }).wrapper.text()).toContain('Xin chào bac-giang')
    const portal = { language: 'en' } as const
    expect(mountInTab(TemplateTab, { messages, portal }).wrapper.text()).toContain('Hello bac-giang')
  })
})

testWords([{ name: 'the tab', vi, en }])
