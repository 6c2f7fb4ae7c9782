import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Connection, Edge } from '../../foundation/page.type.js'
import type { CompletenessFilter, CompletenessRow } from './completeness.queries.js'

export const TreeView = { THEN: 'THEN', NOW: 'NOW' } as const
registerEnumType(TreeView, {
  name: 'TreeView',
  description: 'By which tree units are counted (theo cây tổ chức).',
  valuesConfig: {
    THEN: { description: 'As it was when it was asked (tại thời điểm giao).' },
    NOW: { description: 'As it is now (hiện nay): units that moved or were taken over stand at their new place.' },
  },
})

@ObjectType('Completeness', {
  description:
    'How far a unit with everything below it has come with what a plan asks (mức độ hoàn thành): one for each unit and due. Kept with every write, not counted.',
})
export class Completeness implements Omit<CompletenessRow, 'sortKey' | 'unitId'> {
  @Field(() => Int, { description: 'Asked (số phải gửi): units × dues.' })
  expected!: number

  @Field(() => Int, { description: 'Handed in by the last day (gửi đúng hạn).' })
  onTime!: number

  @Field(() => Int, { description: 'Handed in after it (gửi muộn).' })
  late!: number

  @Field(() => Int, {
    description: 'Never handed in, and the last day has passed (quá hạn chưa gửi); what was returned is counted apart.',
  })
  missing!: number

  @Field(() => Int, { description: 'Of those handed in: accepted or locked (đã duyệt).' })
  accepted!: number

  @Field(() => Int, { description: 'Of those handed in: “not applicable” (không thuộc diện).' })
  notApplicable!: number

  @Field(() => Int, { description: 'Of those not handed in: returned, to be sent again (bị trả lại).' })
  returned!: number

  /** For resolvers; not shown. */
  unitId!: string
  sortKey!: string
  filter!: CompletenessFilter
}

@ObjectType('CompletenessEdge', {
  description: 'How far a unit has come, in a page of a list (mức độ hoàn thành trong trang).',
})
export class CompletenessEdge extends Edge {
  @Field(() => Completeness, { description: 'How far it has come (mức độ hoàn thành).' })
  node!: Completeness
}

@ObjectType('CompletenessConnection', {
  description: 'A page of units with how far they have come (trang mức độ hoàn thành), by name.',
})
export class CompletenessConnection extends Connection {
  @Field(() => [CompletenessEdge], { description: 'The units of this page.' })
  edges!: CompletenessEdge[]
}
