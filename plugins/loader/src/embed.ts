import { baseAddress } from './base.js'
import type { KnownFiles } from './files.js'
import { createRegistrations } from './registration.js'
import { createRemotes } from './remotes.js'
import { createSession } from './session.js'
import { start } from './start.js'

/** Written in by the build; see embed.config.ts. */
declare const __ANTQ_FILES__: KnownFiles

const base = baseAddress()
const files = __ANTQ_FILES__

start(() => ({
  base,
  registrations: createRegistrations(base),
  remotes: createRemotes(base, files, (address) => import(/* @vite-ignore */ address)),
  session: createSession(),
  firstTab: files.tabs[0]?.[0],
}))
