import { parsePartialDate } from '@antq/plugin-kit'
import type { CreateObligationInput, ObligationKind, PlanProposalsQuery } from '@antq/shared-schema/documents'
import { type Chosen, readQuantity } from '../assignment/answer-form.js'
import type { WordKey } from '../words.js'

export type Proposal = NonNullable<NonNullable<PlanProposalsQuery['plan']>['obligationProposals']>[number]

/** A demand as an officer types it: everything is text until it is sent. Dates as typed: `28/02/2024`, `12/2024`. */
export interface DemandForm {
  kind: ObligationKind
  what: string
  /** Kinds of units below that are asked, and of those perhaps only the ones directly below. */
  kinds: string[]
  isDirect: boolean
  /** Units that are asked by name, beside the kinds. */
  units: Chosen[]
  quantity: string
  operator: string
  measure: string
  isMandatory: boolean
  /** '' where the plan prints no day: it is set later. */
  dueOn: string
  isExclusive: boolean
  /** Whether it recurs as the clause says; then there is no single day. */
  recurs: boolean
}

/** Kinds of demands that say how much. */
const COUNTED = new Set<ObligationKind>(['QUANTITY', 'EVENT', 'EXEMPLAR'])
export const isCounted = ({ kind }: Pick<DemandForm, 'kind'>): boolean => COUNTED.has(kind)

/** The form as a proposal fills it in; without one, empty. */
export function demandForm(proposal: Proposal | null): DemandForm {
  return {
    kind: (proposal?.kind.code as ObligationKind | undefined) ?? 'PLAN',
    what: proposal?.what ?? '',
    kinds: proposal?.unitKinds.map(({ code }) => code) ?? [],
    isDirect: proposal?.isDirect ?? false,
    units: proposal?.units.map(({ code, name }) => ({ id: code, label: name })) ?? [],
    quantity: proposal?.quantity?.toString() ?? '',
    operator: proposal?.operator?.code ?? '>=',
    measure: proposal?.unitOfMeasure ?? '',
    isMandatory: proposal?.isMandatory ?? true,
    dueOn: (proposal?.dueOn ?? '').split('-').toReversed().join('/'),
    isExclusive: proposal?.isExclusive ?? false,
    recurs: proposal?.recurrence != null,
  }
}

export type DemandField = 'what' | 'units' | 'quantity' | 'measure' | 'dueOn'

/** What can be seen to be wrong before the gateway is asked, by field. Values are keys of words. */
export function demandMistakes(form: DemandForm): Partial<Record<DemandField, WordKey>> {
  const found: Partial<Record<DemandField, WordKey>> = {}
  if (form.what.trim() === '') found.what = 'demand.whatNeeded'
  if (form.kinds.length === 0 && form.units.length === 0) found.units = 'demand.unitsNeeded'
  if (isCounted(form)) {
    const hasQuantity = form.quantity.trim() !== ''
    if (hasQuantity && readQuantity(form.quantity) === null) found.quantity = 'answer.quantityWrong'
    else if (!hasQuantity && form.kind === 'QUANTITY') found.quantity = 'demand.quantityNeeded'
    if (hasQuantity && form.measure.trim() === '') found.measure = 'demand.measureNeeded'
  }
  if (!form.recurs && form.dueOn.trim() !== '' && parsePartialDate(form.dueOn) === null)
    found.dueOn = 'demand.dateWrong'
  return found
}

/**
 * What is sent. How it recurs stays as the proposal has it.
 * @param form without mistakes
 */
export function demandInput(plan: string, form: DemandForm, proposal: Proposal | null): CreateObligationInput {
  const quantity = isCounted(form) ? readQuantity(form.quantity) : null
  const recurrence = form.recurs ? (proposal?.recurrence ?? null) : null
  return {
    plan,
    clause: proposal?.clause ?? null,
    kind: form.kind,
    what: form.what.trim().normalize('NFC'),
    unitKinds: form.kinds,
    isDirect: form.isDirect,
    units: form.units.map(({ id }) => id),
    quantity,
    operator: quantity === null ? null : form.operator,
    unitOfMeasure: quantity === null ? null : form.measure.trim().normalize('NFC'),
    isMandatory: form.isMandatory,
    dueOn: form.recurs || form.dueOn.trim() === '' ? null : parsePartialDate(form.dueOn),
    isExclusive: form.isExclusive,
    recurrence,
    validTo: recurrence === null ? null : (proposal?.validTo ?? null),
  }
}
