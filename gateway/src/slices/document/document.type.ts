import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { CalendarDateScalar, PartialDateScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'
import type { DocumentEntity } from './document.entity.js'

@ObjectType('Document', {
  implements: Node,
  description:
    'A document (văn bản): registered here, or known because others cite it. Its key is symbol, issuer and date together; what the paper leaves blank is null.',
})
export class Document implements Pick<
  DocumentEntity,
  | 'id'
  | 'number'
  | 'symbol'
  | 'issuedOn'
  | 'title'
  | 'place'
  | 'signerAuthority'
  | 'signerOffice'
  | 'validFrom'
  | 'validTo'
  | 'citedByCount'
  | 'source'
> {
  id!: string

  @Field(() => String, { nullable: true, description: 'Number (số) as printed: `09`; null while it is not numbered.' })
  number!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Number and symbol (số, ký hiệu), normalised: `48-CT/TW`; `/KH-LĐLĐ` on a paper without a number.',
  })
  symbol!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Date of issue (ngày ban hành) as far as printed; null where there is none.',
  })
  issuedOn!: string | null

  @Field(() => String, { description: 'Title (trích yếu).' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Place in the date line (địa danh).' })
  place!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'On whose behalf it is signed (thẩm quyền ký): `TM. BAN THƯỜNG VỤ`.',
  })
  signerAuthority!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Office of the signer (chức vụ người ký): `PHÓ CHỦ TỊCH`. Names of persons are not kept.',
  })
  signerOffice!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'First day in force (có hiệu lực từ); null where unknown.',
  })
  validFrom!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Last day in force (hết hiệu lực), or the end of the period it covers; null where open.',
  })
  validTo!: string | null

  @Field(() => Int, { description: 'Public documents that cite it (số văn bản viện dẫn).' })
  citedByCount!: number

  @Field(() => String, { nullable: true, description: 'Where this is known from (nguồn).' })
  source!: string | null

  /** For resolvers; not shown. */
  kind!: string
  needsVerification!: boolean
  isPublic!: boolean
}

@ObjectType('DocumentEdge', { description: 'A document in a page of a list (văn bản trong trang).' })
export class DocumentEdge extends Edge {
  @Field(() => Document, { description: 'The document (văn bản).' })
  node!: Document
}

@ObjectType('DocumentConnection', { description: 'A page of documents (trang văn bản), newest first.' })
export class DocumentConnection extends Connection {
  @Field(() => [DocumentEdge], { description: 'The documents of this page.' })
  edges!: DocumentEdge[]
}

@ObjectType('Recipient', { description: 'A line of the list of recipients (nơi nhận).' })
export class Recipient {
  @Field(() => String, { description: 'The line as printed.' })
  raw!: string

  @Field(() => String, { description: 'The body named (nơi nhận).' })
  name!: string

  @Field(() => String, {
    nullable: true,
    description: 'Purpose (mục đích) as printed: `để b/c`, `để thực hiện`; null where the line gives none.',
  })
  purpose!: string | null

  @Field(() => Boolean, { description: 'Whether it is the archive line (Lưu: VT, …).' })
  isArchive!: boolean

  @Field(() => Unit, { nullable: true, description: 'The body as a registered unit; null where it is not known.' })
  unit!: Unit | null
}

@ObjectType('DateWindow', {
  description: 'Between which days something must lie (khoảng ngày), worked out from other dates.',
})
export class DateWindow {
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Earliest day, included; null where nothing bounds it.',
  })
  earliest!: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Latest day, included; null where nothing bounds it.',
  })
  latest!: string | null

  @Field(() => [String], { description: 'What the bounds follow from (căn cứ suy ra).' })
  basis!: string[]
}

@ObjectType('DocumentSuccession', { description: 'One document takes the place of another (thay thế).' })
export class DocumentSuccession {
  @Field(() => Document, { description: 'The other document: the one replaced, or the successor.' })
  document!: Document

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null where the source does not say.' })
  on!: string | null

  @Field(() => String, { description: 'Where this is known from (nguồn).' })
  source!: string

  @Field(() => Boolean, { description: 'True where the source is not official (cần xác minh).' })
  needsVerification!: boolean

  @Field(() => Boolean, { description: 'A guess that a person has to confirm (đề xuất), not a fact.' })
  isProposed!: boolean
}

@ObjectType('Citation', { description: 'One document speaks of another (viện dẫn).' })
export class Citation {
  @Field(() => ID, { description: 'Global id.' })
  id!: string

  @Field(() => Term, { description: 'How it speaks of it (quan hệ): căn cứ, thực hiện, tiếp tục, thay thế, theo.' })
  relation!: Term

  @Field(() => String, { description: 'As the text has it (nguyên văn).' })
  raw!: string

  @Field(() => Document, { description: 'The document cited (văn bản được viện dẫn).' })
  document!: Document

  @Field(() => ID, {
    nullable: true,
    description: 'The citation inside which this one stands (viện dẫn lồng); null at the top.',
  })
  nestedIn!: string | null

  @Field(() => Boolean, {
    description: 'Whether symbol, whole date and issuer of the cited document are known (viện dẫn đầy đủ).',
  })
  isComplete!: boolean
}

@ObjectType('BasisNode', { description: 'A document in the picture of what another rests on (văn bản trong sơ đồ).' })
export class BasisNode {
  @Field(() => Document, { description: 'The document (văn bản).' })
  document!: Document

  @Field(() => Int, { description: 'Steps from the document asked about, which is 0.' })
  depth!: number

  @Field(() => Boolean, {
    description: 'Whether it has been replaced (đã được thay thế) by now; proposals do not count.',
  })
  isSuperseded!: boolean
}

@ObjectType('BasisLink', { description: 'An arrow in the picture of what a document rests on (quan hệ căn cứ).' })
export class BasisLink {
  @Field(() => ID, { description: 'Id of the citing document; of the replaced one where `isSuccession`.' })
  from!: string

  @Field(() => ID, { description: 'Id of the cited document; of the successor where `isSuccession`.' })
  to!: string

  @Field(() => Term, { description: 'How the one speaks of the other (quan hệ).' })
  relation!: Term

  @Field(() => Boolean, { description: 'True where `to` takes the place of `from`.' })
  isSuccession!: boolean
}

@ObjectType('BasisGraph', {
  description: 'What a document rests on (sơ đồ căn cứ): citations to a depth, and replacements.',
})
export class BasisGraph {
  @Field(() => ID, { description: 'Id of the document asked about.' })
  root!: string

  @Extensions({ listSize: 200 })
  @Field(() => [BasisNode], { description: 'Documents, the one asked about first; at most 200.' })
  nodes!: BasisNode[]

  @Extensions({ listSize: 200 })
  @Field(() => [BasisLink], { description: 'Arrows between them.' })
  links!: BasisLink[]

  @Field(() => Boolean, { description: 'Whether documents were left out because there are more than 200.' })
  isTruncated!: boolean
}

@ObjectType('SupersededAlert', {
  description: 'A document rests on one that has been replaced (cảnh báo căn cứ hết hiệu lực).',
})
export class SupersededAlert {
  @Field(() => Document, { description: 'The document that should be looked at.' })
  document!: Document

  @Field(() => Document, { description: 'The replaced document it rests on.' })
  rests!: Document

  @Field(() => [Document], { description: 'Documents between the two; empty where it cites the replaced one itself.' })
  via!: Document[]

  @Field(() => Document, { description: 'What took its place (văn bản thay thế).' })
  successor!: Document

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null where the source does not say.' })
  on!: string | null

  @Field(() => String, { description: 'Where the replacement is known from (nguồn).' })
  source!: string

  @Field(() => Boolean, { description: 'True where the source is not official (cần xác minh).' })
  needsVerification!: boolean

  @Field(() => Boolean, { description: 'A guess that a person has to confirm (đề xuất), not a fact.' })
  isProposed!: boolean
}
