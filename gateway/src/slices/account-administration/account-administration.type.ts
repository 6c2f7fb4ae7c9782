import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { RefusalType } from '../../foundation/refusal.type.js'
import { Account } from '../account/index.js'

@ObjectType('InvitedAccountPayload', {
  description: 'An account whose person is invited (kết quả mời), or why nothing was changed.',
})
export class InvitedAccountPayload {
  @Field(() => Account, { nullable: true, description: 'The account (tài khoản); null where refused.' })
  account?: Account | null

  @Field(() => String, {
    nullable: true,
    description:
      'One-time code (mã mời), `antq_i_…`, with which the person chooses a password within seven days: shown this once and kept nowhere. Null where refused, and where the same request is answered again under its idempotency key.',
  })
  invitation?: string | null

  @Field(() => RefusalType, {
    nullable: true,
    description: 'Why it was refused (lý do từ chối); null where it was done.',
  })
  error?: RefusalType | null
}

@InputType('CreateAccountInput', { description: 'A new account (tạo tài khoản).' })
export class CreateAccountInput {
  @Field(() => String, {
    description:
      'Name to sign in with (tên đăng nhập): 3–64 of a–z, 0–9, `.`, `_`, `@`, `-`, beginning with a letter or digit; of everybody’s its own.',
  })
  login!: string

  @Field(() => String, { description: 'Name of the person (họ và tên), 1–200 characters.' })
  displayName!: string

  @Field(() => String, { nullable: true, description: 'Address for letters (thư điện tử).' })
  email?: string | null

  @Field(() => String, { description: 'Code of the unit (mã đơn vị) whose administrators look after it.' })
  unit!: string
}

@InputType('InviteAgainInput', { description: 'A new one-time code for an account (cấp lại mã mời).' })
export class InviteAgainInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Also takes the second factor away (gỡ xác thực hai lớp), for somebody who has lost the telephone and the recovery codes.',
  })
  dropsSecondFactor!: boolean
}
