import type { EVENTS, Language } from '@antq/plugin-contract'
import { ATTRIBUTES } from './attributes.js'
import { keepKeysInside } from './keys.js'
import { createNotice } from './notice.js'
import type { Page, Shown } from './page.js'
import { readPlace } from './place.js'
import { baseSheets } from './sheets.js'
import { languageOf, WORDS } from './words.js'

const ERROR: typeof EVENTS.error = 'antq:error'

/** Set before the elements are defined: the browser makes them, not we. */
let page: Page
export function setPage(value: Page): void {
  page = value
}

/** `<antq-tabs>` and `<antq-tab>`: a guest in a page that nobody here controls. What it shows, its frame knows. */
export class Guest extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES

  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #notice = createNotice(
    this.#root,
    () => WORDS[this.language],
    (reason) => this.#fail(reason),
  )
  #watcher: IntersectionObserver | null = null
  #shown: Shown | null = null
  /** Language of the registration, once it is known. */
  #usual: Language = 'vi'

  constructor() {
    super()
    keepKeysInside(this.#root)
    this.#root.adoptedStyleSheets = baseSheets()
  }

  /** Token of the signed-in person. A page sets it after its own sign-in, or `null` when the person has left. */
  get session(): string | null {
    return page.session.current()?.token ?? null
  }
  set session(token: string | null) {
    page.session.set(token || null)
  }

  get language(): Language {
    return languageOf(this.getAttribute('lang')) ?? this.#usual
  }

  connectedCallback(): void {
    if (this.#watcher) return
    this.#takeEarlySession()
    // A panel that is hidden has no size yet; only what is seen (or nearly) costs the page anything.
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#begin()
      },
      { rootMargin: '200px' },
    )
    this.#watcher = watcher
    // A deep link leads here, wherever on the page that is; the browser cannot find the spot by itself.
    if (readPlace(location.hash) && this.getClientRects()[0]) this.#begin()
    else watcher.observe(this)
  }

  disconnectedCallback(): void {
    // Moved within the page, an element is disconnected and connected at once: what it shows must survive that.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end()
    })
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.#watcher) return
    if (name === 'lang') return this.#shown?.relabel(this.language)
    this.#end()
    this.connectedCallback()
  }

  #begin(): void {
    this.#watcher?.disconnect()
    const asked = readPlace(location.hash)
    const tab = this.getAttribute('name') ?? asked?.tab
    const wanted = {
      province: this.getAttribute('province') ?? '',
      tab,
      language: languageOf(this.getAttribute('lang')),
      isPlain: !this.session && !asked?.place,
    }
    page.files.hint(tab ?? page.files.tabs[0]?.[0] ?? '')
    void this.#notice.during(
      (again) => Promise.all([page.answers.get(wanted, again), page.frame(again)]),
      ([answer, frame]) => {
        this.#usual = answer.registration.language
        const door = { element: this, root: this.#root, page, language: () => this.language }
        this.#shown = frame.show(door, answer)
      },
    )
  }

  #end(): void {
    this.#watcher?.disconnect()
    this.#watcher = null
    this.#shown?.end()
    this.#shown = null
    this.#notice.cancel()
    this.#root.adoptedStyleSheets = baseSheets()
  }

  /** A page may have set the property before this script came. */
  #takeEarlySession(): void {
    if (!Object.hasOwn(this, 'session')) return
    const token = this.session
    delete (this as { session?: string | null }).session
    this.session = token
  }

  #fail(reason: unknown): void {
    const where = 'registration'
    const message = String((reason as Error)?.message ?? reason)
    console.error('[antq]', where, reason)
    page.frame(false).then(
      (frame) => frame.fail(page, this.getAttribute('province') ?? '', where, message),
      () => {},
    )
    this.dispatchEvent(new CustomEvent(ERROR, { bubbles: true, composed: true, detail: { tab: null, where, message } }))
  }
}
