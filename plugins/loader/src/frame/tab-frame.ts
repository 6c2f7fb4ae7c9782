import type { Frame, Stand } from './frame.js'
import { TabView } from './view.js'

/** `<antq-tab name="plans" province="tay-ninh">`: one tab, for a portal with tabs of its own. */
export function showTab(frame: Frame): Stand {
  const { element, root } = frame.guest
  const name = element.getAttribute('name')
  const known = frame.registration.tabs.find((tab) => tab.name === name)
  if (!known) throw new Error(`“${frame.registration.province}” has no tab “${name}”`)
  const view = new TabView(frame, known.name)
  root.append(view.host)
  view.show()
  return {
    update: (change) => view.update(change),
    relabel() {},
    goTo(place) {
      if (!place || place.tab === view.name) view.update({ place: place?.place ?? '' })
    },
    end: () => view.end(),
  }
}
