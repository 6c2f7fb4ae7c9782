import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Edge, PageInfo } from '../../foundation/page.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import type { ChangedKind } from '../../ledger/index.js'
import type { SeenChange } from './change.queries.js'
import type { Happening } from './change.policy.js'

export const ChangedType = {
  UNIT: 'unit',
  DOCUMENT: 'doc',
  PLAN: 'plan',
  OBLIGATION: 'obl',
  ASSIGNMENT: 'asg',
  REPORT: 'report',
} as const satisfies Record<string, ChangedKind>
registerEnumType(ChangedType, {
  name: 'ChangedType',
  description: 'Kind of thing whose changes can be followed (loại đối tượng).',
  valuesConfig: {
    UNIT: { description: 'Unit (đơn vị).' },
    DOCUMENT: { description: 'Document (văn bản).' },
    PLAN: { description: 'Plan (kế hoạch).' },
    OBLIGATION: { description: 'Demand of a plan on units below (yêu cầu).' },
    ASSIGNMENT: {
      description: 'What one unit owes (việc được giao); told when its state changes, not when it is made.',
    },
    REPORT: { description: 'Report (báo cáo), once it was handed in.' },
  },
})

export const ChangeKind = {
  CHANGED: 'CHANGED',
  UNPUBLISHED: 'UNPUBLISHED',
  DELETED: 'DELETED',
} as const satisfies Record<Happening, Happening>
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What a change means for the caller (loại thay đổi).',
  valuesConfig: {
    CHANGED: { description: 'New or changed (mới hoặc đã thay đổi): take what is there now.' },
    UNPUBLISHED: { description: 'No longer for the caller to see (không còn công khai): remove your copy.' },
    DELETED: { description: 'No longer there (đã xóa): remove your copy.' },
  },
})

@ObjectType('Change', {
  description: 'Something changed (thay đổi). Entries are never altered; the thing itself is shown as it is now.',
})
export class Change implements Pick<SeenChange, 'number' | 'at' | 'objectId' | 'what'> {
  @Field(() => Int, {
    description: 'Number in the order of the commits (số thứ tự); those in between are of others.',
  })
  number!: number

  @Field(() => DateTimeScalar, { description: 'When it happened (thời điểm).' })
  at!: string

  @Field(() => ChangedType, { description: 'What kind of thing it is (loại đối tượng).' })
  type!: ChangedKind

  @Field(() => ChangeKind, { description: 'What happened (loại thay đổi), for the caller.' })
  what!: Happening

  @Field(() => ID, { description: 'Global id of the thing (mã đối tượng).' })
  objectId!: string
}

@ObjectType('ChangeEdge', { description: 'A change in a page of changes (thay đổi trong trang).' })
export class ChangeEdge extends Edge {
  @Field(() => Change, { description: 'The change (thay đổi).' })
  node!: Change
}

@ObjectType('ChangeConnection', {
  description:
    'A page of changes (trang thay đổi), the oldest first. `pageInfo.endCursor` is always there, on an empty page too: send it as `since` the next time.',
})
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: 'The changes of this page.' })
  edges!: ChangeEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  pageInfo!: PageInfo
}
