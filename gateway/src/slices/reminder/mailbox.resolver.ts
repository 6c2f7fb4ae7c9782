import { mailboxStates, mailboxStopReasons } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { addMailbox, pageOfMailboxes, removeMailbox } from './mailbox.service.js'
import {
  AddMailboxInput,
  AddMailboxPayload,
  RemoveMailboxPayload,
  UnitMailbox,
  UnitMailboxConnection,
} from './mailbox.type.js'

@Resolver(() => UnitMailbox)
export class MailboxResolver {
  @Query(() => UnitMailboxConnection, {
    description:
      'Addresses to which the reminders of a unit are sent (địa chỉ nhận nhắc việc), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  mailboxes(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('unit', () => String, { description: 'Code of the unit (mã đơn vị).' }) unit: string,
  ): Promise<UnitMailboxConnection> {
    return pageOfMailboxes(context, unit, page)
  }

  @Mutation(() => AddMailboxPayload, {
    description:
      'Adds an address for the reminders of a unit (thêm địa chỉ nhận nhắc việc) and sends it a mail with a link that confirms it, for seven days; asks again where it has not confirmed, or has stopped. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, MAIL_OFF, MAIL_ADDRESS_INVALID, MAILBOX_EXISTS, MAILBOX_LIMIT.',
  })
  addMailbox(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddMailboxInput, { description: 'Which address, and of which unit.' }) input: AddMailboxInput,
  ): Promise<AddMailboxPayload> {
    return answer(context, async () => ({ mailbox: await addMailbox(context, input) }))
  }

  @Mutation(() => RemoveMailboxPayload, {
    description:
      'Removes an address (xóa địa chỉ nhận nhắc việc); nothing is kept of it. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED.',
  })
  removeMailbox(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The address.' }) id: string,
  ): Promise<RemoveMailboxPayload> {
    return answer(context, async () => ({ removedId: await removeMailbox(context, id) }))
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that is reminded (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() mailbox: UnitMailbox): Promise<Unit | undefined> {
    return loadOne(context, unitById, mailbox.unitId)
  }

  @FieldResolver(() => Term, {
    description: 'Whether reminders go to it (tình trạng): WAITING for its confirmation, CONFIRMED or STOPPED.',
  })
  state(@Ctx() context: RequestContext, @Root() { state }: UnitMailbox): Term {
    return term(context, mailboxStates, state)
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description: 'Why they go there no more (lý do ngừng): UNSUBSCRIBED or REFUSED; null where they do.',
  })
  stopReason(@Ctx() context: RequestContext, @Root() { stopReason }: UnitMailbox): Term | null {
    return stopReason === null ? null : term(context, mailboxStopReasons, stopReason)
  }
}
