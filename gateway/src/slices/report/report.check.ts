import type { ReportProblemCode } from '@antq/shared-schema'
import { isFullDate, isPartialDate } from '../../foundation/partial-date.js'
import { indicatorsOf, narrativesOf, readPeriod, type FormIndicator, type ReportForm } from './forms/index.js'
import {
  compare,
  isContradiction,
  ratioOf,
  readDelta,
  readQuantity,
  thenAndNow,
  type Comparison,
  type Quantity,
  type ThenAndNow,
} from './indicator/index.js'

/** What was typed for an indicator, letter for letter; blank = nothing reported. */
export interface TypedValue {
  readonly indicator: string
  readonly value: string
  readonly baseline: string
  readonly delta: string
}

/** A draft as it was typed. */
export interface TypedReport {
  readonly asOf: string
  readonly values: readonly TypedValue[]
  readonly texts: readonly { readonly part: string; readonly text: string }[]
}

/** What is wrong with one field: `values.workers.delta`, `narratives.results.work`, `asOf`. */
export interface Problem {
  readonly field: string
  readonly code: ReportProblemCode
}

/** What was read for an indicator of a form: given, worked out, or nothing. */
export interface ReadValue extends ThenAndNow {
  readonly asked: FormIndicator
}

export interface CheckedReport {
  /** One for each indicator of the form, in its order. */
  readonly values: readonly ReadValue[]
  /** Whole date; null where none was typed. */
  readonly asOf: string | null
  readonly problems: readonly Problem[]
}

export const LONGEST_NARRATIVE = 20_000
const FIELDS = ['value', 'baseline', 'delta'] as const
const NOTHING: Comparison = { value: null, baseline: null, delta: null }

/**
 * Reads a draft as its form has it, and says everything that is wrong with it.
 * @param when the period of the report, and the calendar date on which it is looked at
 */
export function checkReport(
  form: ReportForm,
  typed: TypedReport,
  when: { period: string; today: string },
): CheckedReport {
  const problems: Problem[] = []
  const byCode = new Map(typed.values.map((value) => [value.indicator, value]))
  const asked = indicatorsOf(form)
  const given = new Map(
    asked.map((each) => {
      const { read, problems: wrong } = readValue(each, byCode.get(each.indicator), form.isCompared)
      problems.push(...wrong)
      return [each.indicator, read]
    }),
  )
  const values = asked.map((each) => ({ asked: each, ...complete(each, given) }))
  problems.push(...missingOrTooLarge(values, problems), ...unknown(form, typed), ...narrativeProblems(form, typed))
  const asOf = dateOf(typed.asOf)
  if (asOf === undefined) problems.push({ field: 'asOf', code: 'AS_OF_INVALID' })
  else if (asOf !== null && isOutside(asOf, when)) problems.push({ field: 'asOf', code: 'AS_OF_OUTSIDE' })
  return { values, asOf: asOf ?? null, problems }
}

function readValue(
  { indicator, definition }: FormIndicator,
  typed: TypedValue | undefined,
  isCompared: boolean,
): { read: Comparison; problems: Problem[] } {
  if (!typed) return { read: NOTHING, problems: [] }
  const problems: Problem[] = []
  const read: Record<(typeof FIELDS)[number], Quantity | null> = { ...NOTHING }
  for (const name of FIELDS) {
    const field = `values.${indicator}.${name}`
    const isForeign = definition.parts !== undefined || (name !== 'value' && !isCompared)
    const reading = (name === 'delta' ? readDelta : readQuantity)(typed[name], definition)
    if (isForeign && typed[name].trim() !== '') problems.push({ field, code: 'FIELD_UNKNOWN' })
    else if ('problem' in reading) problems.push({ field, code: reading.problem })
    else read[name] = reading.quantity
  }
  if (problems.length === 0 && isContradiction(read, definition))
    problems.push({ field: `values.${indicator}.delta`, code: 'VALUE_CONTRADICTS' })
  return { read, problems }
}

/** Any two give the third; a ratio by its parts follows from those. */
function complete({ indicator, definition }: FormIndicator, given: ReadonlyMap<string, Comparison>): ThenAndNow {
  if (definition.parts === undefined) return thenAndNow(given.get(indicator) ?? NOTHING, definition)
  const [numerator, denominator] = [definition.parts.numerator, definition.parts.denominator].map((code) =>
    thenAndNow(given.get(code) ?? NOTHING, definition),
  )
  return thenAndNow(
    {
      value: ratioOf(numerator?.value ?? null, denominator?.value ?? null),
      baseline: ratioOf(numerator?.baseline ?? null, denominator?.baseline ?? null),
      delta: null,
    },
    definition,
  )
}

function missingOrTooLarge(values: readonly ReadValue[], found: readonly Problem[]): Problem[] {
  const valueOf = new Map(values.map((value) => [value.asked.indicator, value]))
  return values.flatMap(({ asked, value, baseline }): Problem[] => {
    const field = `values.${asked.indicator}`
    const isTold = found.some((problem) => problem.field.startsWith(`${field}.`))
    if (asked.isRequired && value === null && !isTold) return [{ field: `${field}.value`, code: 'VALUE_MISSING' }]
    const whole = asked.definition.partOf === undefined ? undefined : valueOf.get(asked.definition.partOf)
    return [
      ...(isOver(value, whole?.value) ? [{ field: `${field}.value`, code: 'PART_OVER_WHOLE' as const }] : []),
      ...(isOver(baseline, whole?.baseline) ? [{ field: `${field}.baseline`, code: 'PART_OVER_WHOLE' as const }] : []),
    ]
  })
}

/** Only exact numbers can contradict each other. */
function isOver(part: Quantity | null, whole: Quantity | null | undefined): boolean {
  return part?.kind === 'EXACT' && whole?.kind === 'EXACT' && compare(part.value, whole.value) > 0
}

function unknown(form: ReportForm, { values, texts }: TypedReport): Problem[] {
  const [indicators, parts] = [
    new Set(indicatorsOf(form).map(({ indicator }) => indicator)),
    new Set(narrativesOf(form).map(({ code }) => code)),
  ]
  return [
    ...values.filter(({ indicator }) => !indicators.has(indicator)).map(({ indicator }) => `values.${indicator}.value`),
    ...texts.filter(({ part, text }) => !parts.has(part) && text.trim() !== '').map(({ part }) => `narratives.${part}`),
  ].map((field) => ({ field, code: 'FIELD_UNKNOWN' as const }))
}

function narrativeProblems(form: ReportForm, { texts }: TypedReport): Problem[] {
  const written = new Map(texts.map(({ part, text }) => [part, text]))
  return narrativesOf(form).flatMap(({ code, isRequired }): Problem[] => {
    const text = written.get(code)?.trim() ?? ''
    const field = `narratives.${code}`
    if (isRequired && text === '') return [{ field, code: 'NARRATIVE_MISSING' }]
    return text.length > LONGEST_NARRATIVE ? [{ field, code: 'NARRATIVE_TOO_LONG' }] : []
  })
}

/** @returns null for a blank, undefined for what is no date: `2024-05-25` and `25/5/2024` are */
function dateOf(typed: string): string | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  const date = day === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isFullDate(date) && isPartialDate(date) ? date : undefined
}

/**
 * Before the period began nothing of it can be counted, nor after today. Reports are due before their period ends: an
 * estimate for its last day is none of the future.
 */
function isOutside(date: string, { period, today }: { period: string; today: string }): boolean {
  const stretch = readPeriod(period)
  return stretch !== null && (date < stretch.from || (date > stretch.to && date > today))
}
