import type { Clock } from '../../foundation/clock.js'
import type { Database } from '../../foundation/transaction.js'
import { CredentialEntity, CredentialUseEntity } from './credential.entity.js'

/** Use that has not been written yet, by credential and day. */
const waiting = new WeakMap<Database, Map<string, { credentialId: string; usedOn: string; times: number }>>()

/** Counts one request that came with a credential; written later, for many at once. */
export function countUse(database: Database, clock: Clock, credentialId: string): void {
  const here = waiting.get(database) ?? new Map()
  waiting.set(database, here)
  const usedOn = clock.today()
  const known = here.get(`${credentialId} ${usedOn}`)
  if (known) known.times += 1
  else here.set(`${credentialId} ${usedOn}`, { credentialId, usedOn, times: 1 })
}

/** Writes what was counted. What cannot be written is counted on. */
export async function writeUse(database: Database): Promise<void> {
  const counted = waiting.get(database)
  if (!counted || counted.size === 0) return
  waiting.delete(database)
  try {
    await database.write(async (manager) => {
      for (const { credentialId, usedOn, times } of counted.values()) {
        await manager
          .createQueryBuilder()
          .insert()
          .into(CredentialUseEntity)
          .values({ credentialId, usedOn, times: 0 })
          .orIgnore()
          .updateEntity(false)
          .execute()
        await manager.increment(CredentialUseEntity, { credentialId, usedOn }, 'times', times)
        await manager.update(CredentialEntity, { id: credentialId }, { lastUsedOn: usedOn })
      }
    })
  } catch (error) {
    putBack(database, counted)
    throw error
  }
}

function putBack(database: Database, counted: Map<string, { credentialId: string; usedOn: string; times: number }>) {
  const here = waiting.get(database)
  for (const [id, use] of here ?? []) {
    const before = counted.get(id)
    if (before) before.times += use.times
    else counted.set(id, use)
  }
  waiting.set(database, counted)
}
