import type { Language, PortalChange } from '@antq/plugin-contract'
import { currentPage, Guest } from './guest.js'
import { type Place, readPlace, writePlace } from './place.js'
import { tabSheets } from './sheets.js'
import { TabList } from './tab-list.js'
import { type Frame, TabView } from './view.js'

/** `<antq-tabs province="bac-giang">`: all tabs of the portal, in the order of its registration. */
export class AntqTabs extends Guest {
  #frame: Frame | null = null
  #views: TabView[] = []
  #list: TabList | null = null

  protected ahead(): string | undefined {
    return readPlace(location.hash)?.tab ?? currentPage().firstTab
  }

  protected open(frame: Frame): void {
    const { tabs, name, deepLinks } = frame.registration
    if (tabs.length === 0) throw new Error(`“${frame.registration.province}” has no tabs`)
    this.#frame = frame
    this.root.adoptedStyleSheets = [...tabSheets(), ...this.root.adoptedStyleSheets.slice(-1)]
    this.#views = tabs.map((tab) => new TabView(frame, tab.name))
    this.#list = new TabList({
      label: name,
      names: tabs.map((tab) => tab.name),
      content: (index) => this.#views[index]?.host as HTMLElement,
      onSelect: (index) => this.#views[index]?.show(),
      onChoose: (index) => {
        const view = this.#views[index]
        if (view && deepLinks) writePlace({ tab: view.name, place: view.place }, true)
      },
      onHint: (index) => frame.page.remotes.hint(tabs[index]?.name ?? ''),
    })
    this.relabel(frame.language())
    this.root.append(this.#list.element, ...this.#list.panels)
    const asked = deepLinks ? readPlace(location.hash)?.tab : undefined
    this.#list.select(
      Math.max(
        0,
        tabs.findIndex((tab) => tab.name === asked),
      ),
    )
  }

  protected update(change: PortalChange): void {
    for (const view of this.#views) view.update(change)
  }

  protected relabel(language: Language): void {
    this.#list?.relabel((this.#frame?.registration.tabs ?? []).map((tab) => tab.label[language] ?? tab.label.vi))
  }

  protected goTo(place: Place | null): void {
    const index = place ? this.#views.findIndex((view) => view.name === place.tab) : (this.#list?.selected ?? -1)
    const view = this.#views[index]
    if (!view) return
    view.update({ place: place?.place ?? '' })
    this.#list?.select(index)
  }

  protected close(): void {
    for (const view of this.#views) view.end()
    this.#views = []
    this.#list = null
    this.#frame = null
  }
}
