import type { Language, Portal } from '@antq/plugin-kit'
import { shallowReactive, shallowReadonly } from 'vue'
import { kept } from './kept.js'
import type { Page, Ticket } from './use-page.js'

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
/** The one-time code of an invitation, as the address has it that an administrator hands over. */
const INVITATION = /^#loi-moi=([\w-]{20,120})$/

/** The one-time code with which a provider's sign-in comes back. */
const CODE = /^#antq-code=(antq_p_[\w-]{43})$/

/**
 * The page as its own portal: it keeps the session in this browser tab only, the language in this browser, and the
 * place in the address.
 */
export function ownPage(window: Window): OwnPage {
  const token = kept(() => window.sessionStorage, 'antq-partners-session')
  const language = kept(() => window.localStorage, 'antq-partners-language')
  const away = kept(() => window.sessionStorage, 'antq-partners-away')
  const verifier = kept(() => window.sessionStorage, 'antq-partners-verifier')
  const invitation = kept(() => window.sessionStorage, 'antq-partners-invitation')
  let app: Follower | undefined

  // A token in the address counts only where this tab was sent off for it: nobody signs others in by a link.
  const brought = TOKEN.exec(window.location.hash)?.[1]
  if (brought !== undefined) {
    if (away.read() !== null) token.write(brought)
    window.history.replaceState(null, '', `#${away.read() ?? ''}`)
  }
  // So does a code: only the tab that kept its other half can use it.
  const returned = CODE.exec(window.location.hash)?.[1]
  const half = verifier.read()
  if (returned !== undefined) window.history.replaceState(null, '', `#${away.read() ?? ''}`)
  const ticket: Ticket | null = returned !== undefined && half !== null ? { code: returned, verifier: half } : null
  away.write(null)
  verifier.write(null)

  const state = shallowReactive({ isEnded: false, era: 0, invitation: invitation.read(), ticket })
  /** A one-time code leaves the address at once: nobody reads it over a shoulder or in the history. */
  const takeInvitation = (): boolean => {
    const code = INVITATION.exec(window.location.hash)?.[1]
    if (code === undefined) return false
    invitation.write(code)
    state.invitation = code
    window.history.replaceState(null, '', '#')
    return true
  }
  takeInvitation()

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
  const placeNow = (): string => decoded(window.location.hash.slice(1))
  const first = language.read() === 'en' ? 'en' : 'vi'
  window.document.documentElement.lang = first
  // whoever was invited chooses a password first; somebody else may be signed in at this browser
  if (state.invitation !== null || ticket !== null) token.write(null)
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
      forgetInvitation: () => {
        invitation.write(null)
        state.invitation = null
      },
      sendAway: () => away.write(placeNow()),
      leaveFor(address, secret) {
        away.write(placeNow())
        verifier.write(secret)
        window.location.assign(address)
      },
      forgetTicket: () => (state.ticket = null),
    },
    follow(next) {
      app = next
      window.addEventListener('hashchange', () => {
        if (takeInvitation()) leave()
        else next.update({ place: placeNow() })
      })
    },
  }
}

/** As it stands where an escape in it is broken: a link that was cut must not leave the page blank. */
function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
