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

/** The times a report was handed in, two of them side by side. */
export interface VersionsPlace {
  readonly screen: 'versions'
  readonly unit: string
  readonly form: string
  readonly period: string
  /** Numbers of the earlier and the later one; `null` for the last two. */
  readonly since: number | null
  readonly number: number | null
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
  | VersionsPlace
  /** Reports that everybody may read, or one of them. */
  | { readonly screen: 'published'; readonly id: string | null }
  /** Where the officer's unit is reminded. */
  | { readonly screen: 'reminders' }

const NOTHING = '-'

/** `asked`, `reminders`, `assignment/<id>`, `progress`, `progress/<plan>/<due>/<unit>/<tree>`, `assign/<plan>`,
 * `report`, `report/<unit>/<form>/<period>/<work>`, `versions/<unit>/<form>/<period>/<since>-<number>`, `published`,
 * `published/<id>`; anything else is home. */
export function readDutyPlace(place: string): DutyPlace {
  const [screen, id = '', due = NOTHING, unit = NOTHING, tree = 'now', ...rest] = place.split('/')
  if (rest.length > 0) return { screen: 'home' }
  if (screen === 'report' && id === '') return { screen: 'reports' }
  if (screen === 'report' && id !== '' && due !== NOTHING && unit !== NOTHING) {
    // A decade is written with a slash, which parts the words of a place.
    const period = unit.replace('_', '/')
    return { screen, unit: id, form: due, period, work: tree === 'now' ? null : known(tree) }
  }
  if (screen === 'versions' && id !== '' && due !== NOTHING && unit !== NOTHING) {
    const [, since, number] = /^(\d{1,4})-(\d{1,4})$/.exec(tree) ?? []
    const chosen = { since: since === undefined ? null : Number(since), number: number ? Number(number) : null }
    return { screen, unit: id, form: due, period: unit.replace('_', '/'), ...chosen }
  }
  if (screen === 'published' && due === NOTHING) return { screen, id: known(id) }
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
export const versionsPlace = (
  { unit, form, period }: Pick<ReportPlace, 'unit' | 'form' | 'period'>,
  chosen: { readonly since: number; readonly number: number } | null = null,
): string =>
  ['versions', unit, form, period.replace('/', '_'), ...(chosen ? [`${chosen.since}-${chosen.number}`] : [])].join('/')
export const publishedPlace = (id: string | null = null): string => (id === null ? 'published' : `published/${id}`)
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
