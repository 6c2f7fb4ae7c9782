import { Field, InputType, ObjectType } from 'type-graphql'
import { RefusalType } from '../../foundation/refusal.type.js'
import { DateTimeScalar } from '../../foundation/scalars.js'

const refused = { nullable: true, description: 'Why it was refused (lý do từ chối); null where it was done.' }

@ObjectType('SignInPayload', { description: 'A session that has begun (kết quả đăng nhập), or why none did.' })
export class SignInPayload {
  @Field(() => String, {
    nullable: true,
    description:
      'The session’s token (mã phiên), `antq_s_…`, to be sent as `Authorization: Bearer …`: shown this once and kept nowhere. To be held in memory or in the storage of one browser tab, never in a cookie.',
  })
  token?: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the session ends by itself (hết hạn lúc).' })
  expiresAt?: string | null

  @Field(() => RefusalType, refused)
  error?: RefusalType | null

  /** For resolvers; not shown. */
  subject?: string
  hasSecondFactor?: boolean
}

@InputType('SignInInput', { description: 'Name and password (thông tin đăng nhập).' })
export class SignInInput {
  @Field(() => String, { description: 'Name to sign in with (tên đăng nhập); case does not matter.' })
  login!: string

  @Field(() => String, { description: 'Password (mật khẩu).' })
  password!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Second factor (mã xác thực): six digits of the app or a recovery code; asked for with SECOND_FACTOR_REQUIRED.',
  })
  code?: string | null
}

@ObjectType('AcceptInvitationPayload', { description: 'A password that was chosen (kết quả đặt mật khẩu).' })
export class AcceptInvitationPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Name to sign in with (tên đăng nhập) from now on; null where refused.',
  })
  login?: string | null

  @Field(() => RefusalType, refused)
  error?: RefusalType | null
}

@InputType('AcceptInvitationInput', { description: 'A first or a new password (đặt mật khẩu).' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'One-time code (mã mời), `antq_i_…`.' })
  invitation!: string

  @Field(() => String, {
    description: 'The password (mật khẩu): 12–200 characters, none that others would guess soon.',
  })
  password!: string
}

@InputType('ChangePasswordInput', { description: 'One’s own new password (đổi mật khẩu).' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password of now (mật khẩu hiện tại).' })
  currentPassword!: string

  @Field(() => String, {
    description: 'The new one (mật khẩu mới): 12–200 characters, none that others would guess soon.',
  })
  password!: string
}

@ObjectType('EndSessionPayload', { description: 'That something ended (kết quả kết thúc phiên), or why not.' })
export class EndSessionPayload {
  @Field(() => RefusalType, refused)
  error?: RefusalType | null
}

@ObjectType('EnrolSecondFactorPayload', {
  description: 'A second factor that is being set up (thiết lập xác thực hai lớp).',
})
export class EnrolSecondFactorPayload {
  @Field(() => String, {
    nullable: true,
    description:
      '`otpauth://totp/…` for the app of a telephone, usually shown as a QR picture: given this once. Null where refused, and where the same request is answered again under its idempotency key.',
  })
  otpauthUri?: string | null

  @Field(() => RefusalType, refused)
  error?: RefusalType | null
}

@ObjectType('RecoveryCodesPayload', { description: 'Codes for the day on which the telephone is lost (mã khôi phục).' })
export class RecoveryCodesPayload {
  @Field(() => [String], {
    nullable: true,
    description:
      'Ten codes (mã khôi phục), each good for one sign-in: given this once. Null where refused, and where the same request is answered again under its idempotency key.',
  })
  recoveryCodes?: string[] | null

  @Field(() => RefusalType, refused)
  error?: RefusalType | null
}
