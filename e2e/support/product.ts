import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../scripts/system/free-port.mjs'
import { afterStopping, type Program, startProgram, stopProgram } from '../../scripts/system/processes.mjs'

/** Where the product under test answers. */
export interface Product {
  /** `http://localhost:41000` */
  readonly gateway: string
  /** Addresses of the sample portals by province: `{ 'bac-giang': 'http://localhost:41001', … }`. */
  readonly portals: Readonly<Record<string, string>>
  /** Settings with which commands of the gateway reach its data. */
  readonly settings: { readonly DATA_DIR: string; readonly DATABASE_URL: string }
}

declare module 'vitest' {
  interface ProvidedContext {
    product: Product
  }
}

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
const PROVINCES = ['bac-giang', 'tra-vinh', 'tay-ninh', 'ho-chi-minh']

/**
 * Starts the product as a user does, on free ports and with data of its own.
 * @param databaseUrl a MariaDB; without it SQLite in a folder that is removed afterwards
 * @throws with everything the command printed, where it ends before it is ready
 */
export async function startProduct(databaseUrl = ''): Promise<Product & { stop(): Promise<void> }> {
  const port = await freePort(PROVINCES.length)
  const folder = mkdtempSync(join(tmpdir(), 'antq-product-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const leave = afterStopping(remove)
  const child = startProgram(process.execPath, [START], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      DATABASE_URL: databaseUrl,
      NODE_ENV: 'development',
      HOST: '',
      PUBLIC_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async (): Promise<void> => {
    await stopProgram(child)
    leave()
    remove()
  }
  try {
    await ready(child)
  } catch (error) {
    await stop()
    throw error
  }
  const portals = PROVINCES.map((province, index) => [province, `http://localhost:${port + 1 + index}`])
  const settings = { DATA_DIR: folder, DATABASE_URL: databaseUrl }
  return { gateway: `http://localhost:${port}`, portals: Object.fromEntries(portals), settings, stop }
}

function ready(child: Program): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8')
      stream?.on('data', (text: string) => {
        printed += text
        if (/^ready http/m.test(printed)) resolve()
      })
    }
    void child.ended.then(() => reject(new Error(`the product did not start:\n${printed}`)))
  })
}
