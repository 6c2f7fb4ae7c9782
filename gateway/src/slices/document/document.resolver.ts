import { citationRelations, documentKinds } from '@antq/shared-schema'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import { isFullDate } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { Unit, unitById } from '../organization/index.js'
import { basisOf } from './document.graph.js'
import { shownCitations } from './citations-shown.queries.js'
import {
  aliasesOfDocument,
  documentById,
  issuersOfDocument,
  predecessorsOfDocument,
  recipientsOfDocument,
  successorsOfDocument,
} from './document.queries.js'
import {
  pageOfDependents,
  pageOfDocuments,
  publicDocument,
  requirePublicDocument,
  sharedCitations,
} from './document.reading.js'
import { referenceOf } from './document.rows.js'
import { BasisGraph, Citation, Document, DocumentConnection, DocumentSuccession, Recipient } from './document.type.js'

const DEEPEST_BASIS = 6

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One public document (văn bản); null where there is none.' })
  document(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Global id.' }) id: string,
  ): Promise<Document | null> {
    return publicDocument(context, id)
  }

  @Query(() => DocumentConnection, {
    description:
      'Public documents, newest first (danh sách văn bản). Refuses with UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  documents(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Part of symbol and title; case and diacritics do not matter.',
    })
    text?: string,
    @Arg('symbol', () => String, {
      nullable: true,
      description: 'Number and symbol in any spelling: `48/CT-TW` finds 48-CT/TW; aliases count.',
    })
    symbol?: string,
    @Arg('kind', () => String, { nullable: true, description: 'Code of a kind of document (tên loại).' }) kind?: string,
    @Arg('issuer', () => String, { nullable: true, description: 'Code of the issuing unit (cơ quan ban hành).' })
    issuer?: string,
  ): Promise<DocumentConnection> {
    return pageOfDocuments(context, { text, symbol, kind, issuer }, page)
  }

  @Query(() => DocumentConnection, {
    description:
      'Public documents that cite this one (những văn bản viện dẫn), newest first. Refuses with NOT_FOUND, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  dependents(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'The cited document.' }) id: string,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<DocumentConnection> {
    return pageOfDependents(context, id, page)
  }

  @Extensions({ cost: 50 })
  @Query(() => BasisGraph, {
    description: 'What a public document rests on, to a depth (sơ đồ căn cứ). Refuses with NOT_FOUND.',
  })
  async basis(
    @Ctx() context: RequestContext,
    @Arg('document', () => ID, { description: 'The document asked about.' }) id: string,
    @Arg('depth', () => Int, { defaultValue: 3, description: 'Levels of citations, 1–6.' }) depth: number,
  ): Promise<BasisGraph> {
    const root = await requirePublicDocument(context, id, 'document')
    const graph = await basisOf(context, root, Math.min(Math.max(depth, 1), DEEPEST_BASIS), context.clock.today())
    return {
      root: graph.rootId,
      nodes: graph.nodes,
      links: graph.links.map((link) => ({ ...link, relation: term(context, citationRelations, link.relation) })),
      isTruncated: graph.isTruncated,
    }
  }

  @Query(() => [Document], {
    description: 'Public documents that all of these cite (căn cứ chung). Refuses with NOT_FOUND.',
  })
  sharedCitations(
    @Ctx() context: RequestContext,
    @Arg('documents', () => [ID], { description: 'Two or more documents.' }) ids: string[],
  ): Promise<Document[]> {
    return sharedCitations(context, ids)
  }

  @FieldResolver(() => String, { description: 'How people refer to it: `Kế hoạch số 33/KH-UBND ngày 07/02/2024`.' })
  reference(@Root() document: Document): string {
    return referenceOf(document)
  }

  @FieldResolver(() => Term, { description: 'Kind of document (tên loại văn bản).' })
  kind(@Ctx() context: RequestContext, @Root() document: Document): Term {
    return term(context, documentKinds, document.kind)
  }

  @FieldResolver(() => Boolean, {
    description: 'True where what is said here is not from an official source (cần xác minh).',
  })
  needsVerification(@Root() document: Document): boolean {
    return Boolean(document.needsVerification)
  }

  @FieldResolver(() => [Unit], {
    description: 'Issuing bodies (cơ quan ban hành); several on a joint document; empty where unknown.',
  })
  async issuers(@Ctx() context: RequestContext, @Root() document: Document): Promise<Unit[]> {
    const rows = await loadOne(context, issuersOfDocument, document.id)
    const units = await Promise.all(rows.map((row) => loadOne(context, unitById, row.unitId)))
    return units.filter((unit) => unit !== undefined)
  }

  @FieldResolver(() => [String], {
    description: 'Other spellings and shorter forms (tên gọi khác): `612/KH-BCA-V05`, `Đề án số 201`.',
  })
  async aliases(@Ctx() context: RequestContext, @Root() document: Document): Promise<string[]> {
    return (await loadOne(context, aliasesOfDocument, document.id)).map((row) => row.alias)
  }

  @FieldResolver(() => [Recipient], { description: 'List of recipients (nơi nhận), in its order.' })
  async recipients(@Ctx() context: RequestContext, @Root() document: Document): Promise<Recipient[]> {
    const rows = await loadOne(context, recipientsOfDocument, document.id)
    return Promise.all(
      rows.map(async (row) => ({
        raw: row.raw,
        name: row.name,
        purpose: row.purpose,
        isArchive: Boolean(row.isArchive),
        unit: row.unitId === null ? null : ((await loadOne(context, unitById, row.unitId)) ?? null),
      })),
    )
  }

  @FieldResolver(() => [DocumentSuccession], {
    description: 'What took its place (văn bản thay thế), proposals included.',
  })
  async supersededBy(@Ctx() context: RequestContext, @Root() document: Document): Promise<DocumentSuccession[]> {
    const rows = await loadOne(context, successorsOfDocument, document.id)
    return successions(
      context,
      rows.map((row) => ({ ...row, otherId: row.successorId })),
    )
  }

  @FieldResolver(() => [DocumentSuccession], {
    description: 'Whose place it took (văn bản bị thay thế), proposals included.',
  })
  async supersedes(@Ctx() context: RequestContext, @Root() document: Document): Promise<DocumentSuccession[]> {
    const rows = await loadOne(context, predecessorsOfDocument, document.id)
    return successions(
      context,
      rows.map((row) => ({ ...row, otherId: row.documentId })),
    )
  }

  @FieldResolver(() => [Citation], { description: 'What it cites (viện dẫn), in the order of its text.' })
  async citations(@Ctx() context: RequestContext, @Root() document: Document): Promise<Citation[]> {
    const rows = await loadOne(context, shownCitations, document.id)
    const cited = await Promise.all(
      rows.map(async (row): Promise<Citation[]> => {
        const target = await loadOne(context, documentById, row.targetId)
        // a draft of somebody else that happens to be cited stays hidden, from whoever reads
        if (!target || !(target.isPublic || (!document.isPublic && target.isPlaceholder))) return []
        const issuers = await loadOne(context, issuersOfDocument, target.id)
        return [
          {
            id: row.id,
            relation: term(context, citationRelations, row.relation),
            raw: row.raw,
            document: target,
            nestedIn: row.nestedInId,
            isComplete: target.symbol !== null && isFullDate(target.issuedOn) && issuers.length > 0,
          },
        ]
      }),
    )
    return cited.flat()
  }
}

async function successions(
  context: RequestContext,
  rows: readonly {
    otherId: string
    happenedOn: string | null
    source: string
    needsVerification: boolean
    isProposed: boolean
  }[],
): Promise<DocumentSuccession[]> {
  const documents = await Promise.all(rows.map((row) => loadOne(context, documentById, row.otherId)))
  return rows.flatMap((row, index) => {
    const document = documents[index]
    if (!document || !document.isPublic) return []
    return [
      {
        document,
        on: row.happenedOn,
        source: row.source,
        needsVerification: Boolean(row.needsVerification),
        isProposed: Boolean(row.isProposed),
      },
    ]
  })
}
