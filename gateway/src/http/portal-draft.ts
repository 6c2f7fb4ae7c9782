import { Refusal } from '../foundation/refusal.js'
import { readDraft, type PortalRegistry } from '../slices/portal/index.js'
import { textOf } from './query-text.js'

/** Longest part of an address that carries a draft. */
const PREFIX = /^\/embed\/draft\/([\w-]{1,2000})\/([^?]*)(\?.*)?$/

/**
 * `/embed/draft/<draft>/path` is `/path` as a portal would show it with settings that nobody has saved yet: the loader
 * asks for everything where it was loaded from, so a preview needs no other loader. Rewritten before routing; what is
 * not told of portals is the same with and without a draft.
 */
export function withoutDraftPrefix(url: string): string {
  const [, draft, path = '', query = ''] = PREFIX.exec(url) ?? []
  if (draft === undefined) return url
  return path.startsWith('embed/') ? `/${path}${query || '?'}&draft=${draft}` : `/${path}${query}`
}

/**
 * The portals, one of them as the draft in the address has it.
 * @throws Refusal INPUT_INVALID, TAB_UNKNOWN
 */
export function portalsAsked(
  portals: PortalRegistry,
  { province, draft: asked }: { readonly province?: unknown; readonly draft?: unknown },
): PortalRegistry {
  const draft = textOf(asked)
  const registered = portals.registered(textOf(province) ?? '')
  if (draft === null || !registered) return portals
  const choices = readDraft(registered, draft)
  if (!choices) throw new Refusal('INPUT_INVALID', { fields: ['draft'] })
  return portals.withDraft(registered.code, choices)
}
