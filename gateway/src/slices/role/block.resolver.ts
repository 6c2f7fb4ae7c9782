import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { answer } from '../../ledger/index.js'
import type { PortalContext } from '../portal/index.js'
import { blockSubject, unblockSubject } from './block.service.js'
import { SubjectBlockPayload } from './role.type.js'

@Resolver()
export class BlockResolver {
  @Mutation(() => SubjectBlockPayload, {
    description:
      'Believes no token of a portal’s user any more that was issued until now (khóa các phiên đăng nhập đang có), and ends the effect of loans that were made with one: for a token that was stolen. Whoever signs in anew is let in. For those who give roles in all units that the portal speaks for. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, INPUT_INVALID.',
  })
  blockSubject(
    @Ctx() context: PortalContext,
    @Arg('subject', () => String, { description: 'Whose tokens (của ai): issuer and subject.' }) subject: string,
  ): Promise<SubjectBlockPayload> {
    return answer(context, async () => ({ block: await blockSubject(context, context.tokenIssuers, subject) }))
  }

  @Mutation(() => SubjectBlockPayload, {
    description:
      'Lifts a block that was a mistake (bỏ khóa): tokens issued before it are believed again as long as they last. Refuses as blockSubject, and with NOT_FOUND where nothing is blocked.',
  })
  unblockSubject(
    @Ctx() context: PortalContext,
    @Arg('subject', () => String, { description: 'Whose tokens (của ai): issuer and subject.' }) subject: string,
  ): Promise<SubjectBlockPayload> {
    return answer(context, async () => {
      await unblockSubject(context, context.tokenIssuers, subject)
      return { block: null }
    })
  }
}
