import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, key, name, partialDate, text } from '../../database/column.js'

/**
 * A document: one that was registered here, or one that is known only because others cite it.
 * Number, symbol and date may be unknown and are never invented. A symbol is not a key; symbol, issuer and date
 * together are (Nghị định 30/2020/NĐ-CP, Điều 15: numbers begin again each year and for each issuer).
 */
@Entity('document')
@Index('ix_document_unique', ['uniqueKey'], { unique: true })
@Index('ix_document_symbol', ['symbolKey'])
@Index('ix_document_order', ['sortKey', 'id'])
export class DocumentEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'number', ...code, nullable: true }) number!: string | null
  /** Normalised, as the rules ask: `48-CT/TW` also where the text has `48/CT-TW`. */
  @Column({ name: 'symbol', type: 'varchar', length: 120, nullable: true }) symbol!: string | null
  @Column({ name: 'symbol_key', type: 'varchar', length: 120, nullable: true }) symbolKey!: string | null
  @Column({ name: 'kind', ...code }) kind!: string
  @Column({ name: 'issued_on', ...partialDate, nullable: true }) issuedOn!: string | null
  @Column({ name: 'title', ...text }) title!: string
  @Column({ name: 'title_fold', ...text, select: false }) titleFold!: string
  @Column({ name: 'place', ...name, nullable: true }) place!: string | null
  /** `TM. BAN THƯỜNG VỤ` */
  @Column({ name: 'signer_authority', ...name, nullable: true }) signerAuthority!: string | null
  /** `PHÓ CHỦ TỊCH`; names of persons are not kept */
  @Column({ name: 'signer_office', ...name, nullable: true }) signerOffice!: string | null
  @Column({ name: 'valid_from', ...partialDate, nullable: true }) validFrom!: string | null
  @Column({ name: 'valid_to', ...partialDate, nullable: true }) validTo!: string | null
  @Column({ name: 'source', ...name, nullable: true }) source!: string | null
  @Column({ name: 'needs_verification', ...flag }) needsVerification!: boolean
  /** False while it belongs to a draft: nobody but the draft's officers sees it. */
  @Column({ name: 'is_public', ...flag }) isPublic!: boolean
  /** Known only because others cite it; gives way when the document itself is registered and issued. */
  @Column({ name: 'is_placeholder', ...flag }) isPlaceholder!: boolean
  /** Public documents that cite it; kept by the writes, never counted by a read. */
  @Column({ name: 'cited_by_count', ...count }) citedByCount!: number
  /** Symbol, issuers and date in one; null as long as one of them is unknown. */
  @Column({ name: 'unique_key', type: 'varchar', length: 400, nullable: true }) uniqueKey!: string | null
  /** Date of issue as far as known, for lists: newest first. */
  @Column({ name: 'sort_key', ...partialDate }) sortKey!: string
  @Column({ name: 'created_at', ...instant }) createdAt!: string
}

@Entity('document_issuer')
@Index('ix_document_issuer_unit', ['unitId'])
export class DocumentIssuerEntity {
  @PrimaryColumn({ name: 'document_id', ...key }) documentId!: string
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'position', ...count }) position!: number
}

/** Another spelling or a shorter form under which a document is cited: `612/KH-BCA-V05`, `Đề án số 201`. */
@Entity('document_alias')
@Index('ix_document_alias_key', ['aliasKey'])
export class DocumentAliasEntity {
  @PrimaryColumn({ name: 'document_id', ...key }) documentId!: string
  @PrimaryColumn({ name: 'alias_key', type: 'varchar', length: 250 }) aliasKey!: string
  @Column({ name: 'alias', ...name }) alias!: string
}

@Entity('document_recipient')
export class DocumentRecipientEntity {
  @PrimaryColumn({ name: 'document_id', ...key }) documentId!: string
  @PrimaryColumn({ name: 'position', ...count }) position!: number
  @Column({ name: 'raw', ...name }) raw!: string
  @Column({ name: 'name', ...name }) name!: string
  /** `để b/c`, `để thực hiện` as printed; null where the line says nothing */
  @Column({ name: 'purpose', ...name, nullable: true }) purpose!: string | null
  /** The line “Lưu: VT, …”. */
  @Column({ name: 'is_archive', ...flag }) isArchive!: boolean
  @Column({ name: 'unit_id', ...key, nullable: true }) unitId!: string | null
}

/** One document takes the place of another. */
@Entity('document_succession')
@Index('ix_document_succession_successor', ['successorId'])
export class DocumentSuccessionEntity {
  @PrimaryColumn({ name: 'document_id', ...key }) documentId!: string
  @PrimaryColumn({ name: 'successor_id', ...key }) successorId!: string
  /** Since when; null where the source does not say. */
  @Column({ name: 'happened_on', ...partialDate, nullable: true }) happenedOn!: string | null
  @Column({ name: 'source', ...name }) source!: string
  @Column({ name: 'needs_verification', ...flag }) needsVerification!: boolean
  /** A guess that a person has to confirm; shown as a proposal, never as a fact. */
  @Column({ name: 'is_proposed', ...flag }) isProposed!: boolean
}

/** One document speaks of another; nested where it does so inside a citation (“Kết luận … tiếp tục thực hiện Chỉ thị …”). */
@Entity('citation')
@Index('ix_citation_document', ['documentId', 'position'])
@Index('ix_citation_target', ['targetId', 'documentId'])
export class CitationEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'document_id', ...key }) documentId!: string
  @Column({ name: 'target_id', ...key }) targetId!: string
  @Column({ name: 'position', ...count }) position!: number
  @Column({ name: 'relation', ...code }) relation!: string
  /** As the text has it. */
  @Column({ name: 'raw', ...text }) raw!: string
  @Column({ name: 'nested_in_id', ...key, nullable: true }) nestedInId!: string | null
}

export const documentEntities = [
  DocumentEntity,
  DocumentIssuerEntity,
  DocumentAliasEntity,
  DocumentRecipientEntity,
  DocumentSuccessionEntity,
  CitationEntity,
]
