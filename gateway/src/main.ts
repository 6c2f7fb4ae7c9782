import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import 'reflect-metadata'
import { demoSignIn } from './access/sign-in/demo-key.js'
import { createApp } from './app.js'
import { connectDatabase, databaseAddress } from './database/connect.js'
import { fillDemonstration } from './demo/index.js'
import { EnvError, readEnv, type Env } from './env.js'
import { systemClock } from './foundation/clock.js'
import { createLog } from './foundation/log.js'
import { Outward } from './foundation/outward.js'
import { Seal } from './foundation/sealed.js'
import { visitor } from './access/actor.js'
import { issuersOf, providersOf } from './province-sign-in.js'
import { contextFor } from './request.js'
import { entities } from './slices.js'
import { PortalRegistry, readProvinces } from './slices/portal/index.js'

/** Longest wait for open requests when the gateway is asked to stop. */
const STOP_WITHIN = 5000

async function start(env: Env): Promise<void> {
  const log = createLog(env.logLevel)
  const isProduction = env.mode === 'production'
  const provinces = readProvinces(env.provincesDir)
  const samples = isProduction ? new Map<string, string>() : env.demoPortals
  const portals = new PortalRegistry(provinces, samples)
  const signIn = isProduction
    ? undefined
    : await demoSignIn(
        join(env.dataDir, 'demo-key.json'),
        provinces.map((province) => province.unit),
        systemClock,
      )
  const database = await connectDatabase(databaseAddress(env), entities)
  const tokenIssuers = [...(await issuersOf(provinces)), ...(signIn ? [signIn.issuer] : [])]
  const [seal, outward] = [new Seal(env.secretKey), new Outward(!isProduction)]
  const { publicUrl, mail } = env
  const parts = { database, clock: systemClock, portals, tokenIssuers, seal, outward, publicUrl, mail }
  if (!isProduction) await fillDemonstration(contextFor(parts, visitor), (line) => console.log(line))

  const app = await createApp({
    ...parts,
    log,
    pluginsDir: env.pluginsDir,
    frameDir: fileURLToPath(new URL('./frame', import.meta.url)),
    isOpen: !isProduction || env.graphiql,
    ...(env.graphiql && { graphiqlDir: fileURLToPath(new URL('./graphiql', import.meta.url)) }),
    storedOnly: env.storedOperationsOnly,
    trustedProxies: env.trustedProxies,
    providers: providersOf(provinces, env.providerSecrets),
    demo: signIn && { signIn, samples },
  })
  const address = await app.listen({ host: env.host, port: env.port })
  console.log(`listening ${address}`)

  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN).unref()
    await app.close()
    await database.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

try {
  await start(readEnv())
} catch (error) {
  console.error(error instanceof EnvError ? `Setting: ${error.message}` : error)
  process.exit(1)
}
