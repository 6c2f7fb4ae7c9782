import { createTab } from '@antq/plugin-kit'
import en from './locales/en.json'
import vi from './locales/vi.json'
import TemplateTab from './TemplateTab.vue'

export default createTab({ name: 'template', version: '0.1.0', App: TemplateTab, messages: { vi, en } })
