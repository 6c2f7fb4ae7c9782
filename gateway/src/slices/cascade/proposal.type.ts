import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PartialDateScalar } from '../../foundation/scalars.js'
import { Term } from '../../foundation/term.type.js'
import { Unit } from '../organization/index.js'

@ObjectType('ObligationProposal', {
  description: 'A demand that a clause of a plan makes (đề xuất yêu cầu), to be looked at and assigned.',
})
export class ObligationProposal {
  @Field(() => ID, { description: 'Global id of the deadline or target (mã điều khoản), to be sent as `clause`.' })
  clause!: string

  @Field(() => Term, { description: 'Kind (loại yêu cầu), as the words have it.' })
  kind!: Term

  @Field(() => String, { description: 'What is asked for (nội dung).' })
  what!: string

  @Field(() => String, { description: 'The clause as printed (nguyên văn).' })
  raw!: string

  @Field(() => [Term], { description: 'Kinds of units that are meant (loại đơn vị).' })
  unitKinds!: Term[]

  @Field(() => Boolean, { description: 'Of those kinds only units directly below (trực thuộc).' })
  isDirect!: boolean

  @Field(() => [Unit], { description: 'Units that are named (đơn vị nêu tên).' })
  units!: Unit[]

  @Field(() => [String], { description: 'Names that no unit below is known by (tên chưa nhận diện được).' })
  unknownNames!: string[]

  @Field(() => Int, { description: 'How many units are meant (số đơn vị), as the tree was on the day of the plan.' })
  unitCount!: number

  @Field(() => Int, { nullable: true, description: 'Quantity (số lượng).' })
  quantity!: number | null

  @Field(() => Term, { nullable: true, description: 'How the quantity is meant: ít nhất, đúng, không quá.' })
  operator!: Term | null

  @Field(() => String, { nullable: true, description: 'What is counted (đơn vị tính).' })
  unitOfMeasure!: string | null

  @Field(() => Boolean, { description: 'False for an aspiration (phấn đấu).' })
  isMandatory!: boolean

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Due day (ngày đến hạn); null where it recurs or has to be set.',
  })
  dueOn!: string | null

  @Field(() => String, { nullable: true, description: 'How it recurs (chu kỳ), as RFC 5545 says it.' })
  recurrence!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'End of what recurs (hiệu lực đến).' })
  validTo!: string | null

  @Field(() => Boolean, { description: '“trước ngày”: the due day itself is too late.' })
  isExclusive!: boolean

  /** For resolvers; not shown. */
  obligationId!: string | null
}
