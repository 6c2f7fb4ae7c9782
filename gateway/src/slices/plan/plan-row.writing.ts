import { foldText } from '../../foundation/folded-text.js'
import { Refusal } from '../../foundation/refusal.js'
import type { TransactionContext } from '../../ledger/index.js'
import { replaceCitations, replaceRecipients } from '../document/index.js'
import type { UnitEntity } from '../organization/index.js'
import type { PlanContent } from './plan.content.js'
import { PlanEntity } from './plan.entity.js'
import { periodInTitle } from './plan.period.js'
import { searchFoldOf } from './plan.search.js'
import { citedDocuments, guessParent, recipientsWithUnits, requireCitable } from './plan.writing.js'

/** What the plan's own row says, out of its content; writes citations and recipients on the way. */
export async function planRow(
  transaction: TransactionContext,
  content: PlanContent,
  documentId: string,
  unit: UnitEntity,
) {
  refuseSelfCitation(content, unit)
  const citations = await citedDocuments(transaction, content.citations, documentId, unit)
  if (content.parentDocument !== null) await requireCitable(transaction, [content.parentDocument], documentId)
  await replaceCitations(transaction, documentId, citations)
  await replaceRecipients(transaction, documentId, await recipientsWithUnits(transaction, content, unit))
  const parentDocumentId = content.parentDocument ?? (await guessParent(transaction, citations, unit))
  if (parentDocumentId === documentId) throw new Refusal('DOCUMENT_CITES_ITSELF', { fields: ['parentDocument'] })
  await refuseCircle(transaction, documentId, parentDocumentId)
  return {
    kind: content.document.kind,
    year: yearOf(content),
    purpose: content.purpose,
    sections: content.sections,
    parentDocumentId,
    taskCount: content.tasks.length,
    targetCount: content.targets.length,
    searchFold: searchFoldOf({ ...content, ...content.document, unitName: unit.name }),
    sortKey: content.document.issuedOn ?? transaction.clock.today(),
  }
}

/** @throws Refusal DOCUMENT_CITES_ITSELF naming the citation that bears the plan's own symbol, date and issuer */
function refuseSelfCitation({ document, citations }: PlanContent, unit: UnitEntity): void {
  if (document.number === null || document.symbol === null) return
  const own = foldText(unit.name)
  const index = citations.findIndex(
    ({ symbol, issuedOn, issuer }) =>
      symbol !== null &&
      foldText(symbol) === foldText(document.symbol ?? '') &&
      (issuedOn === null || issuedOn === document.issuedOn) &&
      (issuer === null || own.includes(foldText(issuer))),
  )
  if (index !== -1) throw new Refusal('DOCUMENT_CITES_ITSELF', { fields: [`citations.${index}`] })
}

/** @throws Refusal CITATION_CIRCLE where the superior's plan itself carries out this one, at any distance */
export async function refuseCircle(
  transaction: TransactionContext,
  documentId: string,
  parentDocumentId: string | null,
): Promise<void> {
  const seen = new Set<string>()
  for (let above = parentDocumentId; above !== null && !seen.has(above);) {
    if (above === documentId) throw new Refusal('CITATION_CIRCLE', { fields: ['parentDocument'] })
    seen.add(above)
    const plan: PlanEntity | null = await transaction.manager.findOneBy(PlanEntity, { documentId: above })
    above = plan?.parentDocumentId ?? null
  }
}

function yearOf(content: PlanContent): number | null {
  const text = content.document.issuedOn?.slice(0, 4) ?? periodInTitle(content.document.title)?.from
  return text === undefined ? null : Number(text)
}
