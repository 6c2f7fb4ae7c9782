import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { lineageCodes } from '../organization/index.js'
import type { CredentialEntity } from './credential.entity.js'

/** Who may read what of this slice. */
export const credentialAccess: AccessRules = {
  Credential: {
    sees: async (context, { unitId }: CredentialEntity) =>
      may(context.actor, 'credential.manage', await lineageCodes(context, unitId)),
    fields: open(
      'actions',
      'createdAt',
      'createdBy',
      'expiresAt',
      'id',
      'kind',
      'lastUsedOn',
      'name',
      'revokedAt',
      'secrets',
      'unit',
      'use',
      'version',
    ),
  },
  CredentialConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  CredentialEdge: { fields: open('cursor', 'node') },
  CredentialPayload: { fields: open('credential', 'error', 'secret') },
  CredentialSecret: { fields: open('createdAt', 'expiresAt') },
  CredentialUse: { fields: open('day', 'times') },
  Query: { fields: { credentials: { needs: 'credential.manage' } } },
  Mutation: {
    fields: {
      createCredential: { needs: 'credential.manage' },
      rotateCredential: { needs: 'credential.manage' },
      revokeCredential: { needs: 'credential.manage' },
    },
  },
}
