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

const IN_HASH = /(^#|&)antq-session=([\w-]+\.[\w-]+\.[\w-]+)(?=&|$)/

/** Keeps the token for this browser tab only; where storage is blocked, for this page only. */
export function createSession(page: Window = window, now: () => number = Date.now): SessionKeeper {
  const watchers = new Set<(session: Session | null) => void>()
  let token = stored(page)
  const current = (): Session | null => {
    if (token && hasExpired(token, now())) token = store(page, null)
    return token ? { token } : null
  }
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
      const found = IN_HASH.exec(hash)
      if (!found) return
      const rest = hash
        .replace(IN_HASH, (_all, before: string) => (before === '#' ? '#' : ''))
        .replace(/^#&/, '#')
        .replace(/^#$/, '')
      // The token must not stay in the history, in a bookmark or in what the host's statistics read.
      page.history.replaceState(page.history.state, '', pathname + search + rest)
      set(found[2] ?? null)
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

/** Only what the token itself says; whether it is genuine is the gateway's affair. */
function hasExpired(token: string, now: number): boolean {
  try {
    const claims = JSON.parse(atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as {
      exp?: number
    }
    return typeof claims.exp === 'number' && claims.exp * 1000 <= now
  } catch {
    return false
  }
}
