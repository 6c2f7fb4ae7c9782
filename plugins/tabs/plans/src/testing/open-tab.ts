import type { Portal } from '@antq/plugin-kit'
import { type InTab, mountInTab } from '@antq/plugin-kit/testing'
import { flushPromises } from '@vue/test-utils'
import en from '../locales/en.json'
import vi from '../locales/vi.json'
import PlansTab from '../PlansTab.vue'

/** Opens the whole tab at a place and waits for what the gateway answers at once. */
export async function openTab(portal: Partial<Portal> = {}): Promise<InTab> {
  const tab = mountInTab(PlansTab, { messages: { vi, en }, portal })
  await settle()
  return tab
}

/** Lets chunks load, answers arrive and the screen follow. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await flushPromises()
    await new Promise((done) => setTimeout(done))
  }
  await import('../detail/PlanDetail.vue')
  await import('../intake/IntakeScreen.vue')
  await flushPromises()
}
