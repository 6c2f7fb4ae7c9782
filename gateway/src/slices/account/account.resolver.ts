import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { accountBySubject, recoveryCodesLeft } from './account.queries.js'
import { recordReading } from './account.record.js'
import { Account, Session, SessionConnection } from './account.type.js'
import { endOtherSessions, endSession, pageOfMySessions } from './session.service.js'
import { EndSessionPayload } from './sign-in.type.js'

@Resolver(() => Account)
export class AccountResolver {
  @Query(() => Account, {
    nullable: true,
    description:
      'One’s own account (tài khoản của tôi); null for visitors, for keys, and for those whom a website vouches for.',
  })
  async myAccount(@Ctx() context: RequestContext): Promise<Account | undefined> {
    const { actor } = context
    return actor.kind === 'visitor' ? undefined : loadOne(context, accountBySubject, actor.subject)
  }

  @Query(() => SessionConnection, {
    description:
      'One’s own sign-ins that last (phiên đăng nhập của tôi), the newest first. Refuses with NOT_SIGNED_IN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  mySessions(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
  ): Promise<SessionConnection> {
    return pageOfMySessions(context, page)
  }

  @Mutation(() => EndSessionPayload, {
    description:
      'Ends the session that the request comes with (đăng xuất): felt within a second on every process. Refuses with NOT_SIGNED_IN; NOT_FOUND where it comes with a key or with a website’s token.',
  })
  signOut(@Ctx() context: RequestContext): Promise<EndSessionPayload> {
    return answer(context, async () => {
      await endSession(context)
      return {}
    })
  }

  @Mutation(() => EndSessionPayload, {
    description: 'Ends one of one’s own sessions (kết thúc phiên đăng nhập). Refuses with NOT_SIGNED_IN, NOT_FOUND.',
  })
  endSession(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The session, out of `mySessions`.' }) id: string,
  ): Promise<EndSessionPayload> {
    return answer(context, async () => {
      await endSession(context, id)
      return {}
    })
  }

  @Mutation(() => EndSessionPayload, {
    description:
      'Ends all of one’s own sessions but the one that the request comes with (đăng xuất khỏi mọi nơi khác). Refuses with NOT_SIGNED_IN, NOT_FOUND.',
  })
  endOtherSessions(@Ctx() context: RequestContext): Promise<EndSessionPayload> {
    return answer(context, async () => {
      await endOtherSessions(context)
      return {}
    })
  }

  @FieldResolver()
  async login(@Ctx() context: RequestContext, @Root() account: Account): Promise<string | null> {
    await recordReading(context, account)
    return account.login
  }

  @FieldResolver()
  async displayName(@Ctx() context: RequestContext, @Root() account: Account): Promise<string> {
    await recordReading(context, account)
    return account.displayName
  }

  @FieldResolver()
  async email(@Ctx() context: RequestContext, @Root() account: Account): Promise<string | null> {
    await recordReading(context, account)
    return account.email
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit whose administrators look after it (đơn vị quản lý); it gives no rights.',
  })
  unit(@Ctx() context: RequestContext, @Root() account: Account): Promise<Unit | undefined> {
    return loadOne(context, unitById, account.unitId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person has chosen a password (đã đặt mật khẩu).' })
  hasPassword(@Root() account: Account): boolean {
    return account.passwordHash !== null
  }

  @FieldResolver(() => Int, {
    description: 'How many recovery codes are left (số mã khôi phục còn lại); 0 without a second factor.',
  })
  recoveryCodesLeft(@Ctx() context: RequestContext, @Root() account: Account): Promise<number> {
    return loadOne(context, recoveryCodesLeft, account.id)
  }
}

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the request comes with it (phiên này).' })
  isThisOne(@Ctx() { actor }: RequestContext, @Root() session: Session): boolean {
    return actor.kind === 'signed-in' && actor.session?.id === session.id
  }
}
