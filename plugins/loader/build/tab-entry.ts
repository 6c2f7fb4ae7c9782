import { attach } from 'virtual:antq-sheets'
import tab from 'virtual:antq-tab'
import { exposed } from './libraries.js'

/** What a tab's container exposes as `./tab`: the tab of `src/mount.ts`, with its style sheets put into the root. */
exposed.tab = {
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
