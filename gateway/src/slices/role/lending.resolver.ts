import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver } from 'type-graphql'
import { requireSignedIn } from '../../access/rights.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { Me } from '../portal/index.js'
import { endLoan, lendRole } from './lending.service.js'
import { pageOfGrants } from './role.service.js'
import { LendRoleInput, RoleGrantConnection, RoleGrantPayload } from './role.type.js'

/** What somebody does with roles of their own. */
@Resolver(() => Me)
export class LendingResolver {
  @Mutation(() => RoleGrantPayload, {
    description:
      'Lends somebody else a role of your own for a time (ủy quyền); what was lent cannot be lent on. Whatever is done with it names both of you in the audit trail. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, UNIT_ENDED, ROLE_UNKNOWN, ROLE_FOR_ONESELF, ROLE_EXISTS, INPUT_INVALID, PERIOD_INVALID.',
  })
  lendRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => LendRoleInput, { description: 'Whom, what and until when.' }) input: LendRoleInput,
  ): Promise<RoleGrantPayload> {
    return answer(context, async () => ({ roleGrant: await lendRole(context, input) }))
  }

  @Mutation(() => RoleGrantPayload, {
    description:
      'Takes back what you lent (chấm dứt ủy quyền), at once: felt within a second on every process. Refuses with NOT_SIGNED_IN, NOT_FOUND where it is no loan of yours, ROLE_ENDED.',
  })
  endLoan(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The loan.' }) id: string,
  ): Promise<RoleGrantPayload> {
    return answer(context, async () => ({ roleGrant: await endLoan(context, id) }))
  }

  @FieldResolver(() => RoleGrantConnection, {
    description:
      'Roles that are kept here for the person (vai trò được giao và được ủy quyền), the newest first: those that act, are still to come, or are over. What a portal’s token names is in `rights` only.',
  })
  roles(@Ctx() context: RequestContext, @Args(() => PageArguments) page: PageArguments): Promise<RoleGrantConnection> {
    requireSignedIn(context.actor)
    return pageOfGrants(context, { subject: context.actor.subject }, page)
  }

  @FieldResolver(() => RoleGrantConnection, {
    description: 'What the person lent to others (đã ủy quyền cho người khác), the newest first.',
  })
  lent(@Ctx() context: RequestContext, @Args(() => PageArguments) page: PageArguments): Promise<RoleGrantConnection> {
    requireSignedIn(context.actor)
    return pageOfGrants(context, { lender: context.actor.subject }, page)
  }
}
