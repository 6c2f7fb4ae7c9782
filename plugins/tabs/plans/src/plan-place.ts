/** Where the reader is in this tab. */
export type PlanPlace =
  | { readonly screen: 'list' }
  | { readonly screen: 'plan'; readonly id: string }
  /** Without an id: a text that is no draft yet. */
  | { readonly screen: 'intake'; readonly id: string | null }

/** `plan/<id>`, `intake`, `intake/<id>`; anything else is the list. */
export function readPlanPlace(place: string): PlanPlace {
  const [screen, id, ...rest] = place.split('/')
  if (screen === 'plan' && id && rest.length === 0) return { screen, id }
  if (screen === 'intake' && rest.length === 0) return { screen, id: id || null }
  return { screen: 'list' }
}

export const planPlace = (id: string): string => `plan/${id}`
export const intakePlace = (id?: string): string => (id ? `intake/${id}` : 'intake')
