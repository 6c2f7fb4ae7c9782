import type { Kept } from '@antq/plugin-kit'
import type { WholeCorrections } from './corrections.js'
import type { DraftForm } from './draft-form.js'

/** What an officer has typed and not yet saved, as it outlives a reload. */
export interface KeptDraft extends Kept {
  readonly text: string
  readonly form: DraftForm | null
  /** The draft at the gateway that the form started from; `null` for a new one. */
  readonly plan: { readonly id: string; readonly version: number } | null
  /** What the gateway knows without our corrections. */
  readonly base: WholeCorrections | null
}

/** Of the shape of {@link KeptDraft}. */
export const DRAFT_VERSION = 1

/** Key of a draft: of the plan, or of the one new text of a province. */
export const shelfKey = (province: string, id: string | null): string => `antq:intake:${province}:${id ?? 'new'}`
