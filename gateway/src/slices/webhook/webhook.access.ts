import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { lineageCodes } from '../organization/index.js'
import type { WebhookDeliveryEntity } from './delivery.entity.js'
import type { WebhookEntity } from './webhook.entity.js'
import { webhookById } from './webhook.queries.js'

const managed = { needs: 'webhook.manage' } as const

const manages = async (context: RequestContext, unitId: string): Promise<boolean> =>
  may(context.actor, 'webhook.manage', await lineageCodes(context, unitId))

/** Who may read what of this slice. */
export const webhookAccess: AccessRules = {
  Webhook: {
    sees: (context, { unitId }: WebhookEntity) => manages(context, unitId),
    fields: open(
      'createdAt',
      'createdBy',
      'deliveredAt',
      'deliveries',
      'description',
      'failingSince',
      'id',
      'offReason',
      'pending',
      'secrets',
      'state',
      'stateSince',
      'types',
      'unit',
      'url',
      'version',
      'within',
    ),
  },
  WebhookConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  WebhookEdge: { fields: open('cursor', 'node') },
  WebhookPayload: { fields: open('error', 'secret', 'webhook') },
  WebhookSecret: { fields: open('createdAt', 'endsAt') },
  DeleteWebhookPayload: { fields: open('deletedId', 'error') },
  WebhookDelivery: {
    sees: async (context, { webhookId }: WebhookDeliveryEntity) => {
      const webhook = await loadOne(context, webhookById, webhookId)
      return webhook !== undefined && manages(context, webhook.unitId)
    },
    fields: open(
      'answer',
      'at',
      'createdAt',
      'doneAt',
      'id',
      'nextTryAt',
      'number',
      'objectId',
      'problem',
      'state',
      'status',
      'took',
      'tries',
      'triedAt',
      'type',
      'what',
    ),
  },
  WebhookDeliveryConnection: { fields: open('edges', 'pageInfo') },
  WebhookDeliveryEdge: { fields: open('cursor', 'node') },
  WebhookDeliveryPayload: { fields: open('delivery', 'error') },
  Query: { fields: { webhooks: managed } },
  Mutation: {
    fields: {
      createWebhook: managed,
      updateWebhook: managed,
      rotateWebhookSecret: managed,
      pauseWebhook: managed,
      resumeWebhook: managed,
      deleteWebhook: managed,
      testWebhook: managed,
      resendDelivery: managed,
    },
  },
}
