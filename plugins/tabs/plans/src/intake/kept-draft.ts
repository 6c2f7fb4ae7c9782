import { safeJson } from '@antq/plugin-kit'
import type { WholeCorrections } from './corrections.js'
import type { DraftForm } from './draft-form.js'

/** What an officer has typed and not yet saved, as it outlives a reload. */
export interface KeptDraft {
  /** Whose it is: another person at the same browser does not get to see it. */
  readonly owner: string
  readonly text: string
  readonly form: DraftForm | null
  /** The draft at the gateway that the form started from; `null` for a new one. */
  readonly plan: { readonly id: string; readonly version: number } | null
  /** What the gateway knows without our corrections. */
  readonly base: WholeCorrections | null
}

const PREFIX = 'antq:intake:'
const VERSION = 1

export interface DraftShelf {
  /** @returns `null` where nothing is kept, where it is another person's, or where storage is blocked */
  load(key: string, owner: string): KeptDraft | null
  /** @returns false where the browser does not let us keep it */
  keep(key: string, draft: KeptDraft): boolean
  drop(key: string): void
}

/** Key of a draft: of the plan, or of the one new text of a province. */
export const shelfKey = (province: string, id: string | null): string => `${PREFIX}${province}:${id ?? 'new'}`

/** Keeps drafts in this browser tab's storage, which ends with the tab and is no one else's. */
export function createDraftShelf(storage: () => Storage): DraftShelf {
  return {
    load(key, owner) {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? 'null') as (KeptDraft & { version?: number }) | null
        return kept?.version === VERSION && kept.owner === owner ? kept : null
      } catch {
        return null
      }
    },
    keep(key, draft) {
      try {
        storage().setItem(key, safeJson({ version: VERSION, ...draft }))
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
