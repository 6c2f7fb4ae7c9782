// `npm run units -- FILE.yaml`: registers the units of a file that are not there yet.
import 'reflect-metadata'
import { withGatewayDatabase } from './command-context.js'
import { readUnitsFile, registerMissingUnits } from './slices/organization/index.js'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined || rest.length > 0) {
  console.error('usage: npm run units -- FILE.yaml   (docs/operations.md shows one)')
  process.exit(64)
}

try {
  const units = readUnitsFile(file)
  const registered = await withGatewayDatabase((context) => registerMissingUnits(context, units))
  console.log(`${registered.length} registered, ${units.length - registered.length} were there already`)
  for (const code of registered) console.log(`+ ${code}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 65
}
