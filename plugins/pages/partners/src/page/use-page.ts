import type { Language } from '@antq/plugin-kit'
import { inject, type InjectionKey } from 'vue'

/** What came back from a provider, and what this tab kept meanwhile. */
export interface Ticket {
  readonly code: string
  readonly verifier: string
}

/** What this page does beside what every portal does: it signs people in and out itself. */
export interface Page {
  readonly state: {
    /** The gateway has ended the session: what is on the screen stays until somebody signs in again or leaves. */
    readonly isEnded: boolean
    /** Rises when everything on the screen is to be forgotten. */
    readonly era: number
    /** One-time code with which a password is to be chosen; null where nobody was invited. */
    readonly invitation: string | null
    /** A sign-in that a provider has vouched for and that is to be finished; null without one. */
    readonly ticket: Ticket | null
  }
  begin(token: string): void
  /** The one-time code was used, or is not wanted. */
  forgetInvitation(): void
  /** Forgets the session and everything on the screen. */
  leave(): void
  /** Forgets what is on the screen: somebody else has signed in. */
  startAnew(): void
  speak(language: Language): void
  /** To be called before the person leaves for another site that signs them in and sends them back. */
  sendAway(): void
  /** Leaves for a provider. @param verifier kept in this tab: the code that comes back is worth nothing without it */
  leaveFor(address: string, verifier: string): void
  /** The sign-in was finished, or cannot be. */
  forgetTicket(): void
}

export const PAGE: InjectionKey<Page> = Symbol('antq:page')

/** @throws where no page is around */
export function usePage(): Page {
  const page = inject(PAGE)
  if (!page) throw new Error('usePage: no page around this component')
  return page
}
