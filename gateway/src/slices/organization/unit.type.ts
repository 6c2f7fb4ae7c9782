import { Field, Int, ObjectType } from 'type-graphql'
import { PartialDateScalar } from '../../foundation/scalars.js'
import { Node } from '../../foundation/node.type.js'
import { Connection, Edge } from '../../foundation/page.type.js'
import { Term } from '../../foundation/term.type.js'
import type { UnitEntity } from './unit.entity.js'

@ObjectType('Unit', {
  implements: Node,
  description:
    'A body (tổ chức, đơn vị) that issues, receives or carries out documents: union, police, front, committee, enterprise, board. Never deleted: a unit that was merged or renamed keeps its documents.',
})
export class Unit implements Pick<
  UnitEntity,
  'id' | 'code' | 'shortName' | 'province' | 'validFrom' | 'validTo' | 'version'
> {
  id!: string

  @Field(() => String, { description: 'Readable permanent code (mã đơn vị): `bac-giang.ldld`.' })
  code!: string

  @Field(() => String, { nullable: true, description: 'Abbreviation (tên viết tắt): `LĐLĐ tỉnh Bắc Giang`.' })
  shortName!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province (mã tỉnh, thành phố) it belongs to; null for national bodies.',
  })
  province!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'First day it existed (thành lập); null where unknown.',
  })
  validFrom!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Last day it existed (kết thúc); null while it exists.',
  })
  validTo!: string | null

  @Field(() => Int, {
    description:
      'Rises with every change that is registered (phiên bản), and when a planned one takes effect; mutations name the one that was looked at.',
  })
  version!: number

  /** For resolvers; not shown. */
  name!: string
  kind!: string
  parentId!: string | null
}

@ObjectType('UnitPeriod', {
  description: 'What a unit was called and under whom it stood for a time (giai đoạn tên gọi).',
})
export class UnitPeriod {
  @Field(() => String, { description: 'Name (tên) in this period.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Abbreviation (tên viết tắt) in this period.' })
  shortName!: string | null

  @Field(() => Term, { description: 'Kind of body (loại tổ chức) in this period.' })
  kind!: Term

  @Field(() => Unit, { nullable: true, description: 'The unit above it (đơn vị cấp trên) in this period.' })
  parent!: Unit | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'First day; null where unknown.' })
  from!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day, included; null while it lasts.' })
  to!: string | null

  @Field(() => String, { nullable: true, description: 'Where this is known from (nguồn).' })
  source!: string | null

  @Field(() => Boolean, { description: 'True where the source is not official (cần xác minh).' })
  needsVerification!: boolean
}

@ObjectType('UnitSuccession', { description: 'Who took over from whom (kế thừa): merges, splits, reorganisation.' })
export class UnitSuccession {
  @Field(() => Unit, { description: 'The other unit: the predecessor or the successor.' })
  unit!: Unit

  @Field(() => PartialDateScalar, { nullable: true, description: 'Day of the take-over; null where unknown.' })
  on!: string | null

  @Field(() => String, { nullable: true, description: 'Where this is known from (nguồn).' })
  source!: string | null

  @Field(() => Boolean, { description: 'True where the source is not official (cần xác minh).' })
  needsVerification!: boolean
}

@ObjectType('UnitEdge', { description: 'A unit in a page of a list (đơn vị trong trang).' })
export class UnitEdge extends Edge {
  @Field(() => Unit, { description: 'The unit (đơn vị).' })
  node!: Unit
}

@ObjectType('UnitConnection', { description: 'A page of units (trang đơn vị) in Vietnamese alphabetical order.' })
export class UnitConnection extends Connection {
  @Field(() => [UnitEdge], { description: 'The units of this page.' })
  edges!: UnitEdge[]
}
