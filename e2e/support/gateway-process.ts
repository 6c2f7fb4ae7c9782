import { fileURLToPath } from 'node:url'
import { freePort } from '../../scripts/system/free-port.mjs'
import { startProgram, stopProgram } from '../../scripts/system/processes.mjs'

const MAIN = fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url))
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** A gateway in a process of its own, without the sample portals. */
export interface GatewayProcess {
  readonly url: string
  stop(): Promise<void>
}

/**
 * Starts a gateway on data that another may be using at the same time.
 * @param where folder of the data, and a MariaDB; without the latter SQLite in the folder; `portals` are websites
 *   whose pages may read answers, by province: `{ 'bac-giang': 'http://localhost:41000' }`
 * @throws with everything it printed, where it ends before it listens
 */
export async function startGatewayProcess(where: {
  dataDir: string
  databaseUrl?: string
  portals?: Readonly<Record<string, string>>
}): Promise<GatewayProcess> {
  const port = await freePort()
  const child = startProgram(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: where.dataDir,
      DATABASE_URL: where.databaseUrl ?? '',
      PROVINCES_DIR: at('deploy/provinces'),
      PLUGINS_DIR: at('plugins/dist'),
      NODE_ENV: 'development',
      PUBLIC_URL: '',
      DEMO_PORTALS: Object.entries(where.portals ?? {})
        .map(([province, address]) => `${province}=${address}`)
        .join(','),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8')
      stream?.on('data', (text: string) => {
        printed += text
        if (/^listening /m.test(printed)) resolve()
      })
    }
    void child.ended.then(() => reject(new Error(`the gateway did not start:\n${printed}`)))
  })
  return { url: `http://127.0.0.1:${port}`, stop: () => stopProgram(child) }
}
