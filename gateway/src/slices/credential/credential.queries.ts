import type { ActionCode } from '@antq/shared-schema'
import { In, MoreThan, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inSubtree, UnitEntity } from '../organization/index.js'
import { CredentialEntity, CredentialSecretEntity, CredentialUseEntity } from './credential.entity.js'

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

/** Days of use that are shown at most. */
const USE_SHOWN = 100

/** Use of the last hundred days, the newest day first. */
export const useOfCredential: LoaderDefinition<string, CredentialUseEntity[]> = {
  fetch: async ({ manager, clock }, ids) =>
    groupedBy(
      ids,
      await manager.find(CredentialUseEntity, {
        where: { credentialId: In([...ids]), usedOn: MoreThan(addDays(clock.today(), -USE_SHOWN)) },
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
export interface Shown extends Pick<CredentialEntity, 'id' | 'name' | 'revokedAt'> {
  actions: ActionCode[]
  /** When the secret that was shown stops. */
  expiresAt: string
  unit: Pick<UnitEntity, 'id' | 'code' | 'validFrom' | 'validTo'>
}

/** By the hash of a secret; one statement. */
export async function findBySecret({ manager }: RequestContext, hash: string): Promise<Shown | undefined> {
  const row = await manager
    .createQueryBuilder()
    .from(CredentialSecretEntity, 'shown')
    .innerJoin(CredentialEntity, 'credential', 'credential.id = shown.credentialId')
    .innerJoin(UnitEntity, 'unit', 'unit.id = credential.unitId')
    .where('shown.hash = :hash', { hash })
    .select('credential.id', 'id')
    .addSelect('credential.name', 'name')
    .addSelect('credential.revokedAt', 'revokedAt')
    .addSelect('credential.actions', 'actions')
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
