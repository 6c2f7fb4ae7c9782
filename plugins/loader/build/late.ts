import { fetchOnce } from '../src/fetch-once.js'
import { preload } from '../src/preload.js'

/** Files of each late part, the part itself first, and their SHA-256; written in when all chunks are known. */
declare const __ANTQ_LATE__: Readonly<Record<string, readonly (readonly [file: string, sha256: string])[]>>

const loads = new Map<string, () => Promise<unknown>>()
const parts = fetchOnce(async (part, attempt) => {
  const [address] = await fetched(part, attempt)
  return attempt > 0 ? import(/* @vite-ignore */ address ?? '') : loads.get(part)?.()
})

/**
 * What the build puts in the place of `import()`: has the files checked before they run, and asks for a lost part
 * again under another address. A browser joins a module that hangs, and may remember one that failed; the parts that
 * are there already keep their address, so the tab stays one.
 * @param load  the plain import, for the first try
 */
export function late<Module>(part: string, load: () => Promise<Module>): Promise<Module> {
  loads.set(part, load)
  return parts(part) as Promise<Module>
}

/** Lets the browser fetch the files, checked; rejects where one does not come or is not what it should be. */
function fetched(part: string, attempt: number): Promise<string[]> {
  return Promise.all(
    (__ANTQ_LATE__[part] ?? []).map(([file, sha256], index) => {
      const again = attempt > 0 && index === 0 ? `?try=${attempt}` : ''
      return preload(new URL(file, import.meta.url).href + again, sha256)
    }),
  )
}
