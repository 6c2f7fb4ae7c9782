import { roles } from '@antq/shared-schema'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { SignInPayload } from '../account/index.js'
import { Me } from '../portal/index.js'
import { rolesWaiting } from './waiting.service.js'

/** What waits for a second factor: told at the sign-in, and to whoever is signed in. */
@Resolver(() => SignInPayload)
export class WaitingAtSignInResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the person has roles that act only after a second factor was set up (cần bật xác thực hai lớp); null where refused.',
  })
  async needsSecondFactor(
    @Ctx() context: RequestContext,
    @Root() { subject, hasSecondFactor = false }: SignInPayload,
  ): Promise<boolean | null> {
    if (subject === undefined) return null
    return (await rolesWaiting(context, subject, hasSecondFactor)).length > 0
  }
}

@Resolver(() => Me)
export class WaitingOfMeResolver {
  @FieldResolver(() => [Term], {
    description:
      'Roles that do not act because no second factor was shown at the sign-in (vai trò chờ xác thực hai lớp): those who approve and administer need one, where they sign in with an account of this gateway.',
  })
  async waitingRoles(@Ctx() context: RequestContext): Promise<Term[]> {
    const { actor } = context
    if (actor.kind === 'visitor' || !actor.session) return []
    const waiting = await rolesWaiting(context, actor.subject, actor.session.hasSecondFactor)
    return waiting.map((code) => term(context, roles, code))
  }
}
