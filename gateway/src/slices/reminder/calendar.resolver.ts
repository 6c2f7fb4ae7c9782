import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { createCalendarLink, pageOfCalendarLinks, revokeCalendarLink } from './calendar.service.js'
import {
  CalendarLink,
  CalendarLinkConnection,
  CreateCalendarLinkInput,
  CreateCalendarLinkPayload,
  RevokeCalendarLinkPayload,
} from './calendar.type.js'

@Resolver(() => CalendarLink)
export class CalendarResolver {
  @Query(() => CalendarLinkConnection, {
    description:
      'Links to the deadlines of a unit that its officers have made (danh sách liên kết lịch), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  calendarLinks(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('unit', () => String, { description: 'Code of the unit (mã đơn vị).' }) unit: string,
  ): Promise<CalendarLinkConnection> {
    return pageOfCalendarLinks(context, unit, page)
  }

  @Mutation(() => CreateCalendarLinkPayload, {
    description:
      'Makes one’s own calendar link for a unit (tạo liên kết lịch); an earlier one of the same person and unit works no more. For persons, not for keys. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN.',
  })
  createCalendarLink(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateCalendarLinkInput, { description: 'For which unit.' }) input: CreateCalendarLinkInput,
  ): Promise<CreateCalendarLinkPayload> {
    return answer(context, () => createCalendarLink(context, input))
  }

  @Mutation(() => RevokeCalendarLinkPayload, {
    description:
      'Takes a calendar link back (thu hồi liên kết lịch), one’s own or a colleague’s. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED.',
  })
  revokeCalendarLink(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The link.' }) id: string,
  ): Promise<RevokeCalendarLinkPayload> {
    return answer(context, async () => ({ revokedId: await revokeCalendarLink(context, id) }))
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit whose deadlines it shows (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() link: CalendarLink): Promise<Unit | undefined> {
    return loadOne(context, unitById, link.unitId)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is one’s own (của tôi); whose another one is, is not told.',
  })
  isOwn(@Ctx() { actor }: RequestContext, @Root() { owner }: CalendarLink): boolean {
    return actor.kind === 'signed-in' && actor.subject === owner
  }
}
