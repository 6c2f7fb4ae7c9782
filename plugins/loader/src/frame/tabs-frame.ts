import type { Language } from '@antq/plugin-contract'
import { readPlace } from '../place.js'
import type { Frame, Stand } from './frame.js'
import { tabListSheet } from './frame-sheets.js'
import { TabList } from './tab-list.js'
import { TabView } from './view.js'
import { writePlace } from './write-place.js'

/** `<antq-tabs province="bac-giang">`: all tabs of the portal, in the order of its registration. */
export function showTabs(frame: Frame): Stand {
  const { tabs, name, deepLinks } = frame.registration
  const { root } = frame.guest
  if (tabs.length === 0) throw new Error(`“${frame.registration.province}” has no tabs`)
  root.adoptedStyleSheets = [tabListSheet(), ...root.adoptedStyleSheets]
  const views = tabs.map((tab) => new TabView(frame, tab.name))
  const list = new TabList({
    label: name,
    names: tabs.map((tab) => tab.name),
    content: (index) => views[index]?.host as HTMLElement,
    onSelect: (index) => views[index]?.show(),
    onChoose: (index) => {
      const view = views[index]
      if (view && deepLinks) writePlace({ tab: view.name, place: view.place }, true)
    },
    onHint: (index) => frame.page.files.hint(tabs[index]?.name ?? ''),
  })
  const relabel = (language: Language): void => list.relabel(tabs.map(({ label }) => label[language] ?? label.vi))
  relabel(frame.guest.language())
  root.append(list.element, ...list.panels)
  const asked = deepLinks ? readPlace(location.hash)?.tab : undefined
  const first = tabs.findIndex((tab) => tab.name === asked)
  list.select(Math.max(0, first))
  return {
    relabel,
    update(change) {
      for (const view of views) view.update(change)
    },
    goTo(place) {
      const index = place ? views.findIndex((view) => view.name === place.tab) : list.selected
      const view = views[index]
      if (!view) return
      view.update({ place: place?.place ?? '' })
      list.select(index)
    },
    end() {
      for (const view of views) view.end()
    },
  }
}
