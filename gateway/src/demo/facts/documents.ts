import { agreementDocuments } from './documents.agreements.js'
import { bacGiangDocuments } from './documents.bac-giang.cited.js'
import { bacGiangSeeds } from './documents.bac-giang.js'
import { inventedDocuments } from './documents.invented.js'
import { lawDocuments } from './documents.law.js'
import { partyDocuments } from './documents.party.js'
import { provinceDocuments } from './documents.provinces.js'
import type { DocumentFact } from './shapes.js'
import { stateDocuments } from './documents.state.js'

export const documentFacts: DocumentFact[] = [
  ...partyDocuments,
  ...stateDocuments,
  ...lawDocuments,
  ...agreementDocuments,
  ...bacGiangSeeds,
  ...bacGiangDocuments,
  ...provinceDocuments,
  ...inventedDocuments,
]
