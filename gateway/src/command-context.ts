import { visitor } from './access/actor.js'
import { connectDatabase, databaseAddress } from './database/connect.js'
import { readEnv } from './env.js'
import { systemClock } from './foundation/clock.js'
import { Outward } from './foundation/outward.js'
import { Seal } from './foundation/sealed.js'
import { contextFor } from './request.js'
import { entities } from './slices.js'
import { PortalRegistry, type PortalContext } from './slices/portal/index.js'

/** Runs a command of the gateway on the database that the settings name, and closes it again. */
export async function withGatewayDatabase<T>(work: (context: PortalContext) => Promise<T>): Promise<T> {
  const env = readEnv()
  const database = await connectDatabase(databaseAddress(env), entities)
  try {
    const [portals, seal, outward] = [new PortalRegistry([]), new Seal(env.secretKey), new Outward(false)]
    const { publicUrl } = env
    const parts = { database, clock: systemClock, portals, tokenIssuers: [], seal, outward, publicUrl }
    return await work(contextFor(parts, visitor))
  } finally {
    await database.close()
  }
}
