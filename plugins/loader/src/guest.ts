import { EVENTS, type Language, type PortalChange, type PortalRegistration, type Session } from '@antq/plugin-contract'
import { keepKeysInside } from './keys.js'
import { Notice } from './notice.js'
import type { Page } from './page.js'
import { readPlace } from './place.js'
import { baseSheets, themeSheet } from './sheets.js'
import type { Frame } from './view.js'
import { languageOf, WORDS } from './words.js'

/** Set before the elements are defined: the browser makes them, not we. */
let page: Page
export const currentPage = (): Page => page
export function setPage(value: Page): void {
  page = value
}

/** What `<antq-tabs>` and `<antq-tab>` have in common: a guest in a page that nobody here controls. */
export abstract class Guest extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ['province', 'name', 'lang']

  protected readonly root = this.attachShadow({ mode: 'open' })
  readonly #notice = new Notice(
    this.root,
    () => WORDS[this.language],
    (error) => this.#report(error),
  )
  #registration: PortalRegistration | null = null
  #watcher: IntersectionObserver | null = null
  #stopWatching: (() => void)[] | null = null

  constructor() {
    super()
    keepKeysInside(this.root)
    this.root.adoptedStyleSheets = baseSheets()
  }

  /** The tab to fetch ahead, if any. */
  protected abstract ahead(): string | null | undefined
  /** Shows what the registration says. */
  protected abstract open(frame: Frame): void
  protected abstract update(change: PortalChange): void
  protected abstract relabel(language: Language): void
  /** The page's address asks for this place, or for none of ours (`null`). */
  protected abstract goTo(place: { tab: string; place: string } | null): void
  protected abstract close(): void

  /** Token of the signed-in person. A page sets it after its own sign-in, or `null` when the person has left. */
  get session(): string | null {
    return page.session.current()?.token ?? null
  }
  set session(token: string | null) {
    page.session.set(token || null)
  }

  get language(): Language {
    return languageOf(this.getAttribute('lang')) ?? this.#registration?.language ?? 'vi'
  }

  connectedCallback(): void {
    if (this.#stopWatching) return
    this.#takeEarlySession()
    const onAddress = (): void => this.#onAddress()
    addEventListener('popstate', onAddress)
    addEventListener('hashchange', onAddress)
    this.#stopWatching = [
      page.session.watch((session: Session | null) => this.update({ session })),
      () => removeEventListener('popstate', onAddress),
      () => removeEventListener('hashchange', onAddress),
    ]
    this.#whenSeen(() => this.#begin())
  }

  disconnectedCallback(): void {
    // Moved within the page, an element is disconnected and connected at once: what it shows must survive that.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end()
    })
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#stopWatching) return
    if (name !== 'lang') {
      this.#end()
      this.connectedCallback()
    } else if (this.#registration) {
      this.relabel(this.language)
      this.update({ language: this.language })
    }
  }

  /** A panel that is hidden has no size yet; only what is seen (or nearly) costs the page anything. */
  #whenSeen(begin: () => void): void {
    // A deep link leads here, wherever on the page that is; the browser cannot find the spot by itself.
    if (readPlace(location.hash) && this.getClientRects().length > 0) return begin()
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        this.#watcher?.disconnect()
        begin()
      },
      { rootMargin: '200px' },
    )
    this.#watcher.observe(this)
  }

  #begin(): void {
    const ahead = this.ahead()
    if (ahead) page.remotes.hint(ahead)
    void this.#notice.during(
      (again) => page.registrations.get(this.getAttribute('province') ?? '', again),
      (registration) => {
        this.#registration = registration
        this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, themeSheet(registration.theme)]
        this.open({
          page,
          registration,
          language: () => this.language,
          tell: (event, detail) => this.#tell(event, detail),
        })
        if (registration.deepLinks && readPlace(location.hash)) this.scrollIntoView()
      },
    )
  }

  #end(): void {
    this.#watcher?.disconnect()
    this.#stopWatching?.forEach((stop) => stop())
    this.#stopWatching = null
    this.close()
    this.#notice.cancel()
    this.#registration = null
    this.root.adoptedStyleSheets = baseSheets()
  }

  #onAddress(): void {
    page.session.takeFromHash()
    if (!this.#registration?.deepLinks) return
    const place = readPlace(location.hash)
    // Another anchor is the host's own affair; an empty one is where the reader came from.
    if (place || location.hash === '') this.goTo(place)
  }

  /** A page may have set the property before this script came. */
  #takeEarlySession(): void {
    if (!Object.prototype.hasOwnProperty.call(this, 'session')) return
    const token = this.session
    delete (this as { session?: string | null }).session
    this.session = token
  }

  #tell(event: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail }))
  }

  #report(error: unknown): void {
    console.error('[antq]', 'registration', error)
    const message = error instanceof Error ? error.message : String(error)
    this.#tell(EVENTS.error, { tab: null, where: 'registration', message })
  }
}
