import type { Portal } from '@antq/plugin-kit'
import { type Answers, answeringGateway, type Asked, type InTab, mountInTab, tokenOf } from '@antq/plugin-kit/testing'
import { flushPromises } from '@vue/test-utils'
import { onTestFinished, vi } from 'vitest'
import DutiesTab from '../DutiesTab.vue'
import en from '../locales/en.json'
import words from '../locales/vi.json'

export interface OpenTab extends InTab {
  readonly asked: Asked[]
  readonly answers: Answers
  text(): string
}

/** Opens the whole tab at a place and waits for what the gateway answers at once. */
export async function openTab(answers: Answers, portal: Partial<Portal> = {}): Promise<OpenTab> {
  const gateway = answeringGateway(answers)
  const tab = mountInTab(DutiesTab, { messages: { vi: words, en }, portal })
  onTestFinished(() => {
    // First the tab, whose timers would go on asking and whose drafts would be kept; then what it stood on.
    tab.wrapper.unmount()
    vi.unstubAllGlobals()
    sessionStorage.clear()
  })
  await settle()
  return { ...tab, ...gateway, text: () => wordsIn(tab.wrapper.element as Node) }
}

/** The same for an officer of a unit. */
export const openAs = (
  units: readonly { id: string; code: string; name: string }[],
  place: string,
  answers: Answers,
): Promise<OpenTab> =>
  openTab({ Me: { me: { name: 'Cán bộ', units } }, ...answers }, { place, session: { token: tokenOf('a') } })

/** Lets chunks load, answers arrive and the screen follow. */
export async function settle(): Promise<void> {
  await import('../OfficeDesk.vue')
  await import('../OfficeScreens.vue')
  for (let round = 0; round < 5; round++) {
    await flushPromises()
    await new Promise((done) => setTimeout(done))
  }
}

/** The text as it is read: parts of their own do not run into each other. */
function wordsIn(node: Node): string {
  const parts = node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].map(wordsIn)
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ')
}
