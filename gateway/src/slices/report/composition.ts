import type { CompositionBasisCode } from '@antq/shared-schema'
import {
  readPeriod,
  narrativesOf,
  indicatorsOf,
  periodText,
  type FormIndicator,
  type ReportForm,
} from './forms/index.js'
import { overTime, rollUp, rollUpBaseline, typedText, type Quantity, type RolledUp } from './indicator/index.js'

/** A report below as composing takes it. */
export interface SourceReport {
  readonly unitId: string
  readonly unitName: string
  /** Period of its report: that of the whole, or a part of it. */
  readonly period: string
  /** Null where the unit has not reported. */
  readonly reportId: string | null
  readonly number: number | null
  readonly values: ReadonlyMap<string, Quantity | null>
  readonly baselines: ReadonlyMap<string, Quantity | null>
  readonly texts: ReadonlyMap<string, string>
}

/** What a plan of the unit itself has come to. */
export interface OwnWork {
  readonly planId: string
  readonly sentence: string
}

/** A number out of the reports below. */
export interface ComposedValue {
  readonly asked: FormIndicator
  readonly rolledUp: RolledUp
  /** As the field of a draft would hold it; empty where there is no total. */
  readonly text: string
  /** What it was at the beginning, likewise; null where the form does not ask. */
  readonly baseline: { readonly rolledUp: RolledUp; readonly text: string } | null
}

/** A sentence and where it came from. */
export interface ComposedSentence {
  readonly text: string
  readonly unitId: string
  readonly sourceId: string | null
  readonly sourceNumber: number | null
  readonly planId: string | null
}

export interface Composition {
  readonly values: readonly ComposedValue[]
  readonly sentences: ReadonlyMap<string, readonly ComposedSentence[]>
  /** What the draft's written parts would hold. */
  readonly texts: ReadonlyMap<string, string>
  /** Names of the units that have not reported. */
  readonly missing: readonly { unitId: string; unitName: string }[]
  /** Says who has not reported; null where nobody is missing. */
  readonly missingText: string | null
}

/** The part into which what the unit's own plans have come to is written, and who has not reported. */
const WORK = 'results.work'
const LONGEST_SENTENCE = 300
const MOST_SENTENCES = 40
const MOST_NAMES = 30

/** Puts a report together out of those below and the unit's own work; nothing is invented, and nothing is counted twice. */
export function compose(
  form: ReportForm,
  subject: { unitId: string; period: string; basis: CompositionBasisCode },
  sources: readonly SourceReport[],
  work: readonly OwnWork[],
): Composition {
  const missing = sources.filter(({ reportId }) => reportId === null)
  const isOverTime = subject.basis === 'HALF_YEARS'
  const missingText = isOverTime
    ? missingHalves(missing)
    : missingSentence(
        missing.map(({ unitName }) => unitName),
        sources.length,
        subject.period,
      )
  const sentences = new Map(
    narrativesOf(form).map(({ code }) => [
      code,
      [
        ...(code === WORK ? work.map(({ sentence, planId }) => own(subject.unitId, sentence, planId)) : []),
        ...from(sources, code, isOverTime ? ({ period }) => capital(periodText(period)) : ({ unitName }) => unitName),
      ].slice(0, MOST_SENTENCES),
    ]),
  )
  return {
    values: indicatorsOf(form)
      .filter(({ definition }) => definition.parts === undefined)
      .map((asked) => composedValue(form, asked, subject.basis, sources)),
    sentences,
    texts: new Map(
      [...sentences].map(([code, lines]) => [
        code,
        [...lines.map(({ text }) => text), ...(code === WORK && missingText !== null ? [missingText] : [])].join('\n'),
      ]),
    ),
    missing: isOverTime ? [] : missing.map(({ unitId, unitName }) => ({ unitId, unitName })),
    missingText,
  }
}

function composedValue(
  { isCompared }: ReportForm,
  asked: FormIndicator,
  basis: CompositionBasisCode,
  sources: readonly SourceReport[],
): ComposedValue {
  const reported = (of: 'values' | 'baselines') =>
    sources
      .filter(({ reportId }) => reportId !== null)
      .map((source) => ({
        unit: source.unitId,
        moment: source.period,
        quantity: source[of].get(asked.indicator) ?? null,
      }))
  const rolledUp = (basis === 'HALF_YEARS' ? overTime : rollUp)(asked.definition, reported('values'))
  const baseline = isCompared ? rollUpBaseline(asked.definition, rolledUp, reported('baselines')) : null
  return {
    asked,
    rolledUp,
    text: typedText(rolledUp.total),
    baseline: baseline && { rolledUp: baseline, text: typedText(baseline.total) },
  }
}

function own(unitId: string, text: string, planId: string): ComposedSentence {
  return { text: `- ${cut(text)}`, unitId, sourceId: null, sourceNumber: null, planId }
}

/** The first paragraph that each unit wrote, under its name; of one unit under the name of the period. */
function from(
  sources: readonly SourceReport[],
  part: string,
  nameOf: (source: SourceReport) => string,
): ComposedSentence[] {
  return sources.flatMap((source): ComposedSentence[] => {
    const { unitId, reportId, number, texts } = source
    const first = (texts.get(part) ?? '').trim().split(/\n+/)[0] ?? ''
    if (first === '' || reportId === null) return []
    return [
      { text: `- ${nameOf(source)}: ${cut(first)}`, unitId, sourceId: reportId, sourceNumber: number, planId: null },
    ]
  })
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length <= LONGEST_SENTENCE ? text : `${letters.slice(0, LONGEST_SENTENCE).join('').trimEnd()}…`
}

const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`

function missingHalves(missing: readonly SourceReport[]): string | null {
  if (missing.length === 0) return null
  return `Chưa có báo cáo ${missing.map(({ period }) => periodText(period)).join(' và ')}.`
}

function missingSentence(names: readonly string[], all: number, period: string): string | null {
  if (names.length === 0) return null
  const rest = names.length - MOST_NAMES
  const more = rest > 0 ? ` và ${rest} đơn vị khác` : ''
  const when = readPeriod(period) ? ` ${periodText(period)}` : ''
  return `Chưa có báo cáo${when} của ${names.length}/${all} đơn vị: ${names.slice(0, MOST_NAMES).join('; ')}${more}.`
}
