// The first half of `npm run release`: makes what is there now the last release; refuses while the contract breaks a rule.
import { fileURLToPath } from 'node:url'
import { verdictOn } from './rules/index.js'
import { release } from './rules/release.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const today = new Date().toISOString().slice(0, 10)
const { mistakes } = await verdictOn(`${root}/shared-schema`, `${root}/.changeset`, today)
try {
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
  for (const [name, version] of Object.entries(release(root, today))) console.log(`${name} ${version}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
