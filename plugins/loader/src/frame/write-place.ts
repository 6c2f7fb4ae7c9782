import type { Place } from '../place.js'

/** Writes the place into the address; the host's own state of the history entry is kept. */
export function writePlace({ tab, place }: Place, replace: boolean, page: Window = window): void {
  const hash = `#antq/${tab}${place === '' ? '' : `/${encodeURI(place)}`}`
  if (hash !== page.location.hash) page.history[replace ? 'replaceState' : 'pushState'](page.history.state, '', hash)
}
