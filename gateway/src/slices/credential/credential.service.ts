import type { ActionCode, CredentialKindCode, DeedCode } from '@antq/shared-schema'
import { actions as actionTerms, credentialKinds } from '@antq/shared-schema'
import { LessThanOrEqual, MoreThan } from 'typeorm'
import { requireSignedIn } from '../../access/rights.js'
import { forgetRecent } from '../../access/sign-in/recent.js'
import { newId } from '../../foundation/identifier.js'
import { loadOne } from '../../foundation/loader.js'
import { pageOf, pageRequest, type Page, type PageWish } from '../../foundation/paging.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { hashOfSecret, newSecret, type SecretKind } from '../../foundation/secret-text.js'
import { inTransaction, type TransactionContext } from '../../ledger/index.js'
import { lineageCodes, unitsWithRightsOver, unitWithCode } from '../organization/index.js'
import { CredentialEntity, CredentialSecretEntity } from './credential.entity.js'
import { checkedName, expiryOf, isAlive, overlapEnd, requireManager, requireOwn } from './credential.policy.js'
import { countCredentials, credentialById, listCredentials } from './credential.queries.js'

/** A credential and its new secret, which is shown once and kept nowhere. */
export interface Issued {
  credential: CredentialEntity
  /** Null where the same request is answered again. */
  secret: string | null
}

/** What the secrets of each kind look like; those of a client open nothing by themselves. */
const KIND_OF_SECRET: Readonly<Record<CredentialKindCode, SecretKind>> = { API_KEY: 'k', OAUTH_CLIENT: 'c' }

const withoutSecret = ({ credential }: Issued): Issued => ({ credential, secret: null })

/**
 * Makes a key or a client for a unit; the id of a client is its `client_id`.
 * @param request.expiresOn last day, a calendar date; a year from today without it
 * @throws Refusal NOT_SIGNED_IN, UNIT_UNKNOWN, NOT_ALLOWED, INPUT_INVALID, DATE_INVALID, PERIOD_INVALID
 */
export async function createCredential(
  context: RequestContext,
  request: { kind: string; unit: string; name: string; actions: readonly string[]; expiresOn?: string | null },
): Promise<Issued> {
  const { actor, clock } = context
  requireSignedIn(actor)
  const unit = await unitWithCode(context, request.unit)
  const lineage = await lineageCodes(context, unit.id)
  requireManager(actor, lineage)
  const kind = credentialKinds.find(({ code }) => code === request.kind)?.code
  if (!kind) throw new Refusal('INPUT_INVALID', { fields: ['kind'] })
  const actions = knownActions(request.actions)
  requireOwn(actor, actions, lineage)
  const name = checkedName(request.name)
  const expiresAt = expiryOf(request.expiresOn, clock.today())

  return inTransaction(
    context,
    async (transaction) => {
      const credential: CredentialEntity = {
        id: newId('key'),
        kind,
        name,
        unitId: unit.id,
        actions,
        createdBy: actor.subject,
        createdAt: clock.now(),
        expiresAt,
        revokedAt: null,
        lastUsedOn: null,
        version: 1,
      }
      await transaction.manager.insert(CredentialEntity, credential)
      const secret = await addSecret(transaction, credential)
      await record(transaction, credential, 'credential.created', { kind, actions, expiresAt })
      return { credential, secret }
    },
    withoutSecret,
  )
}

/**
 * A new secret; the old ones go on working for some days, so that nothing stands still meanwhile.
 * @param request.overlapDays 0–30
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, INPUT_INVALID, DATE_INVALID, PERIOD_INVALID,
 * CREDENTIAL_ENDED, VERSION_CONFLICT
 */
export async function rotateCredential(
  context: RequestContext,
  request: { id: string; version: number; overlapDays: number; expiresOn?: string | null },
): Promise<Issued> {
  const issued = await inTransaction(
    context,
    async (transaction) => {
      const { clock, manager } = transaction
      const credential = await credentialToManage(transaction, request.id)
      if (!isAlive(credential, clock.now())) throw new Refusal('CREDENTIAL_ENDED')
      requireOwn(transaction.actor, credential.actions, await lineageCodes(transaction, credential.unitId))
      const oldUntil = overlapEnd(request.overlapDays, clock.now())
      const expiresAt = request.expiresOn == null ? credential.expiresAt : expiryOf(request.expiresOn, clock.today())
      const changed = await claim(transaction, credential, request.version, { expiresAt })
      const { id: credentialId } = credential
      await manager.delete(CredentialSecretEntity, { credentialId, expiresAt: LessThanOrEqual(clock.now()) })
      await manager.update(
        CredentialSecretEntity,
        { credentialId, expiresAt: MoreThan(oldUntil) },
        { expiresAt: oldUntil },
      )
      const secret = await addSecret(transaction, changed)
      await record(transaction, changed, 'credential.rotated', { oldUntil, expiresAt })
      return { credential: changed, secret }
    },
    withoutSecret,
  )
  forgetRecent(context.database)
  return issued
}

/**
 * From now on it opens nothing.
 * @throws Refusal NOT_SIGNED_IN, NOT_FOUND, NOT_ALLOWED, CREDENTIAL_ENDED, VERSION_CONFLICT
 */
export async function revokeCredential(
  context: RequestContext,
  request: { id: string; version: number },
): Promise<CredentialEntity> {
  const revoked = await inTransaction(context, async (transaction) => {
    const credential = await credentialToManage(transaction, request.id)
    if (credential.revokedAt !== null) throw new Refusal('CREDENTIAL_ENDED')
    const revokedAt = transaction.clock.now()
    const changed = await claim(transaction, credential, request.version, { revokedAt })
    await record(transaction, changed, 'credential.revoked', { revokedAt })
    return changed
  })
  forgetRecent(context.database)
  return revoked
}

/**
 * One page of the credentials of a unit's subtree, the newest first.
 * @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, UNIT_UNKNOWN, PAGE_SIZE_INVALID, PAGE_DIRECTION_INVALID, CURSOR_INVALID
 */
export async function pageOfCredentials(
  context: RequestContext,
  within: string,
  wish: PageWish,
): Promise<Page<CredentialEntity>> {
  const page = pageRequest(wish, 'key')
  const unit = await unitWithCode(context, within, 'within')
  requireManager(context.actor, await lineageCodes(context, unit.id))
  return pageOf(
    {
      rows: (stretch) => listCredentials(context, unit, stretch),
      count: () => countCredentials(context, unit),
      positionOf: ({ id }) => ({ key: id, id }),
    },
    page,
  )
}

function knownActions(codes: readonly string[]): ActionCode[] {
  const wanted = new Set(codes)
  const known = actionTerms.map((term) => term.code).filter((code) => wanted.has(code))
  if (known.length !== wanted.size) throw new Refusal('INPUT_INVALID', { fields: ['actions'] })
  return known
}

async function credentialToManage(context: TransactionContext, id: string): Promise<CredentialEntity> {
  requireSignedIn(context.actor)
  const credential = await loadOne(context, credentialById, id)
  if (!credential) throw new Refusal('NOT_FOUND')
  requireManager(context.actor, await lineageCodes(context, credential.unitId))
  return credential
}

/** Of all who looked at one version exactly one changes it. */
async function claim(
  { manager, loaders }: TransactionContext,
  credential: CredentialEntity,
  version: number,
  changes: Partial<Pick<CredentialEntity, 'expiresAt' | 'revokedAt'>>,
): Promise<CredentialEntity> {
  const next = { ...changes, version: version + 1 }
  const { affected } = await manager.update(CredentialEntity, { id: credential.id, version }, next)
  if (affected !== 1) {
    // what was read before may be older than what stood in the way
    const now = await manager.findOneByOrFail(CredentialEntity, { id: credential.id })
    throw new Refusal('VERSION_CONFLICT', { currentVersion: now.version })
  }
  loaders.clear()
  return { ...credential, ...next }
}

async function addSecret(
  { manager, clock }: TransactionContext,
  { id, kind, expiresAt }: CredentialEntity,
): Promise<string> {
  const secret = newSecret(KIND_OF_SECRET[kind], id.slice('key_'.length))
  const row = { hash: hashOfSecret(secret), credentialId: id, createdAt: clock.now(), expiresAt }
  await manager.insert(CredentialSecretEntity, row)
  return secret
}

async function record(
  transaction: TransactionContext,
  credential: CredentialEntity,
  deed: DeedCode,
  after: Record<string, unknown>,
): Promise<void> {
  const above = await unitsWithRightsOver(transaction, credential.unitId)
  const unitIds = above.map((unit) => unit.id)
  transaction.entries.audit({ deed, objectId: credential.id, unitIds, after: { name: credential.name, ...after } })
}
