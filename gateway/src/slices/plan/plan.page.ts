import { labelOf, planStates } from '@antq/shared-schema'
import { loadOne } from '../../foundation/loader.js'
import { formatPartialDate } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { AdministrativeDocument } from '../../paper/index.js'
import type { Fact, PublicThing } from '../../public-page/index.js'
import { documentById, type DocumentEntity } from '../document/index.js'
import type { PlanEntity } from './plan.entity.js'
import { paperOfPlan, pathOfPaper } from './plan.paper.js'
import { pathOfPlanPage, planName } from './plan-page.reading.js'
import { planById, planOfDocument } from './plan.queries.js'
import { parentDocumentOf } from './plan.reading.js'

/** As much as search engines show. */
const DESCRIPTION_LENGTH = 160

/**
 * A plan as its plain page tells it: the lines of its paper, so that nothing stands here that is not printed.
 * @returns `gone` where it was public and is no longer; undefined where there is none, or a draft that never was
 */
export async function planPage(context: RequestContext, id: string): Promise<PublicThing | 'gone' | undefined> {
  const plan = await loadOne(context, planById, id)
  if (!plan || (!plan.isPublic && plan.issuedAt === null)) return undefined
  const path = await pathOfPlanPage(context, plan)
  if (path === null) return 'gone'
  const [paper, document, superior] = await Promise.all([
    paperOfPlan(context, plan),
    loadOne(context, documentById, plan.documentId),
    superiorOf(context, plan),
  ])
  if (!document) throw new Error(`plan ${id} has no document`)
  const overline = planName(document.kind, document.symbol)
  return {
    path,
    overline,
    title: paper.subject,
    description: descriptionOf(overline, paper, plan),
    facts: factsOf(paper, document, plan, superior),
    blocks: paper.blocks,
    file: { label: 'Tải văn bản (.docx)', path: pathOfPaper(id), mediaType: DOCX },
    schema: schemaOf(paper, document),
    updatedAt: plan.updatedAt,
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function descriptionOf(overline: string, { issuers, date, subject }: AdministrativeDocument, plan: PlanEntity): string {
  const dated = date === null ? '' : `, ${formatPartialDate(date)}`
  const text = `${overline} của ${issuers.join(', ')}${dated}. ${plan.purpose[0] ?? subject}`
  if (text.length <= DESCRIPTION_LENGTH) return text
  return `${text.slice(0, DESCRIPTION_LENGTH).replace(/\s+\S*$/u, '')}…`
}

function factsOf(
  paper: AdministrativeDocument,
  document: DocumentEntity,
  plan: PlanEntity,
  superior: Fact['values'][number] | null,
): Fact[] {
  const { validFrom, validTo } = document
  const lines: [string, Fact['values']][] = [
    ['Số, ký hiệu', texts(paper.symbol)],
    ['Cơ quan ban hành', texts(...paper.issuers)],
    ['Ngày ban hành', texts(paper.date && formatPartialDate(paper.date))],
    ['Hiệu lực từ', texts(validFrom && formatPartialDate(validFrom))],
    ['Hiệu lực đến', texts(validTo && formatPartialDate(validTo))],
    ['Trạng thái', texts(labelOf(planStates, plan.state, 'vi'))],
    ['Thực hiện văn bản', superior ? [superior] : []],
    ['Căn cứ', texts(...paper.bases)],
  ]
  return lines.flatMap(([label, values]) => (values.length === 0 ? [] : [{ label, values }]))
}

const texts = (...lines: readonly (string | null)[]): Fact['values'] =>
  lines.flatMap((text) => (text === null ? [] : [{ text }]))

/** The superior's document, with the page of its plan where it has one. */
async function superiorOf(context: RequestContext, plan: PlanEntity): Promise<Fact['values'][number] | null> {
  const document = await parentDocumentOf(context, plan)
  if (!document) return null
  const text = `${planName(document.kind, document.symbol)}: ${document.title}`
  const parent = await loadOne(context, planOfDocument, document.id)
  const path = parent ? await pathOfPlanPage(context, parent) : null
  return path === null ? { text } : { text, path }
}

/** Plans are documents of public bodies; schema.org has no nearer word for what is neither law nor service. */
function schemaOf(paper: AdministrativeDocument, { validFrom, validTo }: DocumentEntity): PublicThing['schema'] {
  const bodies = paper.issuers.map((name) => ({ '@type': 'Organization', name }))
  return {
    '@type': 'DigitalDocument',
    additionalType: 'https://schema.org/CreativeWork',
    genre: paper.kind,
    publisher: bodies,
    ...(paper.symbol !== null && { identifier: paper.symbol }),
    ...(paper.date !== null && { datePublished: paper.date }),
    ...((validFrom !== null || validTo !== null) && { temporalCoverage: `${validFrom ?? '..'}/${validTo ?? '..'}` }),
    ...(paper.place !== null && { locationCreated: { '@type': 'Place', name: paper.place } }),
    ...(paper.bases.length > 0 && { isBasedOn: paper.bases.map((name) => ({ '@type': 'CreativeWork', name })) }),
  }
}
