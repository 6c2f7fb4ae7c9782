import type { Kept } from '@antq/plugin-kit'
import type { AnswerKind, SubmitAnswerInput } from '@antq/shared-schema/documents'
import type { WordKey } from '../words.js'

/** A thing that was found and chosen. */
export interface Chosen {
  readonly id: string
  readonly label: string
}

/** An answer as an officer types it: everything is text until it is sent. */
export interface AnswerForm {
  kind: AnswerKind
  /** The unit's own plan. */
  plan: Chosen | null
  document: Chosen | null
  quantity: string
  note: string
}

/** What was typed and not yet handed in, as it outlives a reload. */
export interface KeptAnswer extends Kept {
  readonly form: AnswerForm
}

/** Of the shape of {@link KeptAnswer}. */
export const ANSWER_VERSION = 1

/** Key of what is typed for an assignment. */
export const answerKey = (province: string, assignment: string): string => `antq:answer:${province}:${assignment}`

/** With what each kind of demand is answered as a rule, first what it asks for itself. */
const KINDS_FOR: Readonly<Record<string, readonly AnswerKind[]>> = {
  PLAN: ['PLAN', 'DOCUMENT', 'NOT_APPLICABLE'],
  REPORT: ['DOCUMENT', 'NOT_APPLICABLE'],
  QUANTITY: ['QUANTITY', 'NOT_APPLICABLE'],
  EVENT: ['QUANTITY', 'DOCUMENT', 'NOT_APPLICABLE'],
  EXEMPLAR: ['QUANTITY', 'DOCUMENT', 'NOT_APPLICABLE'],
}

/** Kinds of answers that are offered for a kind of demand. */
export const answerKindsFor = (demand: string): readonly AnswerKind[] =>
  KINDS_FOR[demand] ?? ['DOCUMENT', 'PLAN', 'QUANTITY', 'NOT_APPLICABLE']

export const emptyForm = (demand: string): AnswerForm => ({
  kind: answerKindsFor(demand)[0] ?? 'DOCUMENT',
  plan: null,
  document: null,
  quantity: '',
  note: '',
})

/** Whether anything was typed or chosen that would be missed. */
export const isTouched = ({ plan, document, quantity, note }: AnswerForm): boolean =>
  plan !== null || document !== null || quantity.trim() !== '' || note.trim() !== ''

/** The gateway takes no shorter ones. */
const SHORTEST_REASON = 5

/** Whole and not negative; dots and spaces between thousands do not matter. `null` for anything else. */
export function readQuantity(typed: string): number | null {
  const digits = typed.replace(/[.\s]/g, '')
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null
}

export type AnswerField = 'plan' | 'document' | 'quantity' | 'note'

/** What can be seen to be wrong before the gateway is asked, by field. Values are keys of words. */
export function mistakesIn(form: AnswerForm): Partial<Record<AnswerField, WordKey>> {
  switch (form.kind) {
    case 'PLAN':
      return form.plan ? {} : { plan: 'answer.planNeeded' }
    case 'DOCUMENT':
      return form.document ? {} : { document: 'answer.documentNeeded' }
    case 'QUANTITY':
      return readQuantity(form.quantity) === null ? { quantity: 'answer.quantityWrong' } : {}
    case 'NOT_APPLICABLE':
      return form.note.trim().length < SHORTEST_REASON ? { note: 'answer.reasonNeeded' } : {}
    default:
      return {}
  }
}

/** What is sent; fields of another kind of answer stay on the form and are not sent. */
export function inputOf(
  assignment: { readonly id: string; readonly version: number },
  form: AnswerForm,
): SubmitAnswerInput {
  return {
    assignment: assignment.id,
    version: assignment.version,
    kind: form.kind,
    plan: form.kind === 'PLAN' ? (form.plan?.id ?? null) : null,
    document: form.kind === 'DOCUMENT' ? (form.document?.id ?? null) : null,
    quantity: form.kind === 'NOT_APPLICABLE' ? null : readQuantity(form.quantity),
    note: form.note.trim().normalize('NFC') || null,
  }
}
