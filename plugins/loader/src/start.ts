import { fillPlaceholders } from './placeholders.js'
import { setPage } from './guest.js'
import type { Page } from './page.js'
import { AntqTab } from './tab-element.js'
import { AntqTabs } from './tabs-element.js'

/** Makes the page's elements come alive. A second script on the page (pasted twice, or an older one) does nothing. */
export function start(makePage: () => Page): void {
  if (customElements.get('antq-tabs')) return
  const page = makePage()
  setPage(page)
  page.session.takeFromHash()
  customElements.define('antq-tabs', AntqTabs)
  customElements.define('antq-tab', AntqTab)
  fillPlaceholders()
}
