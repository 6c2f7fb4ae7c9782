import { parsePartialDate, type PartialDate, safeJson } from '@antq/plugin-kit'
import type { PlanCorrections } from '@antq/shared-schema/documents'
import { type DraftForm, identityOf } from './draft-form.js'

/** All parts that a save may carry. */
export type WholeCorrections = Required<Omit<PlanCorrections, 'parentDocument'>> &
  Pick<PlanCorrections, 'parentDocument'>
export type PartName = keyof WholeCorrections

const orNull = (text: string): string | null => text.trim() || null
/** Only called on a form without mistakes: what is not a date has been refused before. */
const date = (text: string): PartialDate | null => parsePartialDate(text)
export const parts = (text: string, separator: RegExp): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

/** The form in the words of the gateway. */
export function correctionsOf(form: DraftForm): WholeCorrections {
  const { document } = form
  const places = new Map(form.citations.map(({ key }, index) => [key, index]))
  return {
    document: {
      number: orNull(document.number),
      symbol: orNull(document.symbol),
      kind: document.kind,
      issuedOn: date(document.issuedOn),
      place: orNull(document.place),
      title: document.title.trim(),
      signerAuthority: orNull(document.signerAuthority),
      signerOffice: orNull(document.signerOffice),
      validFrom: date(document.validFrom),
      validTo: date(document.validTo),
    },
    purpose: parts(form.purpose, /\n+/),
    citations: form.citations.map((row) => {
      const isKnown = row.document !== null && row.identity === identityOf(row)
      return {
        raw: row.raw.trim() || [row.symbol.trim(), row.issuedOn.trim()].filter(Boolean).join(', '),
        symbol: orNull(row.symbol),
        kind: orNull(row.kind),
        issuedOn: date(row.issuedOn),
        issuer: orNull(row.issuer),
        relation: row.relation,
        nestedIn: places.get(row.nestedIn) ?? null,
        document: isKnown ? row.document : null,
      }
    }),
    tasks: form.tasks.map((row) => ({
      text: row.text.trim(),
      section: orNull(row.section),
      lead: orNull(row.lead),
      cooperators: parts(row.cooperators, /[;\n]/),
      due: date(row.due),
    })),
    targets: form.targets.map((row) => ({
      text: row.text.trim(),
      quantity: Number(row.quantity.replaceAll('.', '').trim()),
      operator: row.operator,
      unitOfMeasure: row.unitOfMeasure.trim(),
      who: orNull(row.who),
      isMandatory: row.isMandatory,
    })),
    deadlines: form.deadlines.map((row) => ({
      raw: row.raw.trim(),
      type: row.type,
      date: date(row.date),
      rule: row.rule.trim() || 'by',
      who: orNull(row.who),
      what: orNull(row.what),
    })),
    recipients: form.recipients.map((row) => ({
      raw: row.raw.trim() || row.name.trim(),
      name: row.name.trim(),
      purpose: orNull(row.purpose),
      isArchive: row.isArchive,
    })),
    parentDocument: form.parentDocument || null,
  }
}

/** Names of the parts in which two forms differ. */
export function changedParts(form: WholeCorrections, base: WholeCorrections): PartName[] {
  return (Object.keys(form) as PartName[]).filter((part) => safeJson(form[part]) !== safeJson(base[part]))
}

/**
 * Only what was changed: a part left out keeps what the gateway has, which may know more than the form shows.
 * @returns `null` where nothing was changed
 */
export function changedCorrections(form: WholeCorrections, base: WholeCorrections): PlanCorrections | null {
  const changed = changedParts(form, base)
  if (changed.length === 0) return null
  return Object.fromEntries(changed.map((part) => [part, form[part]])) as PlanCorrections
}
