import { EVENTS, type MountedTab, type Portal, type PortalChange } from '@antq/plugin-contract'
import { keepKeysInside } from '../keys.js'
import { createNotice, type Notice } from '../notice.js'
import { readPlace } from '../place.js'
import { baseSheets } from '../sheets.js'
import { WORDS } from '../words.js'
import type { Frame } from './frame.js'
import { writePlace } from './write-place.js'

/** Shows one tab in a shadow root of its own, so that a broken tab breaks nothing else. */
export class TabView {
  readonly host = document.createElement('div')
  readonly #root = this.host.attachShadow({ mode: 'open' })
  readonly #notice: Notice
  #mounted: MountedTab | null = null
  #begun = false
  #place: string

  constructor(
    private readonly frame: Frame,
    readonly name: string,
  ) {
    keepKeysInside(this.#root)
    this.#root.adoptedStyleSheets = baseSheets()
    this.#notice = createNotice(
      this.#root,
      () => WORDS[frame.guest.language()],
      (error) => this.#report(error, 'load'),
    )
    const asked = frame.registration.deepLinks ? readPlace(location.hash) : null
    this.#place = asked?.tab === name ? asked.place : ''
  }

  /** Where the reader is in the tab. */
  get place(): string {
    return this.#place
  }

  /** Fetches the tab and shows it; asked again, it does nothing. */
  show(): void {
    if (this.#begun) return
    this.#begun = true
    const { remotes } = this.frame
    void this.#notice.during(
      (again) => remotes.load(this.name, again),
      (tab) => {
        this.#root.adoptedStyleSheets = baseSheets()
        this.#mounted = tab.mount(this.#root, this.#portal())
        this.frame.tell(EVENTS.ready, { tab: this.name, version: tab.version })
      },
    )
  }

  update(change: PortalChange): void {
    if (change.place !== undefined) this.#place = change.place
    try {
      this.#mounted?.update(change)
    } catch (error) {
      this.#report(error, 'update')
    }
  }

  end(): void {
    this.#notice.cancel()
    try {
      this.#mounted?.unmount()
    } catch (error) {
      this.#report(error, 'unmount')
    }
    this.#mounted = null
    this.host.remove()
  }

  #portal(): Portal {
    const { page, registration } = this.frame
    return {
      province: registration.province,
      unit: registration.unit,
      gateway: `${page.base}graphql`,
      language: this.frame.guest.language(),
      answers: this.frame.answersFor(this.name),
      session: page.session.current(),
      place: this.#place,
      onPlace: (place, replace = false) => {
        this.#place = place
        this.frame.tell(EVENTS.place, { tab: this.name, place })
        if (registration.deepLinks) writePlace({ tab: this.name, place }, replace)
      },
      onError: (error, where) => this.#report(error, where),
      onSessionEnd: () => {
        page.session.set(null)
        this.frame.tell(EVENTS.sessionEnd, {})
      },
    }
  }

  #report(error: unknown, where: string): void {
    this.frame.fail(this.name, where, error)
  }
}
