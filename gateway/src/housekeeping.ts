import type { FastifyInstance } from 'fastify'
import { visitor } from './access/actor.js'
import type { Log } from './foundation/log.js'
import { forgetExpired } from './ledger/index.js'
import { contextFor, type RequestParts } from './request.js'
import { writeUse } from './slices/credential/index.js'

const USE_WRITTEN_EVERY = 10_000
const KEYS_FORGOTTEN_EVERY = 60 * 60 * 1000
/** Keys in one transaction: nobody waits long for it. */
const KEYS_AT_ONCE = 200

/** What the gateway does by itself from time to time, as long as it runs. What fails is logged and tried the next time. */
export function keepHouse(server: FastifyInstance, parts: RequestParts & { log: Log }): void {
  const { database, log } = parts
  const every = (milliseconds: number, what: string, work: () => Promise<void>) =>
    setInterval(() => {
      work().catch((error: unknown) => log.error({ cause: String(error) }, what))
    }, milliseconds)
  const works = [
    every(USE_WRITTEN_EVERY, 'use of keys not written', () => writeUse(database)),
    every(KEYS_FORGOTTEN_EVERY, 'old idempotency keys not forgotten', () => forgetOldKeys(parts)),
  ]
  server.addHook('onClose', async () => {
    for (const work of works) clearInterval(work)
    await writeUse(database)
  })
}

/** Forgets the idempotency keys whose time is over. */
export async function forgetOldKeys(parts: RequestParts): Promise<void> {
  const context = contextFor(parts, visitor)
  let forgotten = KEYS_AT_ONCE
  while (forgotten === KEYS_AT_ONCE)
    forgotten = await context.database.write((manager) => forgetExpired({ ...context, manager }, KEYS_AT_ONCE))
}
