import type { Tone } from '@antq/plugin-kit'
import type { Delivery } from './use-deliveries.js'
import type { Webhook } from './use-webhooks.js'

/** How a webhook's state is coloured: one that sends, but in vain, asks for attention. */
export function webhookTone({ state, failingSince }: Pick<Webhook, 'state' | 'failingSince'>): Tone {
  if (state.code === 'SWITCHED_OFF') return 'danger'
  if (state.code === 'PAUSED') return 'plain'
  return failingSince === null ? 'good' : 'attention'
}

/** How a delivery's state is coloured: one that failed and will be tried again asks for attention. */
export function deliveryTone({ state, problem }: Pick<Delivery, 'state' | 'problem'>): Tone {
  if (state.code === 'DELIVERED') return 'good'
  if (state.code === 'GIVEN_UP') return 'danger'
  return problem === null ? 'info' : 'attention'
}
