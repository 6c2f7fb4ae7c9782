/**
 * What a tab and the page that shows it agree on. Version 1.
 *
 * A tab is a federated module whose default export is a {@link Tab}. Whoever shows it (our loader, or a portal
 * that is a module-federation host itself) calls `mount` with a shadow root and a {@link Portal} and keeps the
 * {@link MountedTab} to update or remove it.
 */
export const CONTRACT = 1

/** Languages the screens speak; Vietnamese is the source. */
export type Language = 'vi' | 'en'

/** A signed-in person, as vouched for by the portal's own site. */
export interface Session {
  /** Signed token (JWT) sent to the gateway as `Authorization: Bearer …`. Never stored outside this browser tab. */
  readonly token: string
}

/** What the gateway answers to the first question of a tab: asked ahead by the page, for a visitor. */
export interface FirstAnswer {
  /** Text of the document, letter for letter. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly language: Language
  /** The `data` of the answer. */
  readonly data: unknown
}

/** Everything a tab may know about the page it stands in. */
export interface Portal {
  /** Code of the province, as in `deploy/provinces/<code>.yaml`: `bac-giang`. */
  readonly province: string
  /**
   * Code of the unit whose subtree the portal shows, as its registration says: `bac-giang.ldld`. A tab asks the
   * gateway where it is left out; told, the first answer comes one round trip earlier.
   */
  readonly unit?: string
  /** Address of the GraphQL endpoint. */
  readonly gateway: string
  /**
   * Answers that have come along with the registration, a moment ago. A tab that has just this question need not ask;
   * any other tab asks as ever.
   */
  readonly answers?: readonly FirstAnswer[]
  /** Language of the portal's registration, or of the element's `lang` attribute where it has one. */
  readonly language: Language
  /** The signed-in person, or `null` for a visitor. */
  readonly session: Session | null
  /**
   * A place in the tab that the page asks for, without the `#` and our prefix: `plan/plan_01J…`; empty for the start.
   * A tab reports its own place with {@link Portal.onPlace}; the loader writes it into the hash only where the
   * portal allows it.
   */
  readonly place: string
  /** The tab has moved: a new history entry where `replace` is false. */
  onPlace(place: string, replace?: boolean): void
  /**
   * Address of a place of the tab in this page, for links that are opened in a new window or sent to others. A page
   * with a router of its own gives it; without it the tab links to `#antq/<tab>/<place>`, which the loader reads.
   */
  hrefOf?(place: string): string
  /** A failure worth telling the page and the gateway. Never carries personal data. */
  onError(error: unknown, where: string): void
  /** The gateway no longer accepts the session: the loader forgets it and tells the page. */
  onSessionEnd(): void
}

/** What changes while a tab is shown. */
export type PortalChange = Partial<Pick<Portal, 'language' | 'session' | 'place' | 'province'>>

export interface MountedTab {
  update(change: PortalChange): void
  /** Removes everything the tab put into the root and stops its timers. */
  unmount(): void
}

export interface Tab {
  readonly contract: typeof CONTRACT
  /** `plans` */
  readonly name: string
  /** Version of the tab, semver. */
  readonly version: string
  mount(root: ShadowRoot, portal: Portal): MountedTab
}

/** Names of the events the loader fires on its element; they bubble and cross shadow roots. */
export const EVENTS = {
  /** `detail: { tab, version }`: the tab is on the page. */
  ready: 'antq:ready',
  /** `detail: { tab, where, message }`: the tab failed; a message and “Thử lại” stand in its place. */
  error: 'antq:error',
  /** `detail: { tab, place }`: the reader moved within a tab. */
  place: 'antq:place',
  /** `detail: {}`: the session has ended; the page may sign in again. */
  sessionEnd: 'antq:session-end',
} as const

/** Public answer of `GET /embed/portal.json?province=…`: the portal's registration. */
export interface PortalRegistration {
  readonly province: string
  readonly name: string
  readonly language: Language
  /** Code of the union unit whose subtree the portal shows: `bac-giang.ldld`. */
  readonly unit: string
  readonly tabs: readonly { readonly name: string; readonly label: Record<Language, string> }[]
  /** Theme tokens without the leading `--antq-`: `{ accent: '#0a6b4c' }`. */
  readonly theme: Readonly<Record<string, string>>
  /** Whether the loader may write `#antq/…` into the page's address. */
  readonly deepLinks: boolean
}
