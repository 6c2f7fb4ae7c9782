// `npm run build`: installs and builds what has changed.
import './node-version.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { StepError } from './workspace/root.mjs'
import { stopAllWhenAsked } from './system/processes.mjs'

const say = (line) => console.log(`· ${line}`)

stopAllWhenAsked()

try {
  await installWorkspace(say)
  await buildWorkspace(say)
  say('built')
} catch (error) {
  console.error(error instanceof StepError ? error.message : error)
  process.exitCode = 1
}
