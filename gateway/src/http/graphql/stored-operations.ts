import { createHash } from 'node:crypto'
import { storedOperations } from '@antq/shared-schema/operations'
import { Refusal } from '../../foundation/refusal.js'
import type { Asked } from './asked.js'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Whether this is, letter for letter, an operation of `shared-schema/documents` as our tabs send it. */
export function isStored(query: string): boolean {
  return hashOf(query) in storedOperations
}

/**
 * The document to run: as sent, or the one stored under the hash in `extensions.persistedQuery`. Nothing is ever
 * stored because somebody sent it.
 * @throws Refusal OPERATION_UNKNOWN, OPERATION_HASH_WRONG, REQUEST_INVALID
 */
export function queryOf({ query, extensions }: Asked): string {
  const hash = hashIn(extensions?.['persistedQuery'])
  const text = query ?? (hash === undefined ? '' : storedUnder(hash))
  if (text.trim() === '') throw new Refusal('REQUEST_INVALID', { fields: ['query'] })
  if (hash !== undefined && query !== undefined && hashOf(query) !== hash) throw new Refusal('OPERATION_HASH_WRONG')
  return text
}

function hashIn(persisted: unknown): string | undefined {
  if (persisted === undefined || persisted === null) return undefined
  const { version, sha256Hash } = persisted as { version?: unknown; sha256Hash?: unknown }
  if (version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)) return sha256Hash
  throw new Refusal('REQUEST_INVALID', { fields: ['extensions.persistedQuery'] })
}

function storedUnder(hash: string): string {
  const text = storedOperations[hash]
  if (text === undefined) throw new Refusal('OPERATION_UNKNOWN')
  return text
}
