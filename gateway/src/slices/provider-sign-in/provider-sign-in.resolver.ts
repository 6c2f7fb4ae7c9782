import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { SignInPayload } from '../account/index.js'
import { FinishSignInInput } from './provider-sign-in.type.js'
import { redeemTicket } from './ticket.service.js'

@Resolver()
export class ProviderSignInResolver {
  @Mutation(() => SignInPayload, {
    description:
      'Begins the session of somebody who has signed in at the provider of a province (hoàn tất đăng nhập); a code works once, within a minute. Refuses with SIGN_IN_OVER.',
  })
  finishSignIn(
    @Ctx() context: RequestContext,
    @Arg('input', () => FinishSignInInput, { description: 'The code, and what the page kept.' })
    input: FinishSignInInput,
  ): Promise<SignInPayload> {
    return answer(context, async () => {
      const { token, session, account } = await redeemTicket(context, input)
      const { expiresAt, hasSecondFactor } = session
      return { token, expiresAt, subject: account.subject, hasSecondFactor }
    })
  }
}
