import type { Registrations } from './registration.js'
import type { Remotes } from './remotes.js'
import type { SessionKeeper } from './session.js'

/** What all elements of a page share. */
export interface Page {
  /** Folder of embed.js with a slash at the end, `https://gateway.example/`. */
  readonly base: string
  readonly registrations: Registrations
  readonly remotes: Remotes
  readonly session: SessionKeeper
  /** The tab to fetch ahead while it is not yet known which tabs the portal has. */
  readonly firstTab: string | undefined
}
