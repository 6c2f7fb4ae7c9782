import { safeJson } from '../client/safe-json.js'

/** What somebody has typed and not yet handed over, as it outlives a reload. */
export interface Kept {
  /** Whose it is: another person at the same browser does not get to see it. */
  readonly owner: string
}

export interface Shelf<Thing extends Kept> {
  /** @returns `null` where nothing is kept, where it is another person's, or where storage is blocked */
  load(key: string, owner: string): Thing | null
  /** @returns false where the browser does not let us keep it */
  keep(key: string, thing: Thing): boolean
  drop(key: string): void
}

/**
 * A place in the browser's storage. `sessionStorage` ends with the browser tab and is no one else's.
 * @param storage asked for late: where site data is forbidden, even looking at it throws
 * @param version of the shape of what is kept; other versions are as good as nothing
 */
export function createShelf<Thing extends Kept>(storage: () => Storage, version: number): Shelf<Thing> {
  return {
    load(key, owner) {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? 'null') as (Thing & { version?: number }) | null
        return kept?.version === version && kept.owner === owner ? kept : null
      } catch {
        return null
      }
    },
    keep(key, thing) {
      try {
        storage().setItem(key, safeJson({ version, ...thing }))
        return true
      } catch {
        return false
      }
    },
    drop(key) {
      try {
        storage().removeItem(key)
      } catch {
        // Blocked storage holds nothing to drop.
      }
    },
  }
}

/** Who a token speaks of, without judging it: that is the gateway's affair. */
export function ownerOf(token: string | null | undefined): string {
  try {
    const [, claims = ''] = (token ?? '').split('.')
    const bytes = Uint8Array.from(atob(claims.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))
    const { iss = '', sub = '' } = JSON.parse(new TextDecoder().decode(bytes)) as { iss?: string; sub?: string }
    return `${iss}|${sub}`
  } catch {
    return ''
  }
}
