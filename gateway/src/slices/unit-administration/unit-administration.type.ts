import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { RefusalType } from '../../foundation/refusal.type.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Unit } from '../organization/index.js'

@ObjectType('UnitPayload', { description: 'A unit after a change (kết quả), or why nothing was changed.' })
export class UnitPayload {
  @Field(() => Unit, {
    nullable: true,
    description: 'The unit (đơn vị); null where refused, but on VERSION_CONFLICT the unit as it is now.',
  })
  unit?: Unit | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType({ description: 'Where something is known from (nguồn).' })
abstract class KnownFromInput {
  @Field(() => String, {
    nullable: true,
    description: 'Where this is known from (nguồn): the decision with symbol and date, for instance. 400 characters.',
  })
  source?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where the source is not official (cần xác minh); false without it.',
  })
  needsVerification?: boolean | null
}

@InputType('RegisterUnitInput', { description: 'A unit that is new here (đăng ký đơn vị).' })
export class RegisterUnitInput extends KnownFromInput {
  @Field(() => String, {
    description:
      'Permanent code (mã đơn vị) of your choice: `bac-giang.cs-12`; small letters, digits, hyphens, at least one dot, 64 characters.',
  })
  code!: string

  @Field(() => String, { description: 'Code of the unit directly above (đơn vị cấp trên trực tiếp).' })
  parent!: string

  @Field(() => String, { description: 'Full name (tên đơn vị), 400 characters.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Abbreviation (tên viết tắt).' })
  shortName?: string | null

  @Field(() => String, { description: 'Code of the kind of body (loại tổ chức): `grassroots-union`.' })
  kind!: string

  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'First day (ngày thành lập), past or to come; without it the day is not known.',
  })
  from?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province (mã tỉnh, thành phố); that of the unit above without it.',
  })
  province?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the province in texts (tên tỉnh): `Bắc Giang`. Names without it lead to the unit as well.',
  })
  provinceName?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Other names, abbreviations and symbol codes (tên gọi khác), 20 at most.',
  })
  aliases?: string[] | null
}

@InputType({ description: 'Which unit is changed (đơn vị được thay đổi).' })
abstract class UnitChangeInput extends KnownFromInput {
  @Field(() => String, { description: 'Code of the unit (mã đơn vị).' })
  unit!: string

  @Field(() => Int, { description: 'The version (phiên bản) that was looked at.' })
  version!: number
}

@InputType('RenameUnitInput', { description: 'Another name, abbreviation or kind from a day on (đổi tên đơn vị).' })
export class RenameUnitInput extends UnitChangeInput {
  @Field(() => CalendarDateScalar, {
    description: 'First day (từ ngày) on which it is so: past, today or to come, after the first day of the unit.',
  })
  from!: string

  @Field(() => String, { nullable: true, description: 'Full name (tên đơn vị); as it is without it.' })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Abbreviation (tên viết tắt); as it is without it, none where null.',
  })
  shortName?: string | null

  @Field(() => String, { nullable: true, description: 'Code of the kind of body (loại tổ chức); as it is without it.' })
  kind?: string | null
}

@InputType('MoveUnitInput', { description: 'Another superior from a day on (chuyển đơn vị).' })
export class MoveUnitInput extends UnitChangeInput {
  @Field(() => String, { description: 'Code of the unit that is directly above (đơn vị cấp trên) from then on.' })
  parent!: string

  @Field(() => CalendarDateScalar, {
    description: 'First day (từ ngày) under it: past, today or to come, after the first day of the unit.',
  })
  from!: string
}

@InputType('EndUnitInput', { description: 'The last day of a unit, and who takes over (kết thúc đơn vị).' })
export class EndUnitInput extends UnitChangeInput {
  @Field(() => CalendarDateScalar, { description: 'Last day (ngày cuối), included: past, today or to come.' })
  lastDay!: string

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the units that take over (đơn vị kế thừa): one for a merge, several for a split (chia tách), none where nobody does.',
  })
  successors?: string[] | null
}
