import type { DeedCode } from '@antq/shared-schema'

/** A few values of a thing, before or after a write. Personal values are masked with {@link personal}. */
export type Picture = Readonly<Record<string, unknown>>

/** What a write leaves in the audit trail. */
export interface AuditEntry {
  readonly deed: DeedCode
  /** Global id of the thing. */
  readonly objectId: string
  /** Ids of the thing's unit and of the units above it, the unit first; empty for what belongs to none. */
  readonly unitIds: readonly string[]
  readonly before?: Picture | null
  readonly after?: Picture | null
  /** Subject whose right was used, where it was lent. */
  readonly onBehalfOf?: string | null
}

/** What a write leaves for those who keep in step. */
export interface ChangeEntry {
  readonly objectKind: ChangedKind
  readonly objectId: string
  readonly wasPublic: boolean
  readonly isPublic: boolean
  readonly isGone?: boolean
  /** Ids of the units whose officers see it now, public or not. */
  readonly unitIds: readonly string[]
  /** Ids of the units whose officers saw it before. */
  readonly formerUnitIds?: readonly string[]
}

/** Kinds of things whose changes are told. */
export type ChangedKind = 'unit' | 'doc' | 'plan' | 'obl' | 'asg' | 'report'

/** A person's data in a picture: that it changed is told, what it is not. */
export const personal = (value: unknown): string | null => (value == null ? null : '•••')

/** The entries of one transaction, written together right before its commit. */
export class Entries {
  readonly audits: AuditEntry[] = []
  readonly changes: ChangeEntry[] = []

  audit(entry: AuditEntry): void {
    this.audits.push(entry)
  }

  /** What nobody could see and nobody stands above has not changed for anybody. */
  change(entry: ChangeEntry): void {
    if (entry.wasPublic || entry.isPublic || entry.unitIds.length > 0 || entry.formerUnitIds?.length)
      this.changes.push(entry)
  }
}
