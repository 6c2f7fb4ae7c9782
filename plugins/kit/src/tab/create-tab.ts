import { CONTRACT, type MountedTab, type Portal, type Tab } from '@antq/plugin-contract'
import { PiniaColada } from '@pinia/colada'
import { createPinia, type Pinia } from 'pinia'
import { type App, type Component, createApp } from 'vue'
import { createGatewayClient } from '../client/gateway-client.js'
import { GATEWAY } from '../client/use-gateway.js'
import { createI18n, I18N } from '../language/use-i18n.js'
import type { MessageSource } from '../language/words.js'
import vi from '../locales/vi.json'
import { ANNOUNCER, createAnnouncer } from './announcer.js'
import { keepPortal, PORTAL, type PortalKeeper } from './portal-state.js'
import TabFrame from './TabFrame.vue'

export interface TabOptions {
  /** Word of the tab in `deploy/provinces/<code>.yaml`: `plans`. */
  readonly name: string
  /** Semver of the tab. */
  readonly version: string
  readonly App: Component
  /** The tab's words; the kit's own are added. */
  readonly messages: MessageSource
  /** The Pinia for a mount; a new one each time where left out, so that two tabs share nothing by accident. */
  readonly pinia?: () => Pinia
}

/** The kit's own words. */
const KIT_WORDS: MessageSource = { vi, en: () => import('../locales/en.json').then((file) => file.default) }

/** Answers stay fresh for a minute: going back to a list shows it at once. */
const FRESH = 60_000

/**
 * Makes a tab of a Vue component: a new app at every mount, in the root that it is given.
 * The style sheets are put into the root by the entry that the build wraps around `src/mount.ts`.
 */
export function createTab(options: TabOptions): Tab {
  return {
    contract: CONTRACT,
    name: options.name,
    version: options.version,
    mount: (root, portal) => mountPage(options, root, portal),
  }
}

/**
 * Mounts the app itself; for a page of our own, which is its own portal and has neither loader nor shadow root.
 * @param prepare provides what the page has beside the portal
 */
export function mountPage(
  options: Omit<TabOptions, 'version'>,
  root: ParentNode,
  portal: Portal,
  prepare: (app: App) => void = () => {},
): MountedTab {
  const place = document.createElement('div')
  root.append(place)
  const keeper = keepPortal(portal, options.name)
  const app = createApp(TabFrame, { app: options.App })
  app.config.errorHandler = (error, _instance, where) => portal.onError(error, where)
  furnish(app, keeper, options.messages, (options.pinia ?? createPinia)(), portal.answers)
  prepare(app)
  app.mount(place)
  return {
    update: keeper.update,
    unmount() {
      app.unmount()
      place.remove()
    },
  }
}

/** Gives an app everything that the kit's composables look for. */
export function furnish(
  app: App,
  { access }: PortalKeeper,
  messages: MessageSource,
  pinia: Pinia,
  answers?: Portal['answers'],
): void {
  const i18n = createI18n(KIT_WORDS, () => access.state.language)
  i18n.add(messages)
  app.provide(PORTAL, access)
  app.provide(ANNOUNCER, createAnnouncer())
  app.provide(I18N, i18n)
  app.provide(
    GATEWAY,
    createGatewayClient({
      gateway: () => access.state.gateway,
      language: () => access.state.language,
      token: () => access.state.session?.token ?? null,
      onSessionEnd: access.endSession,
      ...(answers ? { answers } : {}),
    }),
  )
  app.use(pinia)
  app.use(PiniaColada, { queryOptions: { staleTime: FRESH } })
}
