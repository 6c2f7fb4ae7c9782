import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { AccountPayload } from './account.type.js'
import { changePassword } from './password.service.js'
import {
  confirmSecondFactor,
  disableSecondFactor,
  enrolSecondFactor,
  newCodesForRecovery,
} from './second-factor.service.js'
import { acceptInvitation, signIn } from './sign-in.service.js'
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  ChangePasswordInput,
  EnrolSecondFactorPayload,
  RecoveryCodesPayload,
  SignInInput,
  SignInPayload,
} from './sign-in.type.js'

const AGAIN = 'The password of now (mật khẩu hiện tại): a session alone is not enough for what lasts.'

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Signs a person in with a local account (đăng nhập). Refuses with SIGN_IN_FAILED, SIGN_IN_THROTTLED, SECOND_FACTOR_REQUIRED, SECOND_FACTOR_INVALID.',
  })
  signIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => SignInInput, { description: 'Who it is, and how that is shown.' }) input: SignInInput,
  ): Promise<SignInPayload> {
    return answer(context, async () => {
      const { token, session, account } = await signIn(context, input)
      const { hasSecondFactor, subject } = account
      return { token, expiresAt: session.expiresAt, subject, hasSecondFactor }
    })
  }

  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Chooses a password with a one-time code (đặt mật khẩu bằng mã mời); the code works once. Refuses with INVITATION_INVALID, PASSWORD_WEAK, SIGN_IN_THROTTLED.',
  })
  acceptInvitation(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptInvitationInput, { description: 'The code, and the password.' })
    input: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    return answer(context, async () => ({ login: (await acceptInvitation(context, input)).login }))
  }

  @Mutation(() => AccountPayload, {
    description:
      'Changes one’s own password (đổi mật khẩu); other sessions end. Refuses with NOT_SIGNED_IN, NOT_FOUND, PASSWORD_WRONG, PASSWORD_WEAK, SIGN_IN_THROTTLED, VERSION_CONFLICT.',
  })
  changePassword(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangePasswordInput, { description: 'The password of now, and the new one.' })
    input: ChangePasswordInput,
  ): Promise<AccountPayload> {
    return answer(context, async () => ({ account: await changePassword(context, input) }))
  }

  @Mutation(() => EnrolSecondFactorPayload, {
    description:
      'Begins to set up a second factor (thiết lập xác thực hai lớp); it counts once confirmSecondFactor has seen a code. Refuses with NOT_SIGNED_IN, NOT_FOUND, PASSWORD_WRONG, SIGN_IN_THROTTLED, SECOND_FACTOR_STATE, VERSION_CONFLICT.',
  })
  enrolSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: AGAIN }) currentPassword: string,
  ): Promise<EnrolSecondFactorPayload> {
    return answer(context, async () => ({ otpauthUri: await enrolSecondFactor(context, currentPassword) }))
  }

  @Mutation(() => RecoveryCodesPayload, {
    description:
      'Switches the second factor on (bật xác thực hai lớp), for this session too; other sessions end. Refuses with NOT_SIGNED_IN, NOT_FOUND, SECOND_FACTOR_STATE, SECOND_FACTOR_INVALID, VERSION_CONFLICT.',
  })
  confirmSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String, { description: 'Six digits of the app (mã xác thực).' }) code: string,
  ): Promise<RecoveryCodesPayload> {
    return answer(context, async () => ({ recoveryCodes: await confirmSecondFactor(context, code) }))
  }

  @Mutation(() => AccountPayload, {
    description:
      'Switches the second factor off (tắt xác thực hai lớp); roles that need one act no more. Refuses with NOT_SIGNED_IN, NOT_FOUND, PASSWORD_WRONG, SIGN_IN_THROTTLED, SECOND_FACTOR_STATE, SECOND_FACTOR_INVALID, VERSION_CONFLICT.',
  })
  disableSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: AGAIN }) currentPassword: string,
    @Arg('code', () => String, { description: 'Six digits of the app, or a recovery code.' }) code: string,
  ): Promise<AccountPayload> {
    return answer(context, async () => ({ account: await disableSecondFactor(context, { currentPassword, code }) }))
  }

  @Mutation(() => RecoveryCodesPayload, {
    description:
      'New recovery codes in place of the old ones (cấp lại mã khôi phục). Refuses with NOT_SIGNED_IN, NOT_FOUND, PASSWORD_WRONG, SIGN_IN_THROTTLED, SECOND_FACTOR_STATE.',
  })
  newRecoveryCodes(
    @Ctx() context: RequestContext,
    @Arg('currentPassword', () => String, { description: AGAIN }) currentPassword: string,
  ): Promise<RecoveryCodesPayload> {
    return answer(context, async () => ({ recoveryCodes: await newCodesForRecovery(context, currentPassword) }))
  }
}
