import { createTab } from '@antq/plugin-kit'
import DutiesTab from './DutiesTab.vue'
import vi from './locales/vi.json'

export default createTab({
  name: 'duties',
  version: '0.1.0',
  App: DutiesTab,
  messages: { vi, en: () => import('./locales/en.json').then((file) => file.default) },
})
