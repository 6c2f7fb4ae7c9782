import type { Language } from '@antq/plugin-kit'
import { inject, type InjectionKey } from 'vue'

/** What this page does beside what every portal does: it signs people in and out itself. */
export interface Page {
  readonly state: {
    /** The gateway has ended the session: what is on the screen stays until somebody signs in again or leaves. */
    readonly isEnded: boolean
    /** Rises when everything on the screen is to be forgotten. */
    readonly era: number
    /** One-time code with which a password is to be chosen; null where nobody was invited. */
    readonly invitation: string | null
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
}

export const PAGE: InjectionKey<Page> = Symbol('antq:page')

/** @throws where no page is around */
export function usePage(): Page {
  const page = inject(PAGE)
  if (!page) throw new Error('usePage: no page around this component')
  return page
}
