/** The door of the document slice: documents, what they cite, what replaced them, and texts read into drafts. */
export { documentAccess } from './document.access.js'
export { DocumentEntity, documentEntities } from './document.entity.js'
export { supersededBasisEverywhere, supersededBasisOf } from './document.alerts.js'
export type { SupersededBasis } from './document.alerts.js'
export { matchMentions } from './document.matching.js'
export type { Mention } from './document.matching.js'
export { columnsOfShown, ISSUERS_OF_D, knowShown } from './document-shown.queries.js'
export { citationsOfDocument, documentById, issuersOfDocument, recipientsOfDocument } from './document.queries.js'
export { publicDocument, requirePublicDocument } from './document.reading.js'
export { hasNumber, referenceOf } from './document.rows.js'
export {
  changeDocument,
  recordSuccession,
  registerDocument,
  removeDraftDocument,
  replaceCitations,
  replaceRecipients,
} from './document.service.js'
export type { CitationContent, DocumentContent, RecipientContent } from './document.service.js'
export { DateWindow, Document, SupersededAlert } from './document.type.js'
export { DocumentResolver } from './document.resolver.js'
export { setPublic } from './document-publication.service.js'
export { readText } from './intake.service.js'
export type { Findings } from './intake/index.js'
export { fileTextOf } from './reading/index.js'
export { IntakeResolver } from './intake.resolver.js'
