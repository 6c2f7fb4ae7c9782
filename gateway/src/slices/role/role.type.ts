import { Field, InputType, ObjectType } from 'type-graphql'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar, DateTimeScalar } from '../../foundation/scalars.js'
import type { RoleGrantEntity } from './role.entity.js'

@ObjectType('RoleGrant', {
  implements: Node,
  description:
    'A role that somebody has in the subtree of a unit (vai trò được giao hoặc được ủy quyền), from a day to a day. For that person, for whoever lent it, and for those who may see roles there.',
})
export class RoleGrant implements Pick<
  RoleGrantEntity,
  'id' | 'subject' | 'firstDay' | 'lastDay' | 'givenBy' | 'createdAt' | 'endedAt'
> {
  id!: string

  @Field(() => String, {
    description:
      'Whose it is (người giữ vai trò): issuer and subject of the sign-in, as `me.subject` says it; not a name.',
  })
  subject!: string

  @Field(() => CalendarDateScalar, { description: 'First day (từ ngày).' })
  firstDay!: string

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day (đến ngày), included; null where it has none.',
  })
  lastDay!: string | null

  @Field(() => String, {
    description:
      'Who gave it (người giao), or lent it (người ủy quyền): issuer and subject; `gateway` where whoever runs the gateway did.',
  })
  givenBy!: string

  @Field(() => DateTimeScalar, { description: 'When it was given (giao lúc).' })
  createdAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was ended by somebody (thu hồi lúc); null where it was not. Its last day is another matter.',
  })
  endedAt!: string | null

  /** For resolvers; not shown. */
  role!: RoleGrantEntity['role']
  unitId!: string
  actions!: RoleGrantEntity['actions']
  lentFromId!: string | null
  lentFromUnitId!: string | null
}

@ObjectType('RoleGrantEdge', { description: 'A role in a page of a list (vai trò trong trang).' })
export class RoleGrantEdge extends Edge {
  @Field(() => RoleGrant, { description: 'The role (vai trò).' })
  node!: RoleGrant
}

@ObjectType('RoleGrantConnection', { description: 'A page of roles (trang vai trò), the newest first.' })
export class RoleGrantConnection extends Connection {
  @Field(() => [RoleGrantEdge], { description: 'The roles of this page.' })
  edges!: RoleGrantEdge[]
}

@ObjectType('RoleGrantPayload', { description: 'A role after a change (kết quả), or why nothing was changed.' })
export class RoleGrantPayload {
  @Field(() => RoleGrant, { nullable: true, description: 'The role (vai trò); null where refused.' })
  roleGrant?: RoleGrant | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('GiveRoleInput', { description: 'Whom which role is given where (giao vai trò).' })
export class GiveRoleInput {
  @Field(() => String, {
    description: 'Who is to have it (người được giao): issuer and subject, as that person’s `me.subject` says it.',
  })
  subject!: string

  @Field(() => String, { description: 'Code of the role (vai trò): `province-officer`; all but `visitor`.' })
  role!: string

  @Field(() => String, { description: 'Code of the unit (mã đơn vị) in whose subtree it counts.' })
  unit!: string

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day (từ ngày); today without it.' })
  firstDay?: string | null

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'Last day (đến ngày), included; without it the role lasts until it is ended.',
  })
  lastDay?: string | null
}

@InputType('LendRoleInput', { description: 'Whom what of a role of your own is lent (ủy quyền).' })
export class LendRoleInput {
  @Field(() => String, {
    description: 'Who is to have it (người được ủy quyền): issuer and subject, as that person’s `me.subject` says it.',
  })
  subject!: string

  @Field(() => String, { description: 'Code of your own role (vai trò) that is lent: `province-leader`.' })
  role!: string

  @Field(() => String, {
    description: 'Code of the unit (mã đơn vị) in whose subtree it counts: your own, or one below.',
  })
  unit!: string

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day (từ ngày); today without it.' })
  firstDay?: string | null

  @Field(() => CalendarDateScalar, {
    description:
      'Last day (đến ngày), included: within a year, within three months where your role is named by a portal’s token, and no later than your own role.',
  })
  lastDay!: string

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of actions (hành động) that are lent; without it all of the role that can be lent. Rights over people and keys never can.',
  })
  actions?: string[] | null
}

@ObjectType('SubjectBlock', {
  description: 'That tokens of somebody are believed no more which were issued before (khóa phiên đăng nhập).',
})
export class SubjectBlock {
  @Field(() => String, { description: 'Whose tokens (của ai): issuer and subject.' })
  subject!: string

  @Field(() => DateTimeScalar, { description: 'Tokens issued before are not believed (cấp trước thời điểm).' })
  issuedBefore!: string

  @Field(() => String, { description: 'Who blocked them (người khóa): issuer and subject.' })
  blockedBy!: string
}

@ObjectType('SubjectBlockPayload', { description: 'A block (kết quả), or why nothing was changed.' })
export class SubjectBlockPayload {
  @Field(() => SubjectBlock, {
    nullable: true,
    description: 'The block that is there now (khóa phiên đăng nhập); null where it was lifted or refused.',
  })
  block?: SubjectBlock | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}
