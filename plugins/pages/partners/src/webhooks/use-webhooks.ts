import { type DeedShown, type Pages, type Refusal, useDeed, useGateway } from '@antq/plugin-kit'
import {
  CreateWebhookDocument,
  type CreateWebhookInput,
  DeleteWebhookDocument,
  ListWebhooksDocument,
  PauseWebhookDocument,
  ResumeWebhookDocument,
  RotateWebhookSecretDocument,
  TestWebhookDocument,
  UpdateWebhookDocument,
  type UpdateWebhookInput,
  type WebhookLineFragment,
} from '@antq/shared-schema/documents'
import { type Ref, shallowRef } from 'vue'
import { usePagedList } from '../page/use-paged-list.js'

export type Webhook = WebhookLineFragment
/** The version that the person looks at. */
export type Seen = Pick<Webhook, 'id' | 'version'>

/** A signing secret that is shown this once. */
export interface NewSigningSecret {
  readonly description: string
  readonly secret: string
}

/** Webhooks of a unit's subtree. */
export function useWebhooks(within: () => string): Pages<Webhook> {
  return usePagedList(
    () => ['webhooks', within()],
    (gateway, page, signal) =>
      gateway.run(ListWebhooksDocument, { within: within(), ...page }, { signal }).then(({ webhooks }) => webhooks),
  )
}

export interface WebhookWork extends DeedShown {
  /** The last secret that was made; kept here alone, until it is put away. */
  readonly secret: Ref<NewSigningSecret | null>
  create(input: CreateWebhookInput): Promise<boolean>
  update(input: UpdateWebhookInput): Promise<boolean>
  rotate(webhook: Seen, overlapDays: number): Promise<boolean>
  pause(webhook: Seen): Promise<boolean>
  resume(webhook: Seen): Promise<boolean>
  remove(webhook: Seen): Promise<boolean>
  test(webhook: Seen): Promise<boolean>
}

/** What a webmaster does with webhooks; lists and logs are asked for anew afterwards. */
export function useWebhookWork(): WebhookWork {
  const gateway = useGateway()
  const { perform, ...shown } = useDeed('webhooks', 'deliveries')
  const secret = shallowRef<NewSigningSecret | null>(null)

  interface Payload {
    readonly error: Refusal | null
    readonly secret?: string | null
    readonly webhook?: Pick<Webhook, 'description'> | null
  }
  const send = async (ask: () => Promise<Payload>): Promise<boolean> => {
    const payload = await perform(ask)
    if (payload?.secret) secret.value = { description: payload.webhook?.description ?? '', secret: payload.secret }
    return payload !== null
  }
  const seen = ({ id, version }: Seen): Seen => ({ id, version })
  return {
    ...shown,
    secret,
    create: (input) => send(() => gateway.run(CreateWebhookDocument, { input }).then((data) => data.createWebhook)),
    update: (input) => send(() => gateway.run(UpdateWebhookDocument, { input }).then((data) => data.updateWebhook)),
    rotate: (webhook, overlapDays) =>
      send(() =>
        gateway
          .run(RotateWebhookSecretDocument, { input: { ...seen(webhook), overlapDays } })
          .then((data) => data.rotateWebhookSecret),
      ),
    pause: (webhook) => send(() => gateway.run(PauseWebhookDocument, seen(webhook)).then((data) => data.pauseWebhook)),
    resume: (webhook) =>
      send(() => gateway.run(ResumeWebhookDocument, seen(webhook)).then((data) => data.resumeWebhook)),
    remove: (webhook) =>
      send(() => gateway.run(DeleteWebhookDocument, seen(webhook)).then((data) => data.deleteWebhook)),
    test: ({ id }) => send(() => gateway.run(TestWebhookDocument, { id }).then((data) => data.testWebhook)),
  }
}
