import { indicators, type Indicator } from '../indicator/index.js'
import type { AskedIndicator, FormSection, NarrativePart, ReportForm } from './form.js'
import { halfYearMovement } from './half-year-movement.form.js'
import { readPeriod } from './period.js'
import { tenYearSummary } from './ten-year-summary.form.js'

/** Every version of every form, those of a form one after the other. */
export const forms: readonly ReportForm[] = [halfYearMovement, tenYearSummary]

/** Versions of forms that are filled in for periods of a day; in the order of the list. */
export function formsOn(day: string): ReportForm[] {
  return forms.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
}

/** Whether there is a form of a code, in any version. */
export const isReportForm = (code: string): boolean => forms.some((form) => form.code === code)

/** The version of a form for a day; undefined where there is none. */
export function formOn(code: string, day: string): ReportForm | undefined {
  return formsOn(day).find((form) => form.code === code)
}

/** The version of a form in which a report was written. */
export function formVersion(code: string, version: number): ReportForm | undefined {
  return forms.find((form) => form.code === code && form.version === version)
}

/** The version of a form for a period: the one of its last day. Undefined where the form is not for such periods. */
export function formForPeriod(code: string, period: string): ReportForm | undefined {
  const parts = readPeriod(period)
  const form = parts ? formOn(code, parts.to) : undefined
  return parts && form?.periodKinds.includes(parts.kind) ? form : undefined
}

const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]))

/** The indicator of a code; undefined where there is none. */
export function indicatorNamed(code: string): Indicator | undefined {
  return byCode.get(code)
}

/** An indicator as a form asks for it. */
export interface FormIndicator extends AskedIndicator {
  readonly definition: Indicator
}

/** Indicators of a section, in their order. */
export function indicatorsOfSection(section: FormSection): FormIndicator[] {
  return section.indicators.map((asked) => {
    const definition = byCode.get(asked.indicator)
    if (!definition) throw new Error(`no indicator ${asked.indicator}`)
    return { ...asked, definition }
  })
}

/** Indicators of a form, in the order of its sections. */
export function indicatorsOf(form: ReportForm): FormIndicator[] {
  return form.sections.flatMap(indicatorsOfSection)
}

/** Parts of a form in which somebody writes, in the order of its sections. */
export function narrativesOf(form: ReportForm): NarrativePart[] {
  return form.sections.flatMap(({ narratives }) => narratives)
}
