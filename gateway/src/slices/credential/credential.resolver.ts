import { actions, credentialKinds } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer } from '../../ledger/index.js'
import { Unit, unitById } from '../organization/index.js'
import { credentialById, secretsOfCredential, useOfCredential } from './credential.queries.js'
import { createCredential, pageOfCredentials, revokeCredential, rotateCredential } from './credential.service.js'
import {
  CreateCredentialInput,
  Credential,
  CredentialConnection,
  CredentialPayload,
  CredentialSecret,
  CredentialUse,
  RotateCredentialInput,
} from './credential.type.js'

@Resolver(() => Credential)
export class CredentialResolver {
  @Query(() => CredentialConnection, {
    description:
      'Credentials of a unit’s subtree (danh sách khóa truy cập), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  credentials(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, { description: 'Code of the unit (mã đơn vị) whose subtree is listed.' })
    within: string,
  ): Promise<CredentialConnection> {
    return pageOfCredentials(context, within, page)
  }

  @Mutation(() => CredentialPayload, {
    description:
      'Makes an API key or an OAuth 2 client (tạo khóa truy cập); the secret is shown once. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, DATE_INVALID, PERIOD_INVALID.',
  })
  createCredential(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateCredentialInput, { description: 'What it is to be.' }) input: CreateCredentialInput,
  ): Promise<CredentialPayload> {
    return answer(context, () => createCredential(context, input))
  }

  @Mutation(() => CredentialPayload, {
    description:
      'Gives a credential a new secret (đổi khóa bí mật); the old one goes on working for some days. Refuses as createCredential, and with NOT_FOUND, CREDENTIAL_ENDED, VERSION_CONFLICT.',
  })
  rotateCredential(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateCredentialInput, { description: 'Which one, and for how long the old secret works.' })
    input: RotateCredentialInput,
  ): Promise<CredentialPayload> {
    return change(context, input.id, () => rotateCredential(context, input))
  }

  @Mutation(() => CredentialPayload, {
    description:
      'Revokes a credential (thu hồi khóa truy cập) with every token it got: felt within a second on every process. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, CREDENTIAL_ENDED, VERSION_CONFLICT.',
  })
  revokeCredential(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The credential.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<CredentialPayload> {
    return change(context, id, async () => ({ credential: await revokeCredential(context, { id, version }) }))
  }

  @FieldResolver(() => Term, { description: 'Kind (loại): API key or OAuth 2 client.' })
  kind(@Ctx() context: RequestContext, @Root() credential: Credential): Term {
    return term(context, credentialKinds, credential.kind)
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit in whose subtree it acts (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() credential: Credential): Promise<Unit | undefined> {
    return loadOne(context, unitById, credential.unitId)
  }

  @FieldResolver(() => [Term], { description: 'What it may do (hành động); an empty list reads what is public.' })
  actions(@Ctx() context: RequestContext, @Root() credential: Credential): Term[] {
    return credential.actions.map((code) => term(context, actions, code))
  }

  @FieldResolver(() => [CredentialSecret], {
    description: 'Its secrets that still work (khóa bí mật), the first to end first.',
  })
  async secrets(@Ctx() context: RequestContext, @Root() credential: Credential): Promise<CredentialSecret[]> {
    const secrets = await loadOne(context, secretsOfCredential, credential.id)
    return secrets.filter(({ expiresAt }) => credential.revokedAt === null && expiresAt > context.clock.now())
  }

  @FieldResolver(() => [CredentialUse], { description: 'Days on which it was used (lượt dùng), the newest first.' })
  async use(
    @Ctx() context: RequestContext,
    @Root() credential: Credential,
    @Arg('days', () => Int, { defaultValue: 30, description: 'How many days at most, 1–100.' }) days: number,
  ): Promise<CredentialUse[]> {
    const use = await loadOne(context, useOfCredential, credential.id)
    return use.slice(0, Math.max(1, Math.min(days, 100))).map(({ usedOn, times }) => ({ day: usedOn, times }))
  }
}

/** On a conflict the caller is shown what is there now. */
async function change(
  context: RequestContext,
  id: string,
  work: () => Promise<CredentialPayload>,
): Promise<CredentialPayload> {
  const payload: CredentialPayload = await answer(context, work)
  if (payload.error?.code === 'VERSION_CONFLICT') payload.credential = await loadOne(context, credentialById, id)
  return payload
}
