// `npm run units -- FILE.yaml`: registers the units of a file that are not there yet, and applies what is new of the others.
import 'reflect-metadata'
import { withGatewayDatabase } from './command-context.js'
import { readUnitsFile } from './slices/organization/index.js'
import { applyUnitsFile } from './slices/unit-administration/index.js'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined || rest.length > 0) {
  console.error('usage: npm run units -- FILE.yaml   (docs/operations.md shows one)')
  process.exit(64)
}

try {
  const units = readUnitsFile(file)
  const { registered, changes } = await withGatewayDatabase((context) => applyUnitsFile(context, units))
  for (const code of registered) console.log(`+ ${code}`)
  for (const { unit, deed, day } of changes) console.log(`~ ${unit} ${deed.slice('unit.'.length)} ${day}`)
  const changed = new Set(changes.map(({ unit }) => unit)).size
  const asBefore = units.length - registered.length - changed
  console.log(`${registered.length} registered, ${changed} changed, ${asBefore} as they were`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 65
}
