import type { Session } from '@antq/plugin-contract'

/** One for a page: whichever element it was handed to, all tabs see the same person. */
export interface SessionKeeper {
  current(): Session | null
  /** `null` signs out. */
  set(token: string | null): void
  /** Calls back after every change, until the returned function is called. */
  watch(onChange: (session: Session | null) => void): () => void
  /** Takes `#antq-session=<token>` out of the page's address, if it is there. */
  takeFromHash(): void
}

export const SESSION_KEY = 'antq:session'

const IN_HASH = /^antq-session=[\w-]+\.[\w-]+\.[\w-]+$/

/** Keeps the token for this browser tab only; where storage is blocked, for this page only. */
export function createSession(page: Window = window): SessionKeeper {
  const watchers = new Set<(session: Session | null) => void>()
  let token = stored(page)
  const current = (): Session | null => (token ? { token } : null)
  const set = (value: string | null): void => {
    if (value === token) return
    token = store(page, value)
    for (const watcher of watchers) watcher(current())
  }
  return {
    current,
    set,
    watch(onChange) {
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    takeFromHash() {
      const { hash, pathname, search } = page.location
      const parts = hash.slice(1).split('&')
      const found = parts.find((part) => IN_HASH.test(part))
      if (!found) return
      const rest = parts.filter((part) => !IN_HASH.test(part)).join('&')
      // The token must not stay in the history, in a bookmark or in what the host's statistics read.
      page.history.replaceState(page.history.state, '', pathname + search + (rest && `#${rest}`))
      set(found.slice(found.indexOf('=') + 1))
    },
  }
}

function stored(page: Window): string | null {
  try {
    return page.sessionStorage.getItem(SESSION_KEY)
  } catch {
    return null
  }
}

function store(page: Window, token: string | null): string | null {
  try {
    if (token) page.sessionStorage.setItem(SESSION_KEY, token)
    else page.sessionStorage.removeItem(SESSION_KEY)
  } catch {
    // Storage is blocked or full: the token lives as long as the page.
  }
  return token
}
