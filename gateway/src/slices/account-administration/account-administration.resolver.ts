import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { accountById, AccountConnection, AccountPayload } from '../account/index.js'
import { createAccount, inviteAgain, pageOfAccounts, setAccountLocked } from './account-administration.service.js'
import { CreateAccountInput, InvitedAccountPayload, InviteAgainInput } from './account-administration.type.js'

const LOOKED_AT = 'The version that was looked at.'

@Resolver()
export class AccountAdministrationResolver {
  @Query(() => AccountConnection, {
    description:
      'Accounts that a unit and those below it look after (danh sách tài khoản), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  accounts(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, { description: 'Code of the unit (mã đơn vị) whose subtree is listed.' })
    within: string,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words of the login or the name (từ cần tìm); case and marks do not matter.',
    })
    search?: string,
  ): Promise<AccountConnection> {
    return pageOfAccounts(context, { within, search }, page)
  }

  @Mutation(() => InvitedAccountPayload, {
    description:
      'Makes an account (tạo tài khoản) and a one-time code for its person, shown once. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, LOGIN_TAKEN.',
  })
  createAccount(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateAccountInput, { description: 'Whose it is to be.' }) input: CreateAccountInput,
  ): Promise<InvitedAccountPayload> {
    return answer(context, () => createAccount(context, input))
  }

  @Mutation(() => InvitedAccountPayload, {
    description:
      'Gives an account a new one-time code (cấp lại mã mời): its password works no more, its sessions end. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT.',
  })
  inviteAgain(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteAgainInput, { description: 'Which one.' }) input: InviteAgainInput,
  ): Promise<InvitedAccountPayload> {
    return change(context, input.id, () => inviteAgain(context, input))
  }

  @Mutation(() => AccountPayload, {
    description:
      'Locks an account (khóa tài khoản): its sessions end within a second on every process, and nobody signs in with it. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT.',
  })
  lockAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('version', () => Int, { description: LOOKED_AT }) version: number,
  ): Promise<AccountPayload> {
    const request = { id, version, isLocked: true }
    return change(context, id, async () => ({ account: await setAccountLocked(context, request) }))
  }

  @Mutation(() => AccountPayload, {
    description:
      'Opens a locked account again (mở khóa tài khoản). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT.',
  })
  unlockAccount(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The account.' }) id: string,
    @Arg('version', () => Int, { description: LOOKED_AT }) version: number,
  ): Promise<AccountPayload> {
    const request = { id, version, isLocked: false }
    return change(context, id, async () => ({ account: await setAccountLocked(context, request) }))
  }
}

/** On a conflict the caller is shown what is there now. */
async function change<Payload extends InvitedAccountPayload | AccountPayload>(
  context: RequestContext,
  id: string,
  work: () => Promise<Payload>,
): Promise<Payload | AccountPayload> {
  const payload: Payload | AccountPayload = await answer(context, work)
  if (payload.error?.code === 'VERSION_CONFLICT') payload.account = await loadOne(context, accountById, id)
  return payload
}
