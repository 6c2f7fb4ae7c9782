import { loadOne } from '../../foundation/loader.js'
import { newId } from '../../foundation/identifier.js'
import { insertRows } from '../../foundation/rows.writing.js'
import type { TransactionContext } from '../../ledger/index.js'
import { Refusal } from '../../foundation/refusal.js'
import {
  citationsOfDocument,
  documentById,
  issuersOfDocument,
  matchMentions,
  registerDocument,
  type CitationContent,
  type DocumentEntity,
  type RecipientContent,
} from '../document/index.js'
import { lineageOfUnit, resolveUnitNames, type UnitEntity } from '../organization/index.js'
import type { PlanCitationContent, PlanContent } from './plan.content.js'
import { planOfDocument, targetsOfPlan, tasksOfPlan } from './plan.queries.js'
import { PlanDeadlineEntity, PlanSourceEntity, PlanTargetEntity, PlanTaskEntity } from './plan.entity.js'

/** Characters of a source text in one row: at most four bytes each, a text column of MySQL holds 64 kB. */
const SOURCE_PIECE = 15_000
const LONGEST_TITLE = 2000

/**
 * Registered documents for what a plan cites. What nobody has registered yet becomes a document that is known by
 * this citation alone, marked as such; a mention without a symbol that matches nothing stays text.
 */
export async function citedDocuments(
  transaction: TransactionContext,
  citations: readonly PlanCitationContent[],
  documentId: string,
  unit: UnitEntity,
): Promise<CitationContent[]> {
  await requireCitable(
    transaction,
    citations.flatMap(({ document }) => document ?? []),
    documentId,
  )
  const found = await matchMentions(transaction, citations, unit.province)
  const indexOf = new Map<number, number>()
  const made = new Map<string, string>()
  const contents: CitationContent[] = []
  for (const [index, citation] of citations.entries()) {
    const target =
      citation.document ?? citable(found[index] ?? null) ?? (await placeholder(transaction, citation, unit, made))
    if (target === null) continue
    indexOf.set(index, contents.length)
    const nestedIn = citation.nestedIn === null ? null : (indexOf.get(citation.nestedIn) ?? null)
    contents.push({ targetId: target, relation: citation.relation, raw: citation.raw, nestedIn })
  }
  return contents
}

/**
 * Documents chosen by id are public, or known by this very draft: nobody learns of another unit's draft by citing it.
 * @throws Refusal NOT_FOUND
 */
export async function requireCitable(
  transaction: TransactionContext,
  ids: readonly string[],
  documentId: string,
): Promise<void> {
  const own = new Set((await loadOne(transaction, citationsOfDocument, documentId)).map((row) => row.targetId))
  const parentId = (await loadOne(transaction, planOfDocument, documentId))?.parentDocumentId
  if (parentId != null) own.add(parentId)
  for (const id of ids) {
    const document = await loadOne(transaction, documentById, id)
    if (!document || !(document.isPublic || own.has(id))) throw new Refusal('NOT_FOUND', { fields: ['citations'] })
  }
}

async function placeholder(
  transaction: TransactionContext,
  citation: PlanCitationContent,
  unit: UnitEntity,
  made: Map<string, string>,
): Promise<string | null> {
  if (citation.symbol === null || !/^\d/.test(citation.symbol)) return null
  const known = made.get(citation.symbol)
  if (known !== undefined) return known
  const [issuers = []] = await resolveUnitNames(
    transaction,
    [citation.issuer ?? ''],
    unit.province,
    citation.issuedOn?.length === 10 ? citation.issuedOn : null,
  )
  const issuer = issuers[0]
  const registered = registerDocument(
    transaction,
    {
      number: /^\d{1,20}/.exec(citation.symbol)?.[0] ?? null,
      symbol: citation.symbol,
      kind: citation.kind ?? 'CV',
      issuedOn: citation.issuedOn,
      title: citation.raw.slice(0, LONGEST_TITLE),
      source: `theo viện dẫn trong văn bản của ${unit.name}`,
      needsVerification: true,
    },
    issuer ? [issuer.id] : [],
    'placeholder',
  )
  // a document of just this symbol, issuer and date that was not recognised by its text is the one that is meant
  const id = await registered.then((document) => document.id, existingIdOf)
  made.set(citation.symbol, id)
  return id
}

function existingIdOf(error: unknown): string {
  if (error instanceof Refusal && error.detail.existingId !== undefined) return error.detail.existingId
  throw error
}

/** A document that was recognised by its text may be cited where it is public, or known by citations alone. */
function citable(document: DocumentEntity | null): string | null {
  return document && (document.isPublic || document.isPlaceholder) ? document.id : null
}

/** The first cited document that a unit above issued; else the first one cited as a basis. */
export async function guessParent(
  transaction: TransactionContext,
  citations: readonly CitationContent[],
  unit: UnitEntity,
): Promise<string | null> {
  const above = new Set((await loadOne(transaction, lineageOfUnit, unit.id)).map((row) => row.ancestorId))
  above.delete(unit.id)
  const bases = citations.filter(
    (citation) => citation.nestedIn === null && ['basis', 'implements'].includes(citation.relation),
  )
  for (const citation of bases) {
    const issuers = await loadOne(transaction, issuersOfDocument, citation.targetId)
    if (issuers.some((issuer) => above.has(issuer.unitId))) return citation.targetId
  }
  const plans = new Set(['KH', 'HD', 'CTr', 'KL', 'CT'])
  for (const citation of bases) {
    const document = await loadOne(transaction, documentById, citation.targetId)
    if (document && plans.has(document.kind)) return document.id
  }
  return null
}

export async function recipientsWithUnits(
  transaction: TransactionContext,
  content: PlanContent,
  unit: UnitEntity,
): Promise<RecipientContent[]> {
  const units = await resolveUnitNames(
    transaction,
    content.recipients.map((recipient) => recipient.name),
    unit.province,
  )
  return content.recipients.map((recipient, index) => ({
    ...recipient,
    unitId: recipient.isArchive ? null : (units[index]?.[0]?.id ?? null),
  }))
}

/** Words by which a task says that it goes on all the time. */
const CONTINUOUS = /thường xuyên|liên tục|kịp thời|hằng ngày|hàng ngày/iu

export async function replaceParts(
  transaction: TransactionContext,
  planId: string,
  content: PlanContent,
  unit: UnitEntity,
): Promise<void> {
  const { manager } = transaction
  // what was reported stays with a task or target whose words stay the same
  const stateOf = new Map((await loadOne(transaction, tasksOfPlan, planId)).map((task) => [task.text, task.state]))
  const reachedOf = new Map(
    (await loadOne(transaction, targetsOfPlan, planId)).map((target) => [target.text, target.reached]),
  )
  for (const entity of [PlanTaskEntity, PlanTargetEntity, PlanDeadlineEntity]) await manager.delete(entity, { planId })
  const leads = await resolveUnitNames(
    transaction,
    content.tasks.map((task) => task.lead ?? ''),
    unit.province,
  )
  const tasks: PlanTaskEntity[] = content.tasks.map((task, position) => ({
    ...task,
    id: newId('task'),
    planId,
    position,
    leadUnitId: leads[position]?.[0]?.id ?? null,
    isContinuous: task.due === null && CONTINUOUS.test(task.text.normalize('NFC')),
    state: stateOf.get(task.text) ?? 'ASSIGNED',
  }))
  const targets: PlanTargetEntity[] = content.targets.map((target, position) => ({
    ...target,
    id: newId('target'),
    planId,
    position,
    reached: reachedOf.get(target.text) ?? null,
  }))
  const deadlines: PlanDeadlineEntity[] = content.deadlines.map((deadline, position) => ({
    ...deadline,
    id: newId('deadline'),
    planId,
    position,
    isExclusive: /^trước\b/iu.test(deadline.raw.normalize('NFC').trim()) || /\bbefore\b/.test(deadline.rule),
  }))
  await insertRows(manager, PlanTaskEntity, tasks)
  await insertRows(manager, PlanTargetEntity, targets)
  await insertRows(manager, PlanDeadlineEntity, deadlines)
}

export async function writeSource({ manager }: TransactionContext, planId: string, text: string): Promise<void> {
  let piece = 0
  for (let start = 0; start < text.length; piece += 1) {
    let end = Math.min(start + SOURCE_PIECE, text.length)
    // a cut inside a surrogate pair would lose the character
    if (/[\uD800-\uDBFF]$/.test(text.slice(start, end)) && end < text.length) end += 1
    await manager.insert(PlanSourceEntity, { planId, piece, text: text.slice(start, end) })
    start = end
  }
}
