// Stops with the list of mistakes where schema.graphql breaks a rule of rules/ or a promise of the last release.
import { fileURLToPath } from 'node:url'
import { verdictOn } from './rules/index.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const changesets = fileURLToPath(new URL('../.changeset', import.meta.url))
const { mistakes, warnings } = await verdictOn(here, changesets, new Date().toISOString().slice(0, 10))
for (const warning of warnings) console.log(`warning: ${warning}`)
for (const mistake of mistakes) console.error(mistake)
if (mistakes.length > 0) {
  console.error('\nHow to describe, deprecate and break: “The contract” in CONTRIBUTING.md')
  process.exitCode = 1
}
