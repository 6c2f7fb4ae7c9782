import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { citationsOfDocument, documentById, recipientsOfDocument } from '../document/index.js'
import type { PlanContent } from './plan.content.js'
import type { PlanEntity } from './plan.entity.js'
import { deadlinesOfPlan, targetsOfPlan, tasksOfPlan } from './plan.queries.js'

/** A stored plan as content again, so that a correction of one part leaves the others as they are. */
export async function storedContent(context: RequestContext, plan: PlanEntity): Promise<PlanContent> {
  const document = await loadOne(context, documentById, plan.documentId)
  if (!document) throw new Error(`plan ${plan.id} has no document`)
  const [tasks, targets, deadlines, stored, recipients] = await Promise.all([
    loadOne(context, tasksOfPlan, plan.id),
    loadOne(context, targetsOfPlan, plan.id),
    loadOne(context, deadlinesOfPlan, plan.id),
    loadOne(context, citationsOfDocument, plan.documentId),
    loadOne(context, recipientsOfDocument, plan.documentId),
  ])
  const known = await Promise.all(stored.map((citation) => loadOne(context, documentById, citation.targetId)))
  const citations = stored.filter((_citation, index) => known[index] !== undefined)
  const indexOf = new Map(citations.map((citation, index) => [citation.id, index]))
  return {
    document: {
      number: document.number,
      symbol: document.symbol,
      kind: document.kind,
      issuedOn: document.issuedOn,
      place: document.place,
      title: document.title,
      signerAuthority: document.signerAuthority,
      signerOffice: document.signerOffice,
      validFrom: document.validFrom,
      validTo: document.validTo,
    },
    purpose: plan.purpose,
    sections: plan.sections,
    tasks: tasks.map(({ text, section, lead, cooperators, due }) => ({ text, section, lead, cooperators, due })),
    targets: targets.map(({ text, quantity, operator, unitOfMeasure, who, isMandatory }) => ({
      text,
      quantity,
      operator,
      unitOfMeasure,
      who,
      isMandatory: Boolean(isMandatory),
    })),
    deadlines: deadlines.map(({ raw, type, date, rule, who, what }) => ({ raw, type, date, rule, who, what })),
    citations: citations.map((citation) => ({
      raw: citation.raw,
      symbol: null,
      kind: null,
      issuedOn: null,
      issuer: null,
      relation: citation.relation,
      nestedIn: citation.nestedInId === null ? null : (indexOf.get(citation.nestedInId) ?? null),
      document: citation.targetId,
    })),
    recipients: recipients.map(({ raw, name, purpose, isArchive }) => ({
      raw,
      name,
      purpose,
      isArchive: Boolean(isArchive),
    })),
    parentDocument: plan.parentDocumentId,
  }
}
