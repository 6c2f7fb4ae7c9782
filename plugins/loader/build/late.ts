import { fetchOnce } from '../src/fetch-once.js'
import { preload } from '../src/preload.js'

/** Files of each late part, the part itself first, and their SHA-256; written in when all chunks are known. */
declare const __ANTQ_LATE__: Readonly<Record<string, readonly (readonly [file: string, sha256: string])[]>>

/** The folder out of which what several parts share has come: it is taken once, so that the tab stays one. */
let home: string | undefined

const parts = fetchOnce(async (part, attempt) => {
  const [own = ['', ''], ...shared] = __ANTQ_LATE__[part] ?? []
  const isShared = shared.length > 0
  const folder = (isShared && home) || (attempt > 0 ? `../~${attempt}/` : './')
  const fetched = ([file, sha256]: typeof own, again = ''): Promise<string> =>
    preload(new URL(folder + file, import.meta.url).href + again, sha256)
  const [address] = await Promise.all([
    fetched(own, attempt > 0 ? `?try=${attempt}` : ''),
    ...shared.map((file) => fetched(file)),
  ])
  if (isShared && (home ??= folder) !== folder) throw new Error(`${part}: another part was faster`)
  return import(/* @vite-ignore */ address)
})

/**
 * What the build puts in the place of `import()`: has the files checked before they run, and asks for a lost part
 * again under other addresses, with what it shares with other parts where that has not come either. A browser joins a
 * module that hangs, and may remember one that failed. The gateway serves `tabs/x/~N/file` as `tabs/x/assets/file`; what
 * the tab began with is imported from `../assets` and so keeps its address.
 * @param _plain  never called: by it the bundler knows the part, and names the tab's file anew when the part changes
 */
export function late<Module>(part: string, _plain: () => Promise<Module>): Promise<Module> {
  return parts(part) as Promise<Module>
}
