import type { Language } from '@antq/plugin-contract'
import type { Answers, PortalAnswer } from './answers.js'
import type { Files } from './files.js'
import type { SessionKeeper } from './session.js'

/** What all elements of a page share. */
export interface Page {
  /** Folder of embed.js with a slash at the end, `https://gateway.example/`. */
  readonly base: string
  readonly files: Files
  readonly answers: Answers
  readonly session: SessionKeeper
  /** Directives that the page's policy lacks, as far as they have been missed. */
  readonly missing: ReadonlySet<string>
  /** The second half of the loader. */
  frame(again: boolean): Promise<FrameModule>
}

/** An element of ours as its frame sees it. */
export interface GuestDoor {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  readonly page: Page
  language(): Language
}

/** What stands in an element. */
export interface Shown {
  /** The element speaks another language now. */
  relabel(language: Language): void
  end(): void
}

/**
 * What `frame-….js` exports. The two halves may come from releases a year apart: what passes between them only ever
 * grows, as the contract of the tabs does.
 */
export interface FrameModule {
  show(guest: GuestDoor, answer: PortalAnswer): Shown
  /** Tells the gateway why there is nothing to show. */
  fail(page: Page, province: string, where: string, message: string): void
}
