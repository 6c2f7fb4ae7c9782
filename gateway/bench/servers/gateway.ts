// The gateway as it is in production, on the data of the bench. Told by DATABASE_URL where that is.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import 'reflect-metadata'
import { createApp } from '../../src/app.js'
import { connectDatabase } from '../../src/database/connect.js'
import { systemClock } from '../../src/foundation/clock.js'
import { createLog } from '../../src/foundation/log.js'
import { Outward } from '../../src/foundation/outward.js'
import { Seal } from '../../src/foundation/sealed.js'
import { entities } from '../../src/slices.js'
import { PortalRegistry } from '../../src/slices/portal/index.js'

const database = await connectDatabase({ kind: 'mysql', url: String(process.env['DATABASE_URL']) }, entities)
const app = await createApp({
  database,
  clock: systemClock,
  portals: new PortalRegistry([]),
  tokenIssuers: [],
  seal: new Seal('khóa niêm phong dùng cho phép đo, không dùng ở đâu khác'),
  outward: new Outward(false),
  log: createLog('error'),
  publicUrl: 'http://gateway.example',
  pluginsDir: join(tmpdir(), 'no-plugins'),
  frameDir: fileURLToPath(new URL('../../frame', import.meta.url)),
  isOpen: false,
  // one officer asks more in a minute than all of them together would: the budget is kept, and large
  limits: { budget: 2_000_000_000 },
})
const address = await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`listening ${new URL(address).port}`)
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)))
