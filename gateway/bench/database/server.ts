import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startMariadb, type PrivateMariadb } from '../../../scripts/system/mariadb.mjs'
import { loadData } from './load.js'
import { SIZES, type SizeName } from '../data/sizes.js'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** As a small server would be set up; the log is written once a second, so that the disk does not decide. */
const SETTINGS = [
  '--innodb-buffer-pool-size=3G',
  '--innodb-log-file-size=1G',
  '--innodb-flush-log-at-trx-commit=2',
  '--local-infile=1',
  '--net-read-timeout=600',
  '--tmp-table-size=256M',
  '--max-heap-table-size=256M',
  '--group-concat-max-len=100000',
]

/**
 * A server with the data of one size; it is made where it is not there yet, or was made otherwise. Stays between runs.
 * @param tell is told how far it has come
 */
export async function startWithData(size: SizeName, tell: (line: string) => void): Promise<PrivateMariadb> {
  const folder = here(`../.data/${size}`)
  const [data, made] = [join(folder, 'mariadb'), join(folder, 'made-from')]
  const stamp = stampOfSources()
  const isThere = existsSync(made) && readFileSync(made, 'utf8') === stamp
  if (!isThere) rmSync(folder, { recursive: true, force: true })
  const server = await startMariadb({ data, settings: SETTINGS })
  if (!isThere) {
    try {
      await loadData(server.url, SIZES[size], tell)
    } catch (error) {
      await server.stop()
      throw error
    }
    writeFileSync(made, stamp)
  }
  return server
}

/** What the data is made from. Tables of a later release are made of it as anywhere else, when the gateway starts. */
function stampOfSources(): string {
  const hash = createHash('sha256')
  const folder = here('../data')
  for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
