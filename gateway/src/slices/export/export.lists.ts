import type { ExportListCode } from '@antq/shared-schema'
import {
  ExportDocumentsDocument,
  ExportPlansDocument,
  ExportUnitsDocument,
  type TypedDocumentString,
} from '@antq/shared-schema/documents'

/** Which piece of a list is asked for. */
export interface PieceWish {
  first: number
  after: string | null
  /** Code of the unit in whose subtree; everywhere without it. */
  within: string | null
  /** The first piece also tells how many there are in all. */
  isFirst: boolean
}

/** What a document of an export answers. */
export interface ListedPiece {
  list: {
    totalCount?: number | null
    edges: readonly { node: unknown }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

interface ExportedList {
  /** What a line holds: the same as whoever sends this document is answered. */
  document: TypedDocumentString<ListedPiece, PieceWish>
  /** Things in a piece: few where one holds many others, so that nobody else waits for it. */
  first: number
  /** Whether it can be listed for the subtree of one unit. */
  takesWithin: boolean
  /** How its file is called, before the day. */
  fileName: string
}

/** The lists that can be taken out whole; a new one needs its document here, and its word in the vocabulary. */
export const exportedLists: Readonly<Record<ExportListCode, ExportedList>> = {
  PLANS: { document: ExportPlansDocument, first: 25, takesWithin: true, fileName: 'ke-hoach' },
  DOCUMENTS: { document: ExportDocumentsDocument, first: 50, takesWithin: false, fileName: 'van-ban' },
  UNITS: { document: ExportUnitsDocument, first: 100, takesWithin: true, fileName: 'don-vi' },
}
