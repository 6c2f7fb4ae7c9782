import type { LabelLanguage } from '@antq/shared-schema'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { count, instant, json, key, subject } from '../../database/column.js'

/** What a webmaster may choose of how a portal shows the tabs; the rest is the operator's, in the province file. */
export interface PortalChoices {
  /** Names of the tabs in their order. */
  readonly tabs: readonly string[]
  readonly language: LabelLanguage
  readonly deepLinks: boolean
  /** Theme tokens that differ from the registered ones, without `--antq-`. */
  readonly theme: Readonly<Record<string, string>>
}

/** What was chosen for a portal at an instant; it stands until the next one. */
@Entity('portal_setting')
@Index('ux_portal_setting_version', ['province', 'version'], { unique: true })
@Index('ix_portal_setting_list', ['province', 'id'])
export class PortalSettingEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Code of the province. */
  @Column({ name: 'province', ...key }) province!: string
  /** The unit whose subtree the portal shows. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  /** From 1 on; what is registered is version 0. */
  @Column({ name: 'version', ...count }) version!: number
  /** Null: as registered again. */
  @Column({ name: 'choices', ...json, nullable: true }) choices!: PortalChoices | null
  @Column({ name: 'chosen_by', ...subject }) chosenBy!: string
  @Column({ name: 'chosen_at', ...instant }) chosenAt!: string
}
