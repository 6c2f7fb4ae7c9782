import { type DeedShown, type Pages, type Refusal, useDeed, useGateway } from '@antq/plugin-kit'
import {
  CreateCredentialDocument,
  type CreateCredentialInput,
  type CredentialLineFragment,
  ListCredentialsDocument,
  RevokeCredentialDocument,
  RotateCredentialDocument,
  type RotateCredentialInput,
} from '@antq/shared-schema/documents'
import { type Ref, shallowRef } from 'vue'
import { usePagedList } from '../page/use-paged-list.js'

export type Credential = CredentialLineFragment

/** A secret that is shown this once, and whose it is. */
export interface NewSecret {
  /** Of the key; for a client its `client_id`. */
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly secret: string
  /** Until when the old one works; null for a first secret. */
  readonly oldUntil: string | null
}

interface Issued {
  readonly secret: string | null
  readonly credential: Pick<Credential, 'id' | 'kind' | 'name'> | null
  readonly error: Refusal | null
}

/** Keys of a unit's subtree. */
export function useCredentials(within: () => string): Pages<Credential> {
  return usePagedList(
    () => ['credentials', within()],
    (gateway, page, signal) =>
      gateway
        .run(ListCredentialsDocument, { within: within(), ...page }, { signal })
        .then(({ credentials }) => credentials),
  )
}

export interface CredentialWork extends DeedShown {
  /** The last secret that was made; kept here alone, until it is put away. */
  readonly secret: Ref<NewSecret | null>
  create(input: CreateCredentialInput): Promise<boolean>
  /** @param oldUntil when the old secret stops, for the words beside the new one */
  rotate(input: RotateCredentialInput, oldUntil: string): Promise<boolean>
  revoke(credential: Pick<Credential, 'id' | 'version'>): Promise<boolean>
}

/** What a webmaster does with keys; every list is asked for anew afterwards. */
export function useCredentialWork(): CredentialWork {
  const gateway = useGateway()
  const { perform, succeed, ...shown } = useDeed('credentials')
  const secret = shallowRef<NewSecret | null>(null)

  const issue = async (send: () => Promise<Issued>, oldUntil: string | null): Promise<boolean> => {
    const issued = await perform(send)
    if (issued?.secret && issued.credential) {
      const { id, kind, name } = issued.credential
      secret.value = { id, kind: kind.code, name, secret: issued.secret, oldUntil }
    }
    return issued !== null
  }
  return {
    ...shown,
    secret,
    create: (input) =>
      issue(() => gateway.run(CreateCredentialDocument, { input }).then((data) => data.createCredential), null),
    rotate: (input, oldUntil) =>
      issue(() => gateway.run(RotateCredentialDocument, { input }).then((data) => data.rotateCredential), oldUntil),
    revoke: ({ id, version }) =>
      succeed(() => gateway.run(RevokeCredentialDocument, { id, version }).then((data) => data.revokeCredential)),
  }
}
