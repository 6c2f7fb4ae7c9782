import type { ExportListCode, ExportStateCode, LabelLanguage } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Grant } from '../../access/actor.js'
import { bytes, code, count, instant, json, key, name, subject } from '../../database/column.js'

/** A list that is taken out whole (xuất dữ liệu), piece by piece, for the one who asked for it. */
@Entity('bulk_export')
@Index('ix_bulk_export_subject', ['subject', 'id'])
@Index('ux_bulk_export_slot', ['subject', 'slot'], { unique: true })
@Index('ix_bulk_export_due', ['dueAt', 'id'])
@Index('ix_bulk_export_clear', ['clearAt', 'id'])
export class ExportEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  @Column({ name: 'list', ...code }) list!: ExportListCode
  /** Unit whose subtree is listed; everywhere without it. */
  @Column({ name: 'within_id', ...key, nullable: true }) withinId!: string | null
  /** Language of the labels in it. */
  @Column({ name: 'language', ...code }) language!: LabelLanguage
  /** Who asked for it, and with which rights; it never shows more than these. */
  @Column({ name: 'subject', ...subject }) subject!: string
  @Column({ name: 'credential_id', ...key, nullable: true }) credentialId!: string | null
  @Column({ name: 'grants', ...json }) grants!: Grant[]
  /** Cursor of `changes` of the moment before it began. */
  @Column({ name: 'changes_cursor', ...key }) cursor!: string
  @Column({ name: 'state', ...code }) state!: ExportStateCode
  /** One of the few that a subject may have under way; null once it is over. */
  @Column({ name: 'slot', ...count, nullable: true }) slot!: number | null
  @Column({ name: 'done', ...count }) done!: number
  /** As counted when it began; null before. */
  @Column({ name: 'total', ...count, nullable: true }) total!: number | null
  @Column({ name: 'byte_count', ...count }) byteCount!: number
  /** Cursor of the list behind which the next piece begins; null at the start. */
  @Column({ name: 'after_cursor', ...name, nullable: true }) after!: string | null
  /** When the next piece may be made; null once it is over. */
  @Column({ name: 'due_at', ...instant, nullable: true }) dueAt!: string | null
  /** Which process makes it, and until when nobody else does. */
  @Column({ name: 'leased_by', ...key, nullable: true }) leasedBy!: string | null
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil!: string | null
  /** How often the next piece could not be made. */
  @Column({ name: 'failed_tries', ...count }) failedTries!: number
  /** Code of the refusal that ended it. */
  @Column({ name: 'failure', ...code, nullable: true }) failure!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  @Column({ name: 'finished_at', ...instant, nullable: true }) finishedAt!: string | null
  /** When its pieces are to go, and after them the export itself; null while it is under way. */
  @Column({ name: 'clear_at', ...instant, nullable: true }) clearAt!: string | null
}

/** Bytes of the file of an export. Put one behind another they are one valid gzip. */
@Entity('bulk_export_piece')
export class ExportPieceEntity {
  @PrimaryColumn({ name: 'export_id', ...key }) exportId!: string
  /** Place of its first byte in the file. */
  @PrimaryColumn({ name: 'start_byte', ...count }) startByte!: number
  @Column({ name: 'content', ...bytes }) content!: Buffer
}

export const exportEntities = [ExportEntity, ExportPieceEntity]
