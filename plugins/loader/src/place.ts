/** A place in a tab, as it stands in the page's address: `#antq/plans/plan/plan_01J…`. */
export interface Place {
  readonly tab: string
  /** `plan/plan_01J…`; empty for the start of the tab. */
  readonly place: string
}

/** The place an address asks for, or `null` where the hash is the host's own. */
export function readPlace(hash: string): Place | null {
  const found = /^#antq\/([a-z][a-z0-9-]*)(?:\/(.*))?$/.exec(hash)
  return found ? { tab: found[1] ?? '', place: decoded(found[2] ?? '') } : null
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
