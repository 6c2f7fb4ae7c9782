import type { TestProject } from 'vitest/node'
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'
import { startProduct } from './product.js'

/** One product on SQLite for all journeys of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  stopAllWhenAsked()
  const { stop, ...product } = await startProduct()
  project.provide('product', product)
  return stop
}
