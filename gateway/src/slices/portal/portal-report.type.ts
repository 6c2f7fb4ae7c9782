import { Field, Int, ObjectType } from 'type-graphql'
import { Connection, Edge } from '../../foundation/page.type.js'
import { CalendarDateScalar, DateTimeScalar } from '../../foundation/scalars.js'
import type { PortalReportEntity } from './portal-report.entity.js'

@ObjectType('PortalReport', {
  description:
    'What websites told on a day by embed.js (tin từ trang nhúng): the same thing counted, without persons. For those who manage the portal.',
})
export class PortalReportType implements Omit<PortalReportEntity, 'id' | 'mark'> {
  @Field(() => CalendarDateScalar, { description: 'The day (ngày) in Vietnam.' })
  day!: string

  @Field(() => String, {
    description:
      'Origin of the website (địa chỉ trang): `https://portal.example`; the gateway’s own for frames, empty where many were counted together.',
  })
  origin!: string

  @Field(() => String, { nullable: true, description: 'Name of the tab (thẻ) concerned; null for the loader itself.' })
  tab!: string | null

  @Field(() => String, { nullable: true, description: 'Where it happened (vị trí): `load`, `render`, `registration`.' })
  where!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Message of the failure (thông báo lỗi), without queries of addresses, ids and long numbers.',
  })
  message!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Directive of the website’s content policy (chỉ thị) that lacks our address: `connect-src`.',
  })
  directive!: string | null

  @Field(() => String, { nullable: true, description: 'Version of embed.js (phiên bản) on the page.' })
  loader!: string | null

  @Field(() => String, { description: 'Family of the browser (trình duyệt): Chrome, Firefox, Safari …; `other`.' })
  browser!: string

  @Field(() => Int, {
    description: 'How often it was told (số lần). Of pages that were shown one in twenty tells so.',
  })
  times!: number

  @Field(() => DateTimeScalar, { description: 'When it was told last (lần cuối).' })
  lastAt!: string

  /** For resolvers; not shown. */
  kind!: string
  isRegistered!: boolean
  unitId!: string
}

@ObjectType('PortalReportEdge', { description: 'A report in a page of a list (tin từ trang nhúng trong trang).' })
export class PortalReportEdge extends Edge {
  @Field(() => PortalReportType, { description: 'The report (tin).' })
  node!: PortalReportType
}

@ObjectType('PortalReportConnection', { description: 'A page of reports (trang tin từ trang nhúng), newest first.' })
export class PortalReportConnection extends Connection {
  @Field(() => [PortalReportEdge], { description: 'The reports of this page.' })
  edges!: PortalReportEdge[]
}
