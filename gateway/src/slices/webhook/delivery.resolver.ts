import { deliveryProblems, deliveryStates } from '@antq/shared-schema'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { PageArguments } from '../../foundation/page.type.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { DateTimeScalar } from '../../foundation/scalars.js'
import { Term, term } from '../../foundation/term.type.js'
import { answer, type ChangedKind } from '../../ledger/index.js'
import { ChangedType, ChangeKind, type Happening } from '../change/index.js'
import { pageOfDeliveries, resendDelivery, testWebhook } from './delivery.service.js'
import { WebhookDelivery, WebhookDeliveryConnection, WebhookDeliveryPayload } from './delivery.type.js'
import { Webhook } from './webhook.type.js'

@Resolver(() => Webhook)
export class DeliveriesOfWebhookResolver {
  @FieldResolver(() => WebhookDeliveryConnection, {
    description:
      'The log of its deliveries (nhật ký gửi), the newest first. Refuses with INPUT_INVALID, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID.',
  })
  deliveries(
    @Ctx() context: RequestContext,
    @Root() webhook: Webhook,
    @Args(() => PageArguments) page: PageArguments,
    @Arg('state', () => String, {
      nullable: true,
      description: 'Only deliveries in this state (tình trạng): PENDING, DELIVERED or GIVEN_UP.',
    })
    state?: string | null,
  ): Promise<WebhookDeliveryConnection> {
    return pageOfDeliveries(context, webhook.id, state ?? null, page)
  }
}

@Resolver(() => WebhookDelivery)
export class DeliveryResolver {
  @Mutation(() => WebhookDeliveryPayload, {
    description:
      'Sends a message of the type PING within seconds (gửi thử), to see whether it arrives; look at `Webhook.deliveries` then. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE.',
  })
  testWebhook(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
  ): Promise<WebhookDeliveryPayload> {
    return answer(context, async () => ({ delivery: await testWebhook(context, id) }))
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description:
      'Sends a message again within seconds, under its old id (gửi lại); one that waits for its next try is tried now. Refuses with NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, WEBHOOK_STATE.',
  })
  resendDelivery(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The delivery (lượt gửi).' }) id: string,
  ): Promise<WebhookDeliveryPayload> {
    return answer(context, async () => ({ delivery: await resendDelivery(context, id) }))
  }

  @FieldResolver(() => ChangedType, {
    nullable: true,
    description: 'What kind of thing changed (loại đối tượng); null for a test.',
  })
  type(@Root() { number, kind }: WebhookDelivery): ChangedKind | null {
    return number === null ? null : (kind as ChangedKind)
  }

  @FieldResolver(() => ChangeKind, { nullable: true, description: 'What happened (loại thay đổi); null for a test.' })
  what(@Root() { what }: WebhookDelivery): Happening | null {
    return what as Happening | null
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Global id of the changed thing (mã đối tượng); null for a test.',
  })
  objectId(@Root() { number, objectId }: WebhookDelivery): string | null {
    return number === null ? null : objectId
  }

  @FieldResolver(() => Term, { description: 'How far it is (tình trạng): PENDING, DELIVERED or GIVEN_UP.' })
  state(@Ctx() context: RequestContext, @Root() delivery: WebhookDelivery): Term {
    return term(context, deliveryStates, delivery.state)
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description:
      'What went wrong the last time (lỗi): STATUS, REDIRECT, TIMEOUT, CONNECTION, TLS or ADDRESS; null where nothing did.',
  })
  problem(@Ctx() context: RequestContext, @Root() { problem }: WebhookDelivery): Term | null {
    return problem === null ? null : term(context, deliveryProblems, problem)
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it is tried next (gửi lần tới), as soon as nothing earlier of the same thing is pending; null where it is done.',
  })
  nextTryAt(@Root() { state, nextTryAt }: WebhookDelivery): string | null {
    return state === 'PENDING' ? nextTryAt : null
  }
}
