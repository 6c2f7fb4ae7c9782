/** The door of the webhook slice: who is told of changes, and the log of what was sent. */
import { WebhookDeliveryEntity } from './delivery.entity.js'
import { WebhookEntity } from './webhook.entity.js'

export { webhookAccess } from './webhook.access.js'
export { DeliveriesOfWebhookResolver, DeliveryResolver } from './delivery.resolver.js'
export { deliveryById } from './delivery.queries.js'
export { senderThrough } from './delivery.sending.js'
export { WebhookDelivery } from './delivery.type.js'
export { DeliveryWorker } from './delivery.worker.js'
export { forgetDeliveries } from './outbox.service.js'
export { webhookById } from './webhook.queries.js'
export { WebhookResolver } from './webhook.resolver.js'
export { Webhook } from './webhook.type.js'

/** The tables of this slice. */
export const webhookEntities = [WebhookEntity, WebhookDeliveryEntity]
