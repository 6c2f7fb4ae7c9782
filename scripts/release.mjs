// `npm run release`: makes what is there now the last release. Versions, change logs and the contract that later changes
// are held against are written by shared-schema/release.ts; then the plugins are built under the new version, and what
// they serve is kept in plugins/released. The result is committed as one change.
import './node-version.mjs'
import { readFileSync } from 'node:fs'
import { keepRelease } from '../plugins/released.mjs'
import { runProgram, stopAllWhenAsked } from './system/processes.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { at, ROOT, StepError } from './workspace/root.mjs'

const say = (line) => console.log(`· ${line}`)

stopAllWhenAsked()

try {
  await installWorkspace(say)
  const command = ['--import', 'tsx', at('shared-schema', 'release.ts')]
  const { code, output } = await runProgram(process.execPath, command, { cwd: ROOT })
  if (code !== 0) throw new StepError(output)
  say(output.trim())
  await buildWorkspace(say, ['shared-schema', 'plugins'])
  const { version } = JSON.parse(readFileSync(at('plugins', 'loader', 'package.json'), 'utf8'))
  keepRelease(at('plugins', 'released'), at('plugins', 'dist'), version, new Date().toISOString().slice(0, 10))
  say(`plugins/released/${version}`)
} catch (error) {
  console.error(error instanceof StepError ? error.message : error)
  process.exitCode = 1
}
