import { createAnswers } from './answers.js'
import { baseAddress } from './base.js'
import { fetchOnce } from './fetch-once.js'
import { createFiles, EVERGREEN, type KnownFiles } from './files.js'
import type { FrameModule } from './page.js'
import { watchPolicy } from './policy.js'
import { createSession } from './session.js'
import { start } from './start.js'

/** Written in by the build; see embed.config.ts. */
declare const __ANTQ_FILES__: KnownFiles

const base = baseAddress()

start(() => {
  const files = createFiles(base, __ANTQ_FILES__)
  const frame = fetchOnce(
    async (_name, attempt) =>
      import(/* @vite-ignore */ await files.preload([files.frame], EVERGREEN.frame, attempt)) as Promise<FrameModule>,
  )
  return {
    base,
    files,
    missing: watchPolicy(base),
    answers: createAnswers(base),
    session: createSession(),
    frame: (again) => frame('', again),
  }
})
