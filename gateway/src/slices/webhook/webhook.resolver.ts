import { switchOffReasons, webhookStates } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadOne } from '../../foundation/loader.js'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer, type ChangedKind } from '../../ledger/index.js'
import { ChangedType } from '../change/index.js'
import { Unit, unitById } from '../organization/index.js'
import { pauseWebhook, resumeWebhook } from './switching.service.js'
import { signingSecrets } from './webhook.policy.js'
import { webhookById } from './webhook.queries.js'
import { createWebhook, deleteWebhook, pageOfWebhooks, rotateWebhookSecret, updateWebhook } from './webhook.service.js'
import {
  CreateWebhookInput,
  DeleteWebhookPayload,
  RotateWebhookSecretInput,
  UpdateWebhookInput,
  Webhook,
  WebhookConnection,
  WebhookPayload,
  WebhookSecret,
} from './webhook.type.js'

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => WebhookConnection, {
    description:
      'Webhooks of a unit’s subtree (danh sách webhook), the newest first. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  webhooks(
    @Ctx() context: RequestContext,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('within', () => String, { description: 'Code of the unit (mã đơn vị) whose subtree is listed.' })
    within: string,
  ): Promise<WebhookConnection> {
    return pageOfWebhooks(context, within, page)
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Makes a webhook (tạo webhook) that tells of what is public from now on; the secret is shown once. Refuses with NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, URL_INVALID, ADDRESS_PRIVATE, WEBHOOK_LIMIT.',
  })
  createWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateWebhookInput, { description: 'What it is to be.' })
    { types, ...input }: CreateWebhookInput,
  ): Promise<WebhookPayload> {
    return answer(context, () => createWebhook(context, { ...input, kinds: types }))
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Changes a webhook (sửa webhook); what is pending goes to the new address. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, UNIT_UNKNOWN, INPUT_INVALID, URL_INVALID, ADDRESS_PRIVATE, VERSION_CONFLICT.',
  })
  updateWebhook(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateWebhookInput, { description: 'Which one, and what is new.' })
    { types, ...input }: UpdateWebhookInput,
  ): Promise<WebhookPayload> {
    return change(context, input.id, async () => ({
      webhook: await updateWebhook(context, { ...input, kinds: types }),
    }))
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Gives a webhook a new secret (đổi khóa ký); for some days messages are signed with both. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, INPUT_INVALID, VERSION_CONFLICT.',
  })
  rotateWebhookSecret(
    @Ctx() context: RequestContext,
    @Arg('input', () => RotateWebhookSecretInput, { description: 'Which one, and for how long the old secret signs.' })
    input: RotateWebhookSecretInput,
  ): Promise<WebhookPayload> {
    return change(context, input.id, () => rotateWebhookSecret(context, input))
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Stops sending for a while (tạm dừng webhook); nothing is lost. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE, VERSION_CONFLICT.',
  })
  pauseWebhook(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<WebhookPayload> {
    return change(context, id, async () => ({ webhook: await pauseWebhook(context, { id, version }) }))
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Sends again after a pause, or after the gateway switched it off (bật lại webhook): what is pending at once, and every change since. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE, VERSION_CONFLICT.',
  })
  resumeWebhook(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<WebhookPayload> {
    return change(context, id, async () => ({ webhook: await resumeWebhook(context, { id, version }) }))
  }

  @Mutation(() => DeleteWebhookPayload, {
    description:
      'Deletes a webhook with its secrets and its log (xóa webhook). Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, VERSION_CONFLICT.',
  })
  deleteWebhook(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Arg('version', () => Int, { description: 'The version that was looked at.' }) version: number,
  ): Promise<DeleteWebhookPayload> {
    return answer(context, async () => ({ deletedId: await deleteWebhook(context, { id, version }) }))
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit whose webmasters look after it (đơn vị).' })
  unit(@Ctx() context: RequestContext, @Root() webhook: Webhook): Promise<Unit | undefined> {
    return loadOne(context, unitById, webhook.unitId)
  }

  @FieldResolver(() => [ChangedType], {
    description: 'Kinds of things that it tells of (loại đối tượng); empty for all, later ones too.',
  })
  types(@Root() webhook: Webhook): ChangedKind[] {
    return webhook.kinds
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit in whose subtree the things stand (cây đơn vị); null for everywhere.',
  })
  async within(@Ctx() context: RequestContext, @Root() { withinId }: Webhook): Promise<Unit | null> {
    return withinId === null ? null : ((await loadOne(context, unitById, withinId)) ?? null)
  }

  @FieldResolver(() => [WebhookSecret], {
    description: 'Secrets that messages are signed with now (khóa ký), the newest first; three at most.',
  })
  secrets(@Ctx() context: RequestContext, @Root() webhook: Webhook): WebhookSecret[] {
    return signingSecrets(webhook.secrets, context.clock.now()).map(({ createdAt, endsAt }) => ({ createdAt, endsAt }))
  }

  @FieldResolver(() => Term, { description: 'Whether it sends (tình trạng): ACTIVE, PAUSED or SWITCHED_OFF.' })
  state(@Ctx() context: RequestContext, @Root() webhook: Webhook): Term {
    return term(context, webhookStates, webhook.state)
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description: 'Why the gateway switched it off (lý do tắt): GONE or FAILING; null where it did not.',
  })
  offReason(@Ctx() context: RequestContext, @Root() { offReason }: Webhook): Term | null {
    return offReason === null ? null : term(context, switchOffReasons, offReason)
  }
}

/** On a conflict the caller is shown what is there now. */
async function change(
  context: RequestContext,
  id: string,
  work: () => Promise<WebhookPayload>,
): Promise<WebhookPayload> {
  const payload: WebhookPayload = await answer(context, work)
  if (payload.error?.code !== 'VERSION_CONFLICT') return payload
  context.loaders.clear()
  return { ...payload, webhook: await loadOne(context, webhookById, id) }
}
