import type { ActionCode } from '@antq/shared-schema'
import { In, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inSubtree, UnitEntity } from '../organization/index.js'
import {
  AccessTokenEntity,
  CredentialEntity,
  CredentialSecretEntity,
  CredentialUseEntity,
} from './credential.entity.js'

export const credentialById: LoaderDefinition<string, CredentialEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(CredentialEntity, { id: In([...ids]) }), (row) => row.id),
}

/** Secrets that still work or did; the first to end first. */
export const secretsOfCredential: LoaderDefinition<string, CredentialSecretEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(CredentialSecretEntity, {
        where: { credentialId: In([...ids]) },
        order: { expiresAt: 'ASC', hash: 'ASC' },
      }),
      (row) => row.credentialId,
    ),
}

/** Use of the last days, the newest day first. */
export const useOfCredential: LoaderDefinition<string, CredentialUseEntity[]> = {
  fetch: async ({ manager }, ids) =>
    groupedBy(
      ids,
      await manager.find(CredentialUseEntity, {
        where: { credentialId: In([...ids]) },
        order: { credentialId: 'ASC', usedOn: 'DESC' },
      }),
      (row) => row.credentialId,
    ),
}

/** A stretch of the credentials of a subtree, the newest first. */
export function listCredentials(
  context: RequestContext,
  within: UnitEntity,
  page: PageRequest,
): Promise<CredentialEntity[]> {
  const order = { key: 'credential.id', id: 'credential.id', direction: 'DESC' } as const
  return cutToPage(credentialsOf(context, within), order, page).getMany()
}

export function countCredentials(context: RequestContext, within: UnitEntity): Promise<number> {
  return credentialsOf(context, within).getCount()
}

function credentialsOf({ manager, clock }: RequestContext, within: UnitEntity): SelectQueryBuilder<CredentialEntity> {
  const query = manager.createQueryBuilder(CredentialEntity, 'credential')
  inSubtree(query, 'credential.unitId', within, clock.today())
  return query
}

/** A credential as somebody comes with it, and its unit. */
export interface Shown extends Pick<CredentialEntity, 'id' | 'kind' | 'name' | 'revokedAt'> {
  actions: ActionCode[]
  /** When what was shown stops: the secret or the token. */
  expiresAt: string
  unit: Pick<UnitEntity, 'id' | 'code' | 'validFrom' | 'validTo'>
}

/** By the hash of a secret; one statement. */
export function findBySecret(context: RequestContext, hash: string): Promise<Shown | undefined> {
  return findShown(context, CredentialSecretEntity, hash)
}

/** By the hash of an access token; one statement. */
export function findByAccessToken(context: RequestContext, hash: string): Promise<Shown | undefined> {
  return findShown(context, AccessTokenEntity, hash)
}

async function findShown(
  { manager }: RequestContext,
  entity: typeof CredentialSecretEntity | typeof AccessTokenEntity,
  hash: string,
): Promise<Shown | undefined> {
  const actions = entity === AccessTokenEntity ? 'shown.actions' : 'credential.actions'
  const row = await manager
    .createQueryBuilder()
    .from(entity, 'shown')
    .innerJoin(CredentialEntity, 'credential', 'credential.id = shown.credentialId')
    .innerJoin(UnitEntity, 'unit', 'unit.id = credential.unitId')
    .where('shown.hash = :hash', { hash })
    .select('credential.id', 'id')
    .addSelect('credential.kind', 'kind')
    .addSelect('credential.name', 'name')
    .addSelect('credential.revokedAt', 'revokedAt')
    .addSelect(actions, 'actions')
    .addSelect('shown.expiresAt', 'expiresAt')
    .addSelect('unit.id', 'unitId')
    .addSelect('unit.code', 'unitCode')
    .addSelect('unit.validFrom', 'unitValidFrom')
    .addSelect('unit.validTo', 'unitValidTo')
    .getRawOne<
      Omit<Shown, 'unit' | 'actions'> &
        Record<'actions' | 'unitId' | 'unitCode', string> &
        Record<'unitValidFrom' | 'unitValidTo', string | null>
    >()
  if (!row) return undefined
  const { unitId, unitCode, unitValidFrom, unitValidTo, ...shown } = row
  return {
    ...shown,
    actions: JSON.parse(row.actions) as ActionCode[],
    unit: { id: unitId, code: unitCode, validFrom: unitValidFrom, validTo: unitValidTo },
  }
}
