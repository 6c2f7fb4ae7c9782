import type { Portal } from '@antq/plugin-contract'
import { mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { App, Component } from 'vue'
import { furnish } from '../tab/create-tab.js'
import { keepPortal, type PortalKeeper } from '../tab/portal-state.js'
import type { MessageSource } from '../language/words.js'

/** What a page heard from a tab. */
export interface Heard {
  readonly places: string[]
  readonly errors: unknown[]
  sessionEnds: number
}

export interface InTab {
  readonly wrapper: VueWrapper
  readonly keeper: PortalKeeper
  readonly heard: Heard
}

/** A portal of Bắc Giang whose gateway is nowhere, with what it hears. */
export function testPortal(over: Partial<Portal> = {}): { portal: Portal; heard: Heard } {
  const heard: Heard = { places: [], errors: [], sessionEnds: 0 }
  const portal: Portal = {
    province: 'bac-giang',
    unit: 'bac-giang.ldld',
    gateway: 'http://gateway.invalid/graphql',
    language: 'vi',
    session: null,
    place: '',
    onPlace: (place) => heard.places.push(place),
    onError: (error) => heard.errors.push(error),
    onSessionEnd: () => heard.sessionEnds++,
    ...over,
  }
  return { portal, heard }
}

/** Mounts one component with everything a tab gives it, attached to the document. */
export function mountInTab(
  component: Component,
  options: {
    props?: Record<string, unknown>
    slots?: Record<string, string>
    messages?: MessageSource
    portal?: Partial<Portal>
    /** Provides more, or replaces what the tab provides. */
    prepare?: (app: App) => void
  } = {},
): InTab {
  const { portal, heard } = testPortal(options.portal)
  const keeper = keepPortal(portal, 'test')
  const plugin = (app: App): void => {
    furnish(app, keeper, options.messages ?? { vi: {}, en: {} }, createPinia(), portal.answers)
    options.prepare?.(app)
  }
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const wrapper = mount(component, {
    attachTo: place,
    props: options.props ?? {},
    slots: options.slots ?? {},
    global: { plugins: [plugin] },
  })
  return { wrapper, keeper, heard }
}
