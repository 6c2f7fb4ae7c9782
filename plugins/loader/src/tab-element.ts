import type { Language, PortalChange } from '@antq/plugin-contract'
import { Guest } from './guest.js'
import type { Place } from './place.js'
import { type Frame, TabView } from './view.js'

/** `<antq-tab name="plans" province="tay-ninh">`: one tab, for a portal with tabs of its own. */
export class AntqTab extends Guest {
  #view: TabView | null = null

  protected ahead(): string | null {
    return this.getAttribute('name')
  }

  protected open(frame: Frame): void {
    const name = this.getAttribute('name')
    const known = frame.registration.tabs.find((tab) => tab.name === name)
    if (!known) throw new Error(`“${frame.registration.province}” has no tab “${name}”`)
    this.#view = new TabView(frame, known.name)
    this.root.append(this.#view.host)
    this.#view.show()
  }

  protected update(change: PortalChange): void {
    this.#view?.update(change)
  }

  protected relabel(_language: Language): void {}

  protected goTo(place: Place | null): void {
    if (!place || place.tab === this.#view?.name) this.#view?.update({ place: place?.place ?? '' })
  }

  protected close(): void {
    this.#view?.end()
    this.#view = null
  }
}
