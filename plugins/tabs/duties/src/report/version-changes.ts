import type { ReportDifferencesQuery, ReportFormSheetFragment } from '@antq/shared-schema/documents'

type Version = NonNullable<NonNullable<ReportDifferencesQuery['report']>['versionNumbered']>
export type Difference = Version['differences'][number]

/** A number before and after, under the name that the form gives it. */
export interface ChangedFigure {
  readonly path: string
  readonly name: string
  readonly isBaseline: boolean
  readonly before: string | null
  readonly after: string | null
}

/** A written part before and after; blank where it was not there. */
export interface ChangedText {
  readonly path: string
  readonly title: string
  readonly before: string
  readonly after: string
}

/** The differences of two versions by kind, in the order of the form; what the form no longer has comes last. */
export interface VersionChanges {
  /** Day of the figures, where it changed. */
  readonly asOf: Difference | null
  readonly figures: readonly ChangedFigure[]
  readonly texts: readonly ChangedText[]
}

export function versionChanges(form: ReportFormSheetFragment, differences: readonly Difference[]): VersionChanges {
  const names = new Map(
    form.sections.flatMap(({ indicators }) =>
      indicators.map(({ indicator: { code, name, unitOfMeasure } }) => [code, `${name} (${unitOfMeasure})`]),
    ),
  )
  const titles = new Map(form.sections.flatMap(({ narratives }) => narratives.map(({ code, title }) => [code, title])))
  const figures: ChangedFigure[] = []
  const texts: ChangedText[] = []
  for (const { field, before, after } of differences) {
    const [, code = '', column] = /^values\.(.+)\.(value|baseline)$/.exec(field) ?? []
    if (column)
      figures.push({ path: field, name: names.get(code) ?? code, isBaseline: column === 'baseline', before, after })
    const [, part] = /^narratives\.(.+)$/.exec(field) ?? []
    if (part !== undefined)
      texts.push({ path: field, title: titles.get(part) ?? part, before: before ?? '', after: after ?? '' })
  }
  return {
    asOf: differences.find(({ field }) => field === 'asOf') ?? null,
    figures: inOrder(figures, [...names.keys()]),
    texts: inOrder(texts, [...titles.keys()]),
  }
}

function inOrder<Change extends { readonly path: string }>(
  changes: readonly Change[],
  codes: readonly string[],
): Change[] {
  const placeOf = ({ path }: Change): number => {
    const at = codes.indexOf(path.replace(/^values\.|^narratives\.|\.(value|baseline)$/g, ''))
    return at === -1 ? codes.length : at
  }
  return changes.toSorted((one, other) => placeOf(one) - placeOf(other))
}
