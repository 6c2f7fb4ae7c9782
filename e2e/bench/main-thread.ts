// `npm run bench:embed`: what our lines cost the main thread of a page, in Chromium on the built product. `--loads 10`
// each; `--only plans,portal` the pages with one of these words in their name; `--slowed 1,4` by how much the processor
// is slowed down; `--write` puts the results into docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'
import { startBrowser } from '../embed/browser.js'
import { startGatewayProcess } from '../support/gateway-process.js'
import { plainSite, portalSites, type Sites } from './pages.js'
import { machineOf, type Measured, tableOf, writeResults } from './table.js'
import { type Cost, tracedLoad } from './traced-load.js'

const { values } = parseArgs({
  options: {
    loads: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    slowed: { type: 'string', default: '1,4' },
    write: { type: 'boolean' },
  },
})
const loads = Number(values.loads)
const words = values.only.split(',')
stopAllWhenAsked()

const folder = mkdtempSync(join(tmpdir(), 'antq-bench-'))
const browser = await startBrowser()
try {
  const measured: Measured[] = []
  for (const sites of [await plainSite(), await portalSites()]) measured.push(...(await measure(browser, sites)))
  const table = tableOf(measured)
  const machine = machineOf(browser.version())
  console.log(`\n${machine}\n\n${table}`)
  if (values.write) writeResults(machine, loads, table)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Pages take turns, with our lines and without: whatever else the machine does disturbs all of them alike. */
async function measure(chromium: Browser, sites: Sites): Promise<Measured[]> {
  const gateway = await startGatewayProcess({ dataDir: folder, portals: sites.origins })
  try {
    await sites.open(gateway.url)
    const pairs = sites.pairs.filter(({ name }) => words.some((word) => name.includes(word)))
    const measured = values.slowed.split(',').flatMap((slowed) =>
      pairs.map((pair) => ({
        pair,
        name: pair.name,
        slowed: Number(slowed),
        with: [] as Cost[],
        without: [] as Cost[],
      })),
    )
    for (let load = 0; load <= loads; load++)
      for (const { pair, slowed, with: ours, without: bare } of measured) {
        const one = await tracedLoad(chromium, { address: pair.without, slowed, shown: 'true' })
        const other = await tracedLoad(chromium, { address: pair.with, slowed, shown: pair.shown })
        // The first round warms up the gateway and the browser.
        if (load === 0) continue
        bare.push(one)
        ours.push(other)
      }
    return measured
  } finally {
    await gateway.stop()
    await sites.close()
  }
}
