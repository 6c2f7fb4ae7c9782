import { TRIES } from './fetch-once.js'
import { preload } from './preload.js'

/** A file and its subresource integrity, the SHA-256 in base64. */
export type KnownFile = readonly [path: string, sha256: string]

/** What the build wrote into embed.js. */
export interface KnownFiles {
  /** Semver of the release. */
  readonly version: string
  /** Whether this is the file of one release, which a site pins by its integrity: it runs nothing unchecked. */
  readonly isPinned: boolean
  /** Our own second half, which shows what has come. */
  readonly frame: KnownFile
  /** The one Vue and the one Pinia of the page. */
  readonly vendor: KnownFile
  /** Files in a tab's `assets`, without their `.js`, that it needs to show itself, the container first. A tab that is not listed loads too. */
  readonly tabs: readonly (readonly [name: string, files: readonly KnownFile[]])[]
}

/** Names that stay when the content changes: for a loader of last week, whose own files are gone. */
export const EVERGREEN = {
  frame: 'frame.js',
  vendor: 'vendor.js',
} as const

export interface Files extends KnownFiles {
  /**
   * Lets the browser fetch files of one piece, checked, without running them.
   * @param evergreen  name of the first one that stays: what a last try takes, unchecked
   * @returns the address of the first; rejects where one of them does not come, or is not what it should be
   */
  preload(files: readonly KnownFile[], evergreen: string, attempt: number): Promise<string>
  /** All that a tab will need. */
  hint(tab: string): void
  /** Files of a tab; none for one that the build did not know. */
  of(tab: string): readonly KnownFile[]
}

export function createFiles(base: string, known: KnownFiles): Files {
  const asked = new Map<string, Promise<string>>()
  const fetched = ([path, sha256]: KnownFile, attempt: number): Promise<string> => {
    const address = fileAddress(base, path, attempt)
    const before = asked.get(address) ?? preload(address, sha256)
    asked.set(address, before)
    return before
  }
  const files: Files = {
    ...known,
    of(tab) {
      for (const [name, list] of known.tabs)
        if (name === tab) return list.map(([file, sha256]) => [`tabs/${tab}/assets/${file}.js`, sha256] as const)
      return []
    },
    async preload(list, evergreen, attempt) {
      const isToday = !list[0] || (!known.isPinned && attempt % TRIES === TRIES - 1)
      if (isToday) return fileAddress(base, evergreen, attempt)
      return (await Promise.all(list.map((file) => fetched(file, attempt))))[0] as string
    },
    hint(tab) {
      // Whoever needs the files will ask again and be told.
      files.preload([known.frame, known.vendor, ...files.of(tab)], '', 0).catch(() => {})
    },
  }
  return files
}

/**
 * The same file under an address the browser has not asked for yet. A module that hangs or has failed may stay in the
 * browser's module map, where a plain second import only joins the first; the gateway serves `~N/path` as `path`, so
 * the file and all it imports are asked for afresh.
 * @param attempt 0 for the plain address
 */
export function fileAddress(base: string, path: string, attempt: number): string {
  return base + (attempt > 0 ? `~${attempt}/` : '') + path
}
