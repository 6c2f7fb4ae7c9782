import type { Connection } from 'mysql2/promise'
import { createConnection } from 'mysql2/promise'
import 'reflect-metadata'
import { connectDatabase } from '../../src/database/connect.js'
import { entities } from '../../src/slices.js'
import { loadRows } from './bulk-load.js'
import { cascadeRows } from '../data/cascade.rows.js'
import { documentRows } from '../data/documents.rows.js'
import { peopleRows } from '../data/people.rows.js'
import { planRows } from '../data/plan.rows.js'
import { plansOf } from '../data/plans.js'
import type { Size } from '../data/sizes.js'
import { checkTallies } from './tallies.check.js'
import { countryOf, unitRows } from '../data/units.js'

/**
 * Makes the product's tables on an empty database and fills them. The same size gives the same rows each time.
 * @param url database of a server that takes LOAD DATA LOCAL
 * @param tell is told how far it has come
 */
export async function loadData(url: string, size: Size, tell: (line: string) => void): Promise<void> {
  const database = await connectDatabase({ kind: 'mysql', url }, entities)
  await database.close()
  const connection = await createConnection({ uri: url, charset: 'utf8mb4_bin' })
  try {
    await fill(connection, size, tell)
    await checkTallies(connection, tell)
  } finally {
    await connection.end()
  }
}

async function fill(connection: Connection, size: Size, tell: (line: string) => void): Promise<void> {
  const country = countryOf(size)
  const plans = plansOf(country, size)
  tell(`${country.all.length.toLocaleString('en')} units, ${plans.length.toLocaleString('en')} plans`)
  const all = [...unitRows(country), ...documentRows(country, plans), ...planRows(plans), ...cascadeRows(plans)]
  for (const rows of [...all, ...peopleRows(country)]) await loadRows(connection, rows, tell)
  for (const { table } of all) await connection.query(`ANALYZE TABLE ${table}`)
}
