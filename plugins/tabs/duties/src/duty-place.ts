/** Which tree of units a number is of: that of today, or that of the day on which the work was given. */
export type TreeOf = 'NOW' | 'THEN'

/** Whose completeness of a plan is looked at. */
export interface ProgressPlace {
  readonly screen: 'progress'
  readonly plan: string
  /** One of the plan's days; `null` for all of them together. */
  readonly due: string | null
  /** Code of the unit; `null` for where the reader may begin. */
  readonly unit: string | null
  readonly tree: TreeOf
}

/** Where the reader is in this tab. */
export type DutyPlace =
  /** What an officer's unit owes; for a visitor what published plans ask. */
  | { readonly screen: 'home' }
  | { readonly screen: 'asked' }
  | { readonly screen: 'work'; readonly id: string }
  | { readonly screen: 'plans' }
  | ProgressPlace
  | { readonly screen: 'assign'; readonly plan: string }

const NOTHING = '-'

/** `asked`, `work/<id>`, `progress`, `progress/<plan>/<due>/<unit>/<tree>`, `assign/<plan>`; anything else is home. */
export function readDutyPlace(place: string): DutyPlace {
  const [screen, id = '', due = NOTHING, unit = NOTHING, tree = 'now', ...rest] = place.split('/')
  if (rest.length > 0) return { screen: 'home' }
  if (screen === 'asked' && id === '') return { screen }
  if (screen === 'work' && id !== '' && due === NOTHING) return { screen, id }
  if (screen === 'assign' && id !== '' && due === NOTHING) return { screen, plan: id }
  if (screen === 'progress' && id === '') return { screen: 'plans' }
  if (screen === 'progress')
    return { screen, plan: id, due: known(due), unit: known(unit), tree: tree === 'then' ? 'THEN' : 'NOW' }
  return { screen: 'home' }
}

const known = (part: string): string | null => (part === '' || part === NOTHING ? null : part)

export const askedPlace = (): string => 'asked'
export const workPlace = (id: string): string => `work/${id}`
export const plansPlace = (): string => 'progress'
export const assignPlace = (plan: string): string => `assign/${plan}`

/** The parts that say nothing are left out, so that the common address is a short one. */
export function progressPlace(
  plan: string,
  { due = null, unit = null, tree = 'NOW' }: Partial<Omit<ProgressPlace, 'screen' | 'plan'>> = {},
): string {
  const parts = [due ?? NOTHING, unit ?? NOTHING, tree.toLowerCase()]
  const plain = [NOTHING, NOTHING, 'now']
  while (parts.length > 0 && parts.at(-1) === plain[parts.length - 1]) parts.pop()
  return ['progress', plan, ...parts].join('/')
}
