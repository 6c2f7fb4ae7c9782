import { open, type AccessRules } from '../../access/field-rules.js'
import { unitCodesFor, may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'
import type { DocumentEntity } from './document.entity.js'
import { issuersOfDocument } from './document.queries.js'

/** Who may read what of this slice. */
export const documentAccess: AccessRules = {
  BasisGraph: { fields: open('isTruncated', 'links', 'nodes', 'root') },
  BasisLink: { fields: open('from', 'isSuccession', 'relation', 'to') },
  BasisNode: { fields: open('depth', 'document', 'isSuperseded') },
  Citation: { fields: open('document', 'id', 'isComplete', 'nestedIn', 'raw', 'relation') },
  DateWindow: { fields: open('basis', 'earliest', 'latest') },
  Document: {
    sees: isVisible,
    fields: open(
      'aliases',
      'citations',
      'citedByCount',
      'id',
      'issuedOn',
      'issuedWithin',
      'issuers',
      'kind',
      'needsVerification',
      'number',
      'place',
      'plan',
      'recipients',
      'reference',
      'signerAuthority',
      'signerOffice',
      'source',
      'supersededBy',
      'supersedes',
      'symbol',
      'title',
      'validFrom',
      'validTo',
    ),
  },
  DocumentConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  DocumentEdge: { fields: open('cursor', 'node') },
  DocumentSuccession: { fields: open('document', 'isProposed', 'needsVerification', 'on', 'source') },
  IntakeCitation: {
    fields: open(
      'confidence',
      'document',
      'issuedOn',
      'issuer',
      'kind',
      'kindName',
      'nestedIn',
      'number',
      'raw',
      'relation',
      'span',
      'symbol',
      'symbolRaw',
    ),
  },
  IntakeDeadline: { fields: open('confidence', 'date', 'raw', 'rule', 'span', 'type', 'what', 'who') },
  IntakeDraft: {
    fields: open(
      'citations',
      'deadlines',
      'existing',
      'headerSpans',
      'issuedOn',
      'issuer',
      'kind',
      'number',
      'parentIssuer',
      'partialCitations',
      'place',
      'purpose',
      'recipients',
      'sections',
      'signer',
      'symbol',
      'symbolRaw',
      'targets',
      'tasks',
      'title',
      'titleSpan',
      'unread',
      'warnings',
    ),
  },
  IntakeIssuer: { fields: open('confidence', 'isInferred', 'raw', 'unit') },
  IntakePartialCitation: { fields: open('document', 'raw', 'span') },
  IntakeRecipient: { fields: open('isArchive', 'name', 'purpose', 'raw', 'span') },
  IntakeResult: { fields: open('draft', 'error') },
  IntakeSection: { fields: open('heading', 'label', 'level', 'span') },
  IntakeSigner: { fields: open('authority', 'name', 'role', 'span') },
  IntakeTarget: { fields: open('confidence', 'mandatory', 'operator', 'quantity', 'raw', 'span', 'unit', 'who') },
  IntakeTask: { fields: open('confidence', 'cooperators', 'due', 'lead', 'section', 'span', 'text') },
  IntakeWarning: { fields: open('code', 'message', 'severity', 'span', 'suggestion') },
  Recipient: { fields: open('isArchive', 'name', 'purpose', 'raw', 'unit') },
  Span: { fields: open('end', 'start') },
  Query: { fields: open('document', 'documents', 'basis', 'dependents', 'sharedCitations', 'intake') },
}

/**
 * Public documents are everybody's. One of a draft is seen by officers of its issuers; one known only because a draft
 * cites it, by those who see drafts at all.
 */
function isVisible(context: RequestContext, document: DocumentEntity): boolean | Promise<boolean> {
  return document.isPublic ? true : isVisibleDraft(context, document)
}

async function isVisibleDraft(context: RequestContext, document: DocumentEntity): Promise<boolean> {
  if (unitCodesFor(context.actor, 'draft.read').length === 0) return false
  if (document.isPlaceholder) return true
  const issuers = await loadOne(context, issuersOfDocument, document.id)
  const lineages = await Promise.all(issuers.map((issuer) => lineageCodes(context, issuer.unitId)))
  return lineages.some((lineage) => may(context.actor, 'draft.read', lineage))
}
