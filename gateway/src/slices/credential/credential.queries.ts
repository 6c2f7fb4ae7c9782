import type { ActionCode } from '@antq/shared-schema'
import { In, MoreThan, type SelectQueryBuilder } from 'typeorm'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { groupedBy, inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import { addDays } from '../../foundation/partial-date.js'
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
export interface Shown extends Pick<CredentialEntity, 'id' | 'kind' | 'name' | 'revokedAt' | 'actions'> {
  secretHash: string
  /** When the secret that was shown stops. */
  expiresAt: string
  unit: Pick<UnitEntity, 'id' | 'code' | 'validFrom' | 'validTo'>
}

/** A token of a client as it comes, and the client. */
export interface ShownToken {
  actions: ActionCode[]
  expiresAt: string
  client: Shown
}

type Row = Omit<Shown, 'unit' | 'actions'> &
  Record<'actions' | 'unitId' | 'unitCode', string> &
  Record<'unitValidFrom' | 'unitValidTo', string | null>

/** By the hash of a secret; one statement. */
export async function findBySecret(context: RequestContext, hash: string): Promise<Shown | undefined> {
  const row = await comingIn(context).where('secret.hash = :hash', { hash }).getRawOne<Row>()
  return row && shownIn(row)
}

/** By the hash of a token that a client got; one statement. */
export async function findByToken(context: RequestContext, hash: string): Promise<ShownToken | undefined> {
  const row = await comingIn(context)
    .innerJoin(AccessTokenEntity, 'token', 'token.secretHash = secret.hash')
    .where('token.hash = :hash', { hash })
    .addSelect('token.actions', 'tokenActions')
    .addSelect('token.expiresAt', 'tokenExpiresAt')
    .getRawOne<Row & Record<'tokenActions' | 'tokenExpiresAt', string>>()
  if (!row) return undefined
  return {
    actions: JSON.parse(row.tokenActions) as ActionCode[],
    expiresAt: row.tokenExpiresAt,
    client: shownIn(row),
  }
}

function comingIn({ manager }: RequestContext): SelectQueryBuilder<CredentialSecretEntity> {
  return manager
    .createQueryBuilder()
    .from(CredentialSecretEntity, 'secret')
    .innerJoin(CredentialEntity, 'credential', 'credential.id = secret.credentialId')
    .innerJoin(UnitEntity, 'unit', 'unit.id = credential.unitId')
    .select('credential.id', 'id')
    .addSelect('credential.kind', 'kind')
    .addSelect('credential.name', 'name')
    .addSelect('credential.revokedAt', 'revokedAt')
    .addSelect('credential.actions', 'actions')
    .addSelect('secret.hash', 'secretHash')
    .addSelect('secret.expiresAt', 'expiresAt')
    .addSelect('unit.id', 'unitId')
    .addSelect('unit.code', 'unitCode')
    .addSelect('unit.validFrom', 'unitValidFrom')
    .addSelect('unit.validTo', 'unitValidTo')
}

function shownIn({ id, kind, name, revokedAt, actions, secretHash, expiresAt, ...unit }: Row): Shown {
  return {
    id,
    kind,
    name,
    revokedAt,
    actions: JSON.parse(actions) as ActionCode[],
    secretHash,
    expiresAt,
    unit: { id: unit.unitId, code: unit.unitCode, validFrom: unit.unitValidFrom, validTo: unit.unitValidTo },
  }
}
