import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, instant, key, name, partialDate } from '../../database/column.js'

/**
 * A body that issues, receives or carries out documents: unions, police, fronts, committees, enterprises, boards.
 * Never deleted. Name, kind and parent of today (or of its last day) stand here for lists; the dated ones are in
 * {@link UnitPeriodEntity}.
 */
@Entity('unit')
@Index('ix_unit_code', ['code'], { unique: true })
@Index('ix_unit_order', ['sortKey', 'id'])
@Index('ix_unit_turn', ['nextTurnOn'])
export class UnitEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Readable permanent code: `bac-giang.ldld`. */
  @Column({ name: 'code', ...key }) code!: string
  /** Code of the province it belongs to; null for national bodies. */
  @Column({ name: 'province', ...key, nullable: true }) province!: string | null
  @Column({ name: 'kind', ...code }) kind!: string
  @Column({ name: 'name', ...name }) name!: string
  @Column({ name: 'short_name', ...name, nullable: true }) shortName!: string | null
  @Column({ name: 'name_fold', ...name, select: false }) nameFold!: string
  @Column({ name: 'sort_key', type: 'varchar', length: 180 }) sortKey!: string
  @Column({ name: 'parent_id', ...key, nullable: true }) parentId!: string | null
  @Column({ name: 'valid_from', ...partialDate, nullable: true }) validFrom!: string | null
  /** Last day; null while it exists. */
  @Column({ name: 'valid_to', ...partialDate, nullable: true }) validTo!: string | null
  @Column({ name: 'created_at', ...instant }) createdAt!: string
  /** Rises with everything that is registered of it, and when a planned change takes effect. */
  @Column({ name: 'version', ...count, default: 1 }) version!: number
  /** First day on which what stands here is no longer true: a later period begins, or it has ended; null if none is known. */
  @Column({ name: 'next_turn_on', ...partialDate, nullable: true }) nextTurnOn!: string | null
}

/**
 * One row. Whoever changes the tree writes it first: lineage is worked out of periods of many units, and two who do it
 * at once would each miss what the other one writes.
 */
@Entity('unit_tree')
export class UnitTreeEntity {
  @PrimaryColumn({ name: 'id', ...count }) id!: number
  /** How many times the tree was changed. */
  @Column({ name: 'changes', ...count }) changes!: number
}

/** What a unit was called, what kind it was and under whom it stood, from a day to a day. */
@Entity('unit_period')
@Index('ix_unit_period_unit', ['unitId', 'position'])
@Index('ix_unit_period_parent', ['parentId'])
export class UnitPeriodEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'position', ...count }) position!: number
  @Column({ name: 'name', ...name }) name!: string
  @Column({ name: 'short_name', ...name, nullable: true }) shortName!: string | null
  @Column({ name: 'kind', ...code }) kind!: string
  @Column({ name: 'parent_id', ...key, nullable: true }) parentId!: string | null
  @Column({ name: 'valid_from', ...partialDate, nullable: true }) validFrom!: string | null
  @Column({ name: 'valid_to', ...partialDate, nullable: true }) validTo!: string | null
  @Column({ name: 'source', ...name, nullable: true }) source!: string | null
  @Column({ name: 'needs_verification', ...flag }) needsVerification!: boolean
}

/** Who took over from a unit: a merge has several units with one successor, a split one with several. */
@Entity('unit_succession')
@Index('ix_unit_succession_successor', ['successorId'])
export class UnitSuccessionEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'successor_id', ...key }) successorId!: string
  @Column({ name: 'happened_on', ...partialDate, nullable: true }) happenedOn!: string | null
  @Column({ name: 'source', ...name, nullable: true }) source!: string | null
  @Column({ name: 'needs_verification', ...flag }) needsVerification!: boolean
}

/** Another way in which texts name a unit: abbreviation, symbol code, older name, name without its province. */
@Entity('unit_alias')
@Index('ix_unit_alias_key', ['aliasKey'])
export class UnitAliasEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  /** Folded: no case, no diacritics. */
  @PrimaryColumn({ name: 'alias_key', type: 'varchar', length: 250 }) aliasKey!: string
  @Column({ name: 'alias', ...name }) alias!: string
  /** True where the software derived it, so that clients are shown only what people wrote. */
  @Column({ name: 'is_derived', ...flag }) isDerived!: boolean
}

/**
 * Every unit above a unit, and the unit itself, from a day to a day. Lets a subtree be read by one index, whatever
 * its depth and size; written when a unit is registered, moved or ended.
 */
@Entity('unit_lineage')
@Index('ix_unit_lineage_subtree', ['ancestorId', 'sortKey', 'unitId'])
export class UnitLineageEntity {
  @PrimaryColumn({ name: 'unit_id', ...key }) unitId!: string
  @PrimaryColumn({ name: 'ancestor_id', ...key }) ancestorId!: string
  /** First day, whole date; `0000-00-00` where unknown. */
  @PrimaryColumn({ name: 'first_day', ...partialDate }) firstDay!: string
  /** Last day, whole date; `9999-99-99` while it lasts. */
  @Column({ name: 'last_day', ...partialDate }) lastDay!: string
  /** 0 is the unit itself. */
  @Column({ name: 'depth', ...count }) depth!: number
  @Column({ name: 'sort_key', type: 'varchar', length: 180 }) sortKey!: string
}

export const unitEntities = [
  UnitEntity,
  UnitTreeEntity,
  UnitPeriodEntity,
  UnitSuccessionEntity,
  UnitAliasEntity,
  UnitLineageEntity,
]
