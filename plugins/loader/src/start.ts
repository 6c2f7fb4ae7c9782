import { Guest, setPage } from './guest.js'
import type { Page } from './page.js'
import { fillPlaceholders } from './placeholders.js'

/** Makes the page's elements come alive. A second script on the page (pasted twice, or an older one) does nothing. */
export function start(makePage: () => Page): void {
  if (customElements.get('antq-tabs')) return
  const page = makePage()
  setPage(page)
  page.session.takeFromHash()
  addEventListener('hashchange', page.session.takeFromHash)
  customElements.define('antq-tabs', class extends Guest {})
  customElements.define('antq-tab', class extends Guest {})
  fillPlaceholders()
}
