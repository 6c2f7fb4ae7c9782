import { narrativePath, type ReportSubject, valuePath } from './report-draft.js'

/** What a filled-in spreadsheet says, as the gateway has read it. */
export interface ReadSheet {
  readonly form: string
  /** Code of the unit and of the period; empty where the sheet does not say. */
  readonly unit: string
  readonly period: string
  readonly asOf: string
  readonly values: readonly {
    readonly indicator: string
    readonly value: string
    readonly baseline: string
    readonly delta: string
  }[]
  readonly narratives: readonly { readonly part: string; readonly text: string }[]
  readonly problems: readonly { readonly cell: string | null; readonly message: string }[]
}

/** Whether a sheet is of this report: what it does not say about itself is no hindrance. */
export function isOfSubject(sheet: ReadSheet, { form, unit, period }: ReportSubject): boolean {
  const isSame = (said: string, wanted: string): boolean => said === '' || said === wanted
  return sheet.form === form && isSame(sheet.unit, unit) && isSame(sheet.period, period)
}

/** Fields that the sheet fills; what it leaves empty stays as it was typed here. */
export function fieldsOfSheet({ asOf, values, narratives }: ReadSheet): [path: string, text: string][] {
  const fields: [string, string][] = [['asOf', asOf]]
  for (const { indicator, value, baseline, delta } of values)
    fields.push(
      [valuePath(indicator, 'value'), value],
      [valuePath(indicator, 'baseline'), baseline],
      [valuePath(indicator, 'delta'), delta],
    )
  for (const { part, text } of narratives) fields.push([narrativePath(part), text])
  return fields.filter(([, text]) => text !== '')
}
