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

/** Writes the place into the address; the host's own state of the history entry is kept. */
export function writePlace({ tab, place }: Place, replace: boolean, page: Window = window): void {
  const hash = `#antq/${tab}${place === '' ? '' : `/${encodeURI(place)}`}`
  if (hash !== page.location.hash) page.history[replace ? 'replaceState' : 'pushState'](page.history.state, '', hash)
}

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
