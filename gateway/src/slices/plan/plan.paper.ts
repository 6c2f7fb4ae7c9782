import { documentKinds, labelOf } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import { firstDayOf } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { AdministrativeDocument } from '../../paper/index.js'
import { documentById, issuersOfDocument } from '../document/index.js'
import { unitAsOf } from '../organization/index.js'
import type { PlanContent } from './plan.content.js'
import type { PlanEntity } from './plan.entity.js'
import { visiblePlan } from './plan.guard.js'
import { storedContent } from './plan.stored.js'
import { basesOf, type Cited } from './plan-paper.bases.js'
import { planBlocks } from './plan-paper.body.js'

/** Path of a plan's .docx on the gateway. */
export function pathOfPaper(id: string): string {
  return `/plans/${id}.docx`
}

/**
 * A plan for whoever may read it, as the administrative document that it is.
 * @throws Refusal NOT_FOUND
 */
export async function planPaper(context: RequestContext, id: string): Promise<AdministrativeDocument> {
  const plan = await visiblePlan(context, id)
  if (!plan) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return paperOfPlan(context, plan)
}

/** A plan as an administrative document; its issuers bear the names of that time. Always Vietnamese. */
export async function paperOfPlan(context: RequestContext, plan: PlanEntity): Promise<AdministrativeDocument> {
  const content = await storedContent(context, plan)
  const { document, recipients } = content
  const day = firstDayOf(document.issuedOn ?? plan.sortKey)
  const rows = await loadOne(context, issuersOfDocument, plan.documentId)
  const unitIds = rows.length === 0 ? [plan.unitId] : rows.map(({ unitId }) => unitId)
  const units = await Promise.all(unitIds.map((unitId) => unitAsOf(context, unitId, day)))
  const above = units.length === 1 ? (units[0]?.parentId ?? null) : null
  const superior = above === null ? null : (await unitAsOf(context, above, day)).name
  const issuers = units.map(({ name }) => name)
  const blocks = planBlocks(content)
  const kind = labelOf(documentKinds, document.kind, 'vi')
  return {
    isDraft: plan.state === 'DRAFT',
    superior,
    issuers,
    symbol: document.symbol,
    place: document.place,
    date: document.issuedOn,
    kind,
    subject: document.title,
    bases: basesOf(await readableCitations(context, plan, content)),
    // of a plan that is known by citations alone nothing follows
    opening:
      blocks.length === 0
        ? null
        : `${issuers.join(', ')} ban hành ${kind.toLocaleLowerCase('vi')} với các nội dung sau:`,
    blocks,
    signature: {
      authorities: document.signerAuthority === null ? [] : [document.signerAuthority],
      office: document.signerOffice,
      // names of persons are not kept with documents
      name: null,
    },
    recipients: recipients
      .filter(({ isArchive }) => !isArchive)
      .map(({ name, purpose }) => (purpose === null ? name : `${name} (${purpose})`)),
    archive: recipients.find(({ isArchive }) => isArchive)?.name.replace(/^Lưu\s*:?\s*/iu, '') ?? null,
  }
}

/** The citations that everybody who reads the plan may read: a draft of somebody else that it cites stays hidden. */
function readableCitations(
  context: RequestContext,
  { isPublic }: PlanEntity,
  { citations }: PlanContent,
): Promise<(Cited | null)[]> {
  return Promise.all(
    citations.map(async (citation) => {
      const target = citation.document === null ? undefined : await loadOne(context, documentById, citation.document)
      return target?.isPublic || (!isPublic && target?.isPlaceholder) ? citation : null
    }),
  )
}
