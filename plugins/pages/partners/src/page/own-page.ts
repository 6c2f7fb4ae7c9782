import type { Language, Portal } from '@antq/plugin-kit'
import { shallowReactive, shallowReadonly } from 'vue'
import { kept } from './kept.js'
import type { Page } from './use-page.js'

/** What follows the page: the mounted app. */
interface Follower {
  update(change: Partial<Pick<Portal, 'language' | 'session' | 'place'>>): void
}

export interface OwnPage {
  readonly portal: Portal
  readonly page: Page
  /** From now on the app hears of every change. */
  follow(app: Follower): void
}

const TOKEN = /^#antq-session=([\w.-]+)$/

/**
 * The page as its own portal: it keeps the session in this browser tab only, the language in this browser, and the
 * place in the address.
 */
export function ownPage(window: Window): OwnPage {
  const token = kept(() => window.sessionStorage, 'antq-partners-session')
  const language = kept(() => window.localStorage, 'antq-partners-language')
  const away = kept(() => window.sessionStorage, 'antq-partners-away')
  const state = shallowReactive({ isEnded: false, era: 0 })
  let app: Follower | undefined

  // A token in the address counts only where this tab was sent off for it: nobody signs others in by a link.
  const brought = TOKEN.exec(window.location.hash)?.[1]
  if (brought !== undefined) {
    if (away.read() !== null) token.write(brought)
    window.history.replaceState(null, '', `#${away.read() ?? ''}`)
  }
  away.write(null)

  const speak = (next: Language): void => {
    language.write(next)
    window.document.documentElement.lang = next
    app?.update({ language: next })
  }
  const begin = (next: string): void => {
    token.write(next)
    state.isEnded = false
    app?.update({ session: { token: next } })
  }
  const leave = (): void => {
    token.write(null)
    state.isEnded = false
    state.era++
    window.history.replaceState(null, '', '#')
    app?.update({ session: null, place: '' })
  }
  const placeNow = (): string => decodeURI(window.location.hash.slice(1))
  const first = language.read() === 'en' ? 'en' : 'vi'
  window.document.documentElement.lang = first
  const session = token.read()

  return {
    portal: {
      province: '',
      gateway: new URL('../graphql', window.location.href).href,
      language: first,
      session: session === null ? null : { token: session },
      place: placeNow(),
      onPlace: (place, replace = false) =>
        window.history[replace ? 'replaceState' : 'pushState'](null, '', `#${encodeURI(place)}`),
      hrefOf: (place) => `#${encodeURI(place)}`,
      onError: (error, where) => console.error(where, error),
      onSessionEnd: () => {
        token.write(null)
        state.isEnded = true
      },
    },
    page: {
      state: shallowReadonly(state),
      begin,
      leave,
      startAnew: () => void state.era++,
      speak,
      sendAway: () => away.write(placeNow()),
    },
    follow(next) {
      app = next
      window.addEventListener('hashchange', () => next.update({ place: placeNow() }))
    },
  }
}
