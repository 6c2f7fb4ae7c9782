// `npm run units -- FILE.yaml`: registers the units of a file that are not there yet.
import 'reflect-metadata'
import { visitor } from './access/actor.js'
import { connectDatabase, databaseAddress } from './database/connect.js'
import { readEnv } from './env.js'
import { systemClock } from './foundation/clock.js'
import { Seal } from './foundation/sealed.js'
import { contextFor } from './request.js'
import { entities } from './slices.js'
import { readUnitsFile, registerMissingUnits } from './slices/organization/index.js'
import { PortalRegistry } from './slices/portal/index.js'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined || rest.length > 0) {
  console.error('usage: npm run units -- FILE.yaml   (docs/operations.md shows one)')
  process.exit(64)
}

try {
  const units = readUnitsFile(file)
  const env = readEnv()
  const database = await connectDatabase(databaseAddress(env), entities)
  try {
    const parts = {
      database,
      clock: systemClock,
      portals: new PortalRegistry([]),
      tokenIssuers: [],
      seal: new Seal(env.secretKey),
    }
    const registered = await registerMissingUnits(contextFor(parts, visitor), units)
    console.log(`${registered.length} registered, ${units.length - registered.length} were there already`)
    for (const code of registered) console.log(`+ ${code}`)
  } finally {
    await database.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 65
}
