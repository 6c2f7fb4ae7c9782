import type { ReportSourcesQuery } from '@antq/shared-schema/documents'

type Composition = NonNullable<NonNullable<NonNullable<ReportSourcesQuery['report']>['draft']>['composition']>

/** What is followed to where it came from: a number, or what is written in a part. */
export interface Followed {
  readonly kind: 'value' | 'part'
  readonly code: string
  readonly name: string
}

/** One line of the sources: which unit said what, and in which of the times it handed in. */
export interface SourceLine {
  readonly key: string
  readonly unit: { readonly code: string; readonly name: string }
  /** Period of the report that it is from; null where that is not told. */
  readonly period: { readonly code: string; readonly label: string } | null
  readonly said: string | null
  /** What it was at the beginning. */
  readonly baseline: string | null
  readonly number: number | null
  /** The unit has handed in another version since, or the officer has changed the sentence. */
  readonly isChanged: boolean
}

/** @returns the sources of a number or of a part's sentences, in the order in which the gateway has them */
export function sourcesOf(composition: Composition | null | undefined, { kind, code }: Followed): SourceLine[] {
  if (!composition) return []
  if (kind === 'part')
    return composition.sentences
      .filter(({ part }) => part === code)
      .map(({ unit, text, number, isKept, report }, index) => ({
        key: `${unit.id} ${index}`,
        unit,
        period: report?.period ?? null,
        said: text,
        baseline: null,
        number,
        isChanged: !isKept,
      }))
  const parts = composition.values.find(({ indicator }) => indicator.code === code)?.parts ?? []
  return parts.map(({ unit, period, quantity, baseline, number, isOutdated }) => ({
    key: `${unit.id} ${period.code}`,
    unit,
    period,
    said: quantity?.text ?? null,
    baseline: baseline?.text ?? null,
    number,
    isChanged: isOutdated,
  }))
}

/** Units that reported without this number, and why there is no total. */
export function gapsOf(composition: Composition | null | undefined, { kind, code }: Followed) {
  const value = kind === 'value' ? composition?.values.find(({ indicator }) => indicator.code === code) : undefined
  return {
    silent: [...new Set((value?.silent ?? []).map(({ name }) => name))],
    refused: value?.refused?.label ?? value?.baseline?.refused?.label ?? null,
  }
}
