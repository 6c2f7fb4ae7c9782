import { actions, roles } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { CalendarDateScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { actionsOf } from './role.policy.js'
import { endRole, giveRole, pageOfRoles } from './role.service.js'
import { GiveRoleInput, RoleGrant, RoleGrantConnection, RoleGrantPayload } from './role.type.js'
import { isActing } from './standing.service.js'

@Resolver(() => RoleGrant)
export class RoleResolver {
  @Query(() => RoleGrantConnection, {
    description:
      'Who has or had which role in a unit’s subtree (danh sách vai trò), the newest first. Roles that a portal’s token names are not kept here. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  roleGrants(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, { description: 'Code of the unit (mã đơn vị) whose subtree is listed.' })
    within: string,
    @Arg('role', () => String, { nullable: true, description: 'Only this role (vai trò), by its code.' })
    role?: string,
    @Arg('subject', () => String, { nullable: true, description: 'Only of this person (người giữ vai trò).' })
    subject?: string,
    @Arg('onDay', () => CalendarDateScalar, {
      nullable: true,
      description:
        'Only those whose own days cover this day (vào ngày) and that had not been ended before it; all that there ever were without it.',
    })
    onDay?: string,
  ): Promise<RoleGrantConnection> {
    return pageOfRoles(context, { within, role, subject, onDay }, page)
  }

  @Mutation(() => RoleGrantPayload, {
    description:
      'Gives somebody else a role in the subtree of a unit of yours (giao vai trò). Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, UNIT_ENDED, ROLE_UNKNOWN, ROLE_FOR_ONESELF, ROLE_EXISTS, INPUT_INVALID, PERIOD_INVALID.',
  })
  giveRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => GiveRoleInput, { description: 'Whom, which and where.' }) input: GiveRoleInput,
  ): Promise<RoleGrantPayload> {
    return answer(context, async () => ({ roleGrant: await giveRole(context, input) }))
  }

  @Mutation(() => RoleGrantPayload, {
    description:
      'Ends a role or a loan at once (thu hồi vai trò): felt within a second on every process. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, NOT_FOUND, ROLE_ENDED.',
  })
  endRole(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The role that was given or lent.' }) id: string,
  ): Promise<RoleGrantPayload> {
    return answer(context, async () => ({ roleGrant: await endRole(context, id) }))
  }

  @FieldResolver(() => Term, { description: 'Which role (vai trò).' })
  role(@Ctx() context: RequestContext, @Root() { role }: RoleGrant): Term {
    return term(context, roles, role)
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit in whose subtree it counts (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() { unitId }: RoleGrant): Promise<Unit | undefined> {
    return loadOne(context, unitById, unitId)
  }

  @FieldResolver(() => [Term], { description: 'What it allows (hành động); of a loan, what was lent.' })
  actions(@Ctx() context: RequestContext, @Root() held: RoleGrant): Term[] {
    return actionsOf(held).map((code) => term(context, actions, code))
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was lent for a time (được ủy quyền) and not given.' })
  isLent(@Root() { lentFromUnitId }: RoleGrant): boolean {
    return lentFromUnitId !== null
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it acts today (đang có hiệu lực): its days, whether it was ended, whether its unit or the single successor of that is there, and of a loan, whether the lender’s own role acts. Leaders and administrators with an account of ours have to sign in with a second factor besides.',
  })
  isActing(@Ctx() context: RequestContext, @Root() held: RoleGrant): Promise<boolean> {
    return isActing(context, held)
  }
}
