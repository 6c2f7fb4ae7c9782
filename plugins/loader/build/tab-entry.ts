import type { Tab } from '@antq/plugin-contract'
import { attach } from 'virtual:antq-sheets'
import tab from 'virtual:antq-tab'

/** What a tab's container exposes as `./tab`: the tab of `src/mount.ts`, with its style sheets put into the root. */
const styledTab: Tab = {
  ...tab,
  mount(root, portal) {
    const detach = attach(root)
    const mounted = tab.mount(root, portal)
    return {
      update: (change) => mounted.update(change),
      unmount() {
        mounted.unmount()
        detach()
      },
    }
  },
}

export default styledTab
