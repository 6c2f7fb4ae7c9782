import { In, type SelectQueryBuilder } from 'typeorm'
import { containsPattern, isSearched } from '../../foundation/folded-text.js'
import { cutToPage } from '../../foundation/keyset.queries.js'
import { inOrderOf, type LoaderDefinition } from '../../foundation/loader.js'
import type { PageRequest } from '../../foundation/paging.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { inSubtree, type UnitEntity } from '../organization/index.js'
import { AccountEntity, RecoveryCodeEntity, SessionEntity } from './account.entity.js'

export const accountById: LoaderDefinition<string, AccountEntity | undefined> = {
  fetch: async ({ manager }, ids) =>
    inOrderOf(ids, await manager.findBy(AccountEntity, { id: In([...ids]) }), (row) => row.id),
}

export const accountBySubject: LoaderDefinition<string, AccountEntity | undefined> = {
  fetch: async ({ manager }, subjects) =>
    inOrderOf(subjects, await manager.findBy(AccountEntity, { subject: In([...subjects]) }), (row) => row.subject),
}

export function findAccountByLogin({ manager }: RequestContext, login: string): Promise<AccountEntity | null> {
  return manager.findOneBy(AccountEntity, { login })
}

export function findAccountByInvitation({ manager }: RequestContext, hash: string): Promise<AccountEntity | null> {
  return manager.findOneBy(AccountEntity, { invitationHash: hash })
}

/** How many recovery codes are left. */
export const recoveryCodesLeft: LoaderDefinition<string, number> = {
  fetch: async ({ manager }, ids) => {
    const rows = await manager
      .createQueryBuilder(RecoveryCodeEntity, 'code')
      .select('code.accountId', 'accountId')
      .addSelect('COUNT(*)', 'left')
      .where('code.accountId IN (:...ids)', { ids })
      .groupBy('code.accountId')
      .getRawMany<{ accountId: string; left: number | string }>()
    return inOrderOf(ids, rows, (row) => row.accountId).map((row) => Number(row?.left ?? 0))
  },
}

/** What narrows a list of accounts. */
export interface AccountFilter {
  /** Unit whose subtree looks after them. */
  within: UnitEntity
  /** In the login or the name, without marks. */
  search?: string | null
}

/** A stretch of the accounts of a subtree, the newest first. */
export function listAccounts(
  context: RequestContext,
  filter: AccountFilter,
  page: PageRequest,
): Promise<AccountEntity[]> {
  const order = { key: 'account.id', id: 'account.id', direction: 'DESC' } as const
  return cutToPage(accountsOf(context, filter), order, page).getMany()
}

export function countAccounts(context: RequestContext, filter: AccountFilter): Promise<number> {
  return accountsOf(context, filter).getCount()
}

function accountsOf(
  { manager, clock }: RequestContext,
  { within, search }: AccountFilter,
): SelectQueryBuilder<AccountEntity> {
  const query = manager.createQueryBuilder(AccountEntity, 'account')
  inSubtree(query, 'account.unitId', within, clock.today())
  if (isSearched(search)) query.andWhere("account.searched LIKE :found ESCAPE '!'", { found: containsPattern(search) })
  return query
}

/** A stretch of somebody's sessions that last, the newest first. */
export function listSessions(
  { manager, clock }: RequestContext,
  accountId: string,
  page: PageRequest,
): Promise<SessionEntity[]> {
  const order = { key: 'session.id', id: 'session.id', direction: 'DESC' } as const
  const query = manager
    .createQueryBuilder(SessionEntity, 'session')
    .where('session.accountId = :accountId AND session.endedAt IS NULL', { accountId })
    .andWhere('session.expiresAt > :now', { now: clock.now() })
  return cutToPage(query, order, page).getMany()
}

/** Whoever comes with the token of a session. */
export interface SessionHolder {
  sessionId: string
  createdAt: string
  expiresAt: string
  subject: string
  displayName: string
  /** Whether the second factor was shown in this session. */
  hasSecondFactor: boolean
}

/** By the hash of a token, where the session was not ended and its account is not locked; one statement. */
export async function findSessionHolder({ manager }: RequestContext, hash: string): Promise<SessionHolder | undefined> {
  const row = await manager
    .createQueryBuilder()
    .from(SessionEntity, 'session')
    .innerJoin(AccountEntity, 'account', 'account.id = session.accountId')
    .where('session.hash = :hash AND session.endedAt IS NULL AND account.isLocked = :isLocked', {
      hash,
      isLocked: false,
    })
    .select('session.id', 'sessionId')
    .addSelect('session.createdAt', 'createdAt')
    .addSelect('session.expiresAt', 'expiresAt')
    .addSelect('session.hasSecondFactor', 'hasSecondFactor')
    .addSelect('account.subject', 'subject')
    .addSelect('account.displayName', 'displayName')
    .getRawOne<Omit<SessionHolder, 'hasSecondFactor'> & { hasSecondFactor: boolean | number }>()
  return row && { ...row, hasSecondFactor: Boolean(row.hasSecondFactor) }
}
