import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { code, count, flag, hash, instant, key, partialDate } from '../../database/column.js'

/**
 * How often websites told the same thing on a day: no person, no address beyond the origin. A day of a province has
 * a bounded number of rows, those of unregistered origins counted apart.
 */
@Entity('portal_report')
@Index('ux_portal_report_mark', ['mark'], { unique: true })
@Index('ix_portal_report_list', ['unitId', 'id'])
@Index('ix_portal_report_bound', ['unitId', 'day', 'isRegistered'])
@Index('ix_portal_report_day', ['day'])
export class PortalReportEntity {
  @PrimaryColumn({ name: 'id', ...key }) id!: string
  /** Of everything that makes two reports the same, the day included. */
  @Column({ name: 'mark', ...hash }) mark!: string
  /** The unit whose subtree the portal shows. */
  @Column({ name: 'unit_id', ...key }) unitId!: string
  @Column({ name: 'day', ...partialDate }) day!: string
  @Column({ name: 'kind', ...code }) kind!: string
  /** Whether the origin is one of the province's. */
  @Column({ name: 'is_registered', ...flag }) isRegistered!: boolean
  /** Empty where several are counted together. */
  @Column({ name: 'origin', type: 'varchar', length: 200 }) origin!: string
  @Column({ name: 'tab', ...code, nullable: true }) tab!: string | null
  /** Where in the tab or the loader: `load`, `render`, `registration`. */
  @Column({ name: 'part', ...code, nullable: true }) where!: string | null
  @Column({ name: 'message', type: 'varchar', length: 200, nullable: true }) message!: string | null
  @Column({ name: 'directive', ...key, nullable: true }) directive!: string | null
  /** Version of embed.js. */
  @Column({ name: 'loader', ...code, nullable: true }) loader!: string | null
  @Column({ name: 'browser', ...code }) browser!: string
  @Column({ name: 'times', ...count }) times!: number
  @Column({ name: 'last_at', ...instant }) lastAt!: string
}
