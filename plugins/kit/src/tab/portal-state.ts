import type { Language, Portal, PortalChange, Session } from '@antq/plugin-contract'
import { inject, type InjectionKey, readonly, shallowReactive } from 'vue'

/** The page around the tab, as components see it: everything that may change is reactive. */
export interface PortalState {
  readonly province: string
  /** Unit whose subtree the portal shows; `null` where the page did not tell. */
  readonly unit: string | null
  readonly gateway: string
  readonly language: Language
  readonly session: Session | null
  /** Counts changes of the session: part of query keys, so that no answer for one person is shown to another. */
  readonly viewer: number
  /** Where the reader is in the tab; the tab's own notation, empty for the start. */
  readonly place: string
}

export interface PortalAccess {
  readonly state: PortalState
  /** Moves to another place in the tab and tells the page. */
  go(place: string, options?: { replace?: boolean }): void
  /** Address of a place for a link: `#antq/plans/plan/…`, which the loader understands where the portal lets it. */
  href(place: string): string
  /** Whether the page itself gives places their addresses, and so reads them. */
  readonly hasOwnAddresses: boolean
  reportError(error: unknown, where: string): void
  endSession(): void
}

export const PORTAL: InjectionKey<PortalAccess> = Symbol('antq:portal')

export interface PortalKeeper {
  readonly access: PortalAccess
  update(change: PortalChange): void
}

/**
 * Keeps what the page told a tab, and passes on what the tab tells the page.
 * @param tab name of the tab, for links
 */
export function keepPortal(portal: Portal, tab: string): PortalKeeper {
  const state = shallowReactive({
    province: portal.province,
    unit: portal.unit ?? null,
    gateway: portal.gateway,
    language: portal.language,
    session: portal.session,
    viewer: 0,
    place: portal.place,
  })
  const update = (change: PortalChange): void => {
    const { session = state.session } = change
    if (session?.token !== state.session?.token) state.viewer++
    Object.assign(state, change)
  }
  return {
    update,
    access: {
      state: readonly(state) as PortalState,
      go(place, { replace = false } = {}) {
        if (place === state.place) return
        state.place = place
        portal.onPlace(place, replace)
      },
      href: (place) => portal.hrefOf?.(place) ?? `#antq/${tab}${place === '' ? '' : `/${encodeURI(place)}`}`,
      hasOwnAddresses: portal.hrefOf !== undefined,
      reportError: (error, where) => portal.onError(error, where),
      endSession() {
        // First here: a page that does not answer must not leave a dead session on the screen.
        update({ session: null })
        portal.onSessionEnd()
      },
    },
  }
}

/**
 * The page around this component's tab.
 * @throws where no tab made by `createTab` is around
 */
export function usePortal(): PortalAccess {
  const portal = inject(PORTAL)
  if (!portal) throw new Error('usePortal: no tab around this component')
  return portal
}
