import { formatPartialDate, type PartialDate } from '@antq/plugin-kit'
import type { PlanDraftFragment, ReadIntakeQuery } from '@antq/shared-schema/documents'
import { type CitationRow, type DraftForm, identityOf, newKey } from './draft-form.js'

/** What intake made of a text. */
export type IntakeDraft = NonNullable<ReadIntakeQuery['intake']['draft']>

/** Dates stand in fields as Vietnamese offices write them, whatever the language of the screen. */
const typed = (date: PartialDate | null): string => (date === null ? '' : formatPartialDate(date, 'vi'))
const joined = (names: readonly string[]): string => names.join('; ')

/** Fills the form with what intake found. */
export function formFromIntake(draft: IntakeDraft, unit: string): DraftForm {
  const citations = draft.citations.map((found, index): CitationRow => {
    const row = {
      key: newKey(),
      mark: `citations:${index}`,
      raw: found.raw,
      symbol: found.symbol,
      kind: found.kind?.code ?? '',
      issuedOn: typed(found.issuedOn),
      issuer: found.issuer ?? '',
      relation: found.relation.code,
      nestedIn: '',
      document: found.document?.id ?? null,
      identity: '',
    }
    return { ...row, identity: identityOf(row) }
  })
  draft.citations.forEach(({ nestedIn }, index) => nest(citations, index, nestedIn))
  return {
    unit,
    document: {
      number: draft.number ?? '',
      symbol: draft.symbol ?? '',
      kind: draft.kind?.code ?? 'KH',
      issuedOn: typed(draft.issuedOn),
      place: draft.place ?? '',
      title: draft.title ?? '',
      signerAuthority: draft.signer?.authority ?? '',
      signerOffice: draft.signer?.role ?? '',
      validFrom: '',
      validTo: '',
    },
    purpose: draft.purpose.join('\n'),
    parentDocument: '',
    citations,
    tasks: draft.tasks.map((task, index) => ({
      key: newKey(),
      mark: `tasks:${index}`,
      text: task.text,
      section: task.section ?? '',
      lead: task.lead ?? '',
      cooperators: joined(task.cooperators),
      due: typed(task.due),
    })),
    targets: draft.targets.map((target, index) => ({
      key: newKey(),
      mark: `targets:${index}`,
      text: target.raw,
      quantity: String(target.quantity),
      operator: target.operator.code,
      unitOfMeasure: target.unit,
      who: target.who ?? '',
      isMandatory: target.mandatory,
    })),
    deadlines: draft.deadlines.map((deadline, index) => ({
      key: newKey(),
      mark: `deadlines:${index}`,
      raw: deadline.raw,
      type: deadline.type.code,
      date: typed(deadline.date),
      rule: deadline.rule,
      who: deadline.who ?? '',
      what: deadline.what ?? '',
    })),
    recipients: draft.recipients.map((recipient, index) => ({
      key: newKey(),
      mark: `recipients:${index}`,
      raw: recipient.raw,
      name: recipient.name,
      purpose: recipient.purpose ?? '',
      isArchive: recipient.isArchive,
    })),
  }
}

/** Fills the form with a draft that is kept at the gateway. Its rows know no marks yet: see {@link linkMarks}. */
export function formFromPlan(plan: PlanDraftFragment): DraftForm {
  const { document } = plan
  const citations = document.citations.map((citation): CitationRow => {
    const row = {
      key: newKey(),
      mark: null,
      raw: citation.raw,
      symbol: citation.document.symbol ?? '',
      kind: citation.document.kind.code,
      issuedOn: typed(citation.document.issuedOn),
      issuer: citation.document.issuers.map(({ name }) => name).join(', '),
      relation: citation.relation.code,
      nestedIn: '',
      document: citation.document.id,
      identity: '',
    }
    return { ...row, identity: identityOf(row) }
  })
  const places = new Map(document.citations.map(({ id }, index) => [id, index]))
  document.citations.forEach(({ nestedIn }, index) =>
    nest(citations, index, nestedIn === null ? null : (places.get(nestedIn) ?? null)),
  )
  return {
    unit: plan.unit.code,
    document: {
      number: document.number ?? '',
      symbol: document.symbol ?? '',
      kind: document.kind.code,
      issuedOn: typed(document.issuedOn),
      place: document.place ?? '',
      title: document.title,
      signerAuthority: document.signerAuthority ?? '',
      signerOffice: document.signerOffice ?? '',
      validFrom: typed(document.validFrom),
      validTo: typed(document.validTo),
    },
    purpose: plan.purpose.join('\n'),
    parentDocument: plan.parentDocument?.id ?? '',
    citations,
    tasks: plan.tasks.map((task) => ({
      key: newKey(),
      mark: null,
      text: task.text,
      section: task.section ?? '',
      lead: task.lead ?? '',
      cooperators: joined(task.cooperators),
      due: typed(task.due),
    })),
    targets: plan.targets.map((target) => ({
      key: newKey(),
      mark: null,
      text: target.text,
      quantity: String(target.quantity),
      operator: target.operator.code,
      unitOfMeasure: target.unitOfMeasure,
      who: target.who ?? '',
      isMandatory: target.isMandatory,
    })),
    deadlines: plan.deadlines.map((deadline) => ({
      key: newKey(),
      mark: null,
      raw: deadline.raw,
      type: deadline.type.code,
      date: typed(deadline.date),
      rule: deadline.rule,
      who: deadline.who ?? '',
      what: deadline.what ?? '',
    })),
    recipients: document.recipients.map((recipient) => ({
      key: newKey(),
      mark: null,
      raw: recipient.raw,
      name: recipient.name,
      purpose: recipient.purpose ?? '',
      isArchive: recipient.isArchive,
    })),
  }
}

function nest(rows: CitationRow[], index: number, outer: number | null): void {
  const row = rows[index]
  if (row && outer !== null && outer !== index) row.nestedIn = rows[outer]?.key ?? ''
}

/**
 * Ties the rows of a kept draft to what intake finds in its text now, by equal words. A row that was changed since
 * finds nothing and stays without a mark.
 */
export function linkMarks(form: DraftForm, draft: IntakeDraft): void {
  const tie = (
    list: 'citations' | 'tasks' | 'targets' | 'deadlines' | 'recipients',
    found: readonly string[],
    words: (row: never) => string,
  ): void => {
    const free = new Map<string, number[]>()
    found.forEach((text, index) => free.set(text, [...(free.get(text) ?? []), index]))
    for (const row of form[list]) {
      const index = free.get(words(row as never))?.shift()
      row.mark = index === undefined ? null : `${list}:${index}`
    }
  }
  tie(
    'citations',
    draft.citations.map(({ raw }) => raw),
    ({ raw }: { raw: string }) => raw,
  )
  tie(
    'tasks',
    draft.tasks.map(({ text }) => text),
    ({ text }: { text: string }) => text,
  )
  tie(
    'targets',
    draft.targets.map(({ raw }) => raw),
    ({ text }: { text: string }) => text,
  )
  tie(
    'deadlines',
    draft.deadlines.map(({ raw }) => raw),
    ({ raw }: { raw: string }) => raw,
  )
  tie(
    'recipients',
    draft.recipients.map(({ raw }) => raw),
    ({ raw }: { raw: string }) => raw,
  )
}
