// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { createSession, SESSION_KEY } from './session.js'

const TOKEN = 'aGVhZA.Ym9keQ.c2ln'

/** Only what the keeper touches of a window. */
function pageAt(hash: string, storage: Partial<Storage> = window.sessionStorage): Window {
  const location = { hash, pathname: '/trang', search: '?a=1' }
  const history = {
    state: { host: true },
    replaced: [] as unknown[],
    replaceState(...given: unknown[]) {
      history.replaced.push(given)
      location.hash = /#.*/.exec(String(given[2]))?.[0] ?? ''
    },
  }
  return { location, history, sessionStorage: storage } as unknown as Window
}

beforeEach(() => sessionStorage.clear())

describe('session', () => {
  it('takes the token out of the address and keeps the host’s state of the history entry', () => {
    const page = pageAt(`#antq-session=${TOKEN}`)
    const session = createSession(page)
    session.takeFromHash()
    expect(session.current()).toEqual({ token: TOKEN })
    expect((page.history as unknown as { replaced: unknown[] }).replaced).toEqual([[{ host: true }, '', '/trang?a=1']])
    expect(sessionStorage.getItem(SESSION_KEY)).toBe(TOKEN)
  })

  it('leaves what else stands in the hash', () => {
    const page = pageAt(`#antq/plans/plan/1&antq-session=${TOKEN}`)
    createSession(page).takeFromHash()
    expect(page.location.hash).toBe('#antq/plans/plan/1')
  })

  it('leaves no second token in the address', () => {
    const page = pageAt(`#antq-session=${TOKEN}&lien-he&antq-session=bWFp.bWFp.bWFp`)
    const session = createSession(page)
    session.takeFromHash()
    expect([page.location.hash, session.current()]).toEqual(['#lien-he', { token: TOKEN }])
  })

  it('leaves an address alone that carries no token', () => {
    const page = pageAt('#lien-he')
    createSession(page).takeFromHash()
    expect((page.history as unknown as { replaced: unknown[] }).replaced).toEqual([])
  })

  it('remembers the token for the next page of this browser tab', () => {
    createSession(pageAt('')).set(TOKEN)
    expect(createSession(pageAt('')).current()).toEqual({ token: TOKEN })
  })

  it('keeps the token in memory where storage is blocked', () => {
    const refuse = (): never => {
      throw new DOMException('blocked', 'SecurityError')
    }
    const session = createSession(pageAt('', { getItem: refuse, setItem: refuse, removeItem: refuse }))
    session.set(TOKEN)
    expect(session.current()).toEqual({ token: TOKEN })
    session.set(null)
    expect(session.current()).toBeNull()
  })

  it('tells every watcher of a change until it stops watching', () => {
    const session = createSession(pageAt(''))
    const seen: unknown[] = []
    const stop = session.watch((now) => seen.push(now?.token ?? null))
    session.set(TOKEN)
    session.set(TOKEN)
    session.set(null)
    stop()
    session.set(TOKEN)
    expect(seen).toEqual([TOKEN, null])
  })
})
