// `npm run schema`: writes shared-schema/schema.graphql and the typed documents anew, from the gateway's code.
import './node-version.mjs'
import { writeFileSync } from 'node:fs'
import { runProgram } from './system/processes.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { at, ROOT, StepError } from './workspace/root.mjs'

const say = (line) => console.log(`· ${line}`)

async function run(file) {
  const { code, output } = await runProgram(process.execPath, [file], { cwd: ROOT })
  if (code !== 0) throw new StepError(output)
  return output
}

try {
  await installWorkspace(say)
  await buildWorkspace(say, ['shared-schema', 'gateway'])
  writeFileSync(at('shared-schema', 'schema.graphql'), await run(at('gateway', 'dist', 'print-schema.js')))
  writeFileSync(at('docs', 'access.md'), await run(at('gateway', 'dist', 'print-access.js')))
  say((await run(at('shared-schema', 'codegen.mjs'))).trim())
} catch (error) {
  console.error(error instanceof StepError ? error.message : error)
  process.exitCode = 1
}
