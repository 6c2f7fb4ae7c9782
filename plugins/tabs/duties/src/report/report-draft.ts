import type { Kept } from '@antq/plugin-kit'
import type { ReportSheetFragment, SaveReportDraftInput } from '@antq/shared-schema/documents'

/** Which report: of a unit (code), in a form (code), for a period (code). */
export interface ReportSubject {
  readonly unit: string
  readonly form: string
  readonly period: string
}

/**
 * What is typed and not yet saved, by the path of its field as the gateway names it: `values.workers.value`,
 * `narratives.results.work`, `asOf`. Only what differs from the saved draft stands here.
 */
export type Typed = Readonly<Record<string, string>>

export interface KeptReport extends Kept {
  readonly typed: Typed
  /** What stood in those fields before: who reloads must still notice that a colleague wrote there. */
  readonly before: Typed
}

/** Of the shape of {@link KeptReport}. */
export const REPORT_VERSION = 2
export const reportKey = ({ unit, form, period }: ReportSubject): string => `antq:report:${unit}:${form}:${period}`

const COLUMNS = ['value', 'baseline', 'delta'] as const
export type Column = (typeof COLUMNS)[number]
export const valuePath = (indicator: string, column: Column): string => `values.${indicator}.${column}`
/** A field as a refusal to save names it: a value with its columns together. */
export const fieldOf = (path: string): string => path.replace(/^(values\..+)\.(value|baseline|delta)$/, '$1')
export const narrativePath = (part: string): string => `narratives.${part}`

/** What the gateway has for each field of the draft, letter for letter; of what was handed in last without a draft. */
export function savedFields(report: ReportSheetFragment | null): Map<string, string> {
  const fields = new Map<string, string>()
  const { draft, latest } = report ?? {}
  if (draft) {
    fields.set('asOf', draft.asOf)
    for (const value of draft.values)
      for (const column of COLUMNS) fields.set(valuePath(value.indicator, column), value[column])
    for (const { part, text } of draft.narratives) fields.set(narrativePath(part), text)
  } else if (latest) {
    for (const value of latest.values)
      for (const column of COLUMNS) fields.set(valuePath(value.indicator.code, column), value[column]?.text ?? '')
    for (const { part, text } of latest.narratives) fields.set(narrativePath(part), text)
  }
  return fields
}

/** What of the draft is sent: the fields that were typed, and no others. */
export function saveInput(subject: ReportSubject, version: number | null, typed: Typed): SaveReportDraftInput {
  const values = new Map<string, Partial<Record<Column, string>>>()
  const narratives: { part: string; text: string }[] = []
  for (const [path, text] of Object.entries(typed)) {
    const value = /^values\.(.+)\.(value|baseline|delta)$/.exec(path)
    if (value) values.set(value[1] ?? '', { ...values.get(value[1] ?? ''), [value[2] as Column]: text })
    else if (path.startsWith('narratives.')) narratives.push({ part: path.slice('narratives.'.length), text })
  }
  return {
    ...subject,
    version,
    values: [...values].map(([indicator, typedColumns]) => ({ indicator, ...typedColumns })),
    narratives,
    ...('asOf' in typed ? { asOf: typed['asOf'] ?? '' } : {}),
  }
}
