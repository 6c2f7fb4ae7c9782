import type { Plugin } from 'vite'

export interface EarlyModules {
  /** Learns the tab's modules before they are put into files. */
  readonly plugin: Plugin
  /** Whether the tab needs the module to show itself. */
  has(id: string): boolean
  /** Whether several late parts need the module, and it is not the begin of one. */
  isSharedLate(id: string): boolean
}

/** Tells what a tab needs at first, which goes into one file, from what comes late. */
export function earlyModules(): EarlyModules {
  let early = new Set<string>()
  const begins = new Set<string>()
  const shared = new Set<string>()
  return {
    plugin: {
      name: 'antq:early-modules',
      apply: 'build',
      buildEnd() {
        const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? []
        for (const id of this.getModuleIds()) {
          if (/loader[\\/]build[\\/]tab-entry\.ts$/.test(id)) early = reachedFrom(id, importsOf)
          this.getModuleInfo(id)?.dynamicallyImportedIds.forEach((begin) => begins.add(begin))
        }
        const seen = new Set<string>()
        for (const begin of begins)
          for (const id of reachedFrom(begin, importsOf)) (seen.has(id) ? shared : seen).add(id)
      },
    },
    has: (id) => early.has(id),
    isSharedLate: (id) => shared.has(id) && !early.has(id) && !begins.has(id),
  }
}

/** The module and all that it imports at once. */
function reachedFrom(begin: string, importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>()
  const walk = (id: string): void => {
    if (reached.has(id)) return
    reached.add(id)
    importsOf(id).forEach(walk)
  }
  walk(begin)
  return reached
}
