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

/** A report that is written, perhaps to answer something that the unit owes. */
export interface ReportPlace {
  readonly screen: 'report'
  readonly unit: string
  readonly form: string
  readonly period: string
  readonly work: string | null
}

/** Where the reader is in this tab. */
export type DutyPlace =
  /** What an officer's unit owes; for a visitor what published plans ask. */
  | { readonly screen: 'home' }
  | { readonly screen: 'asked' }
  | { readonly screen: 'assignment'; readonly id: string }
  | { readonly screen: 'plans' }
  | ProgressPlace
  | { readonly screen: 'assign'; readonly plan: string }
  /** The reports of the officer's unit. */
  | { readonly screen: 'reports' }
  | ReportPlace
  /** Where the officer's unit is reminded. */
  | { readonly screen: 'reminders' }

const NOTHING = '-'

/** `asked`, `reminders`, `assignment/<id>`, `progress`, `progress/<plan>/<due>/<unit>/<tree>`, `assign/<plan>`,
 * `report`, `report/<unit>/<form>/<period>/<work>`; anything else is home. */
export function readDutyPlace(place: string): DutyPlace {
  const [screen, id = '', due = NOTHING, unit = NOTHING, tree = 'now', ...rest] = place.split('/')
  if (rest.length > 0) return { screen: 'home' }
  if (screen === 'report' && id === '') return { screen: 'reports' }
  if (screen === 'report' && id !== '' && due !== NOTHING && unit !== NOTHING) {
    // A decade is written with a slash, which parts the words of a place.
    const period = unit.replace('_', '/')
    return { screen, unit: id, form: due, period, work: tree === 'now' ? null : known(tree) }
  }
  if ((screen === 'asked' || screen === 'reminders') && id === '') return { screen }
  if (screen === 'assignment' && id !== '' && due === NOTHING) return { screen, id }
  if (screen === 'assign' && id !== '' && due === NOTHING) return { screen, plan: id }
  if (screen === 'progress' && id === '') return { screen: 'plans' }
  if (screen === 'progress')
    return { screen, plan: id, due: known(due), unit: known(unit), tree: tree === 'then' ? 'THEN' : 'NOW' }
  return { screen: 'home' }
}

const known = (part: string): string | null => (part === '' || part === NOTHING ? null : part)

export const askedPlace = (): string => 'asked'
export const assignmentPlace = (id: string): string => `assignment/${id}`
export const remindersPlace = (): string => 'reminders'
export const reportsPlace = (): string => 'report'
export const reportPlace = ({ unit, form, period, work }: Omit<ReportPlace, 'screen'>): string =>
  ['report', unit, form, period.replace('/', '_'), ...(work === null ? [] : [work])].join('/')
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
