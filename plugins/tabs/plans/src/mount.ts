import { createTab } from '@antq/plugin-kit'
import vi from './locales/vi.json'
import PlansTab from './PlansTab.vue'

export default createTab({
  name: 'plans',
  version: '0.1.0',
  App: PlansTab,
  messages: { vi, en: () => import('./locales/en.json').then((file) => file.default) },
})
