import type { TestProject } from 'vitest/node'
import { startMariadb } from '../../scripts/system/mariadb.mjs'
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'
import { startProduct } from './product.js'

/** The same product with `DATABASE_URL`, on a MariaDB of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  stopAllWhenAsked()
  const database = await startMariadb()
  try {
    const { stop, ...product } = await startProduct(database.url)
    project.provide('product', product)
    return async () => {
      await stop()
      await database.stop()
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}
