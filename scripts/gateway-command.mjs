// `npm run NAME -- …`: runs a command of the gateway, `gateway/src/NAME-cli.ts`, with the same settings as the gateway.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { isAbsolute, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { at, ROOT, StepError } from './workspace/root.mjs'

const [name, ...args] = process.argv.slice(2)
const quiet = () => undefined

// npm runs scripts in the root of the workspace; a file is named from where the person stands
const from = process.env.INIT_CWD ?? process.cwd()
const fromThere = (arg) => (!isAbsolute(arg) && existsSync(resolve(from, arg)) ? resolve(from, arg) : arg)

try {
  await installWorkspace(quiet)
  await buildWorkspace(quiet, ['shared-schema', 'gateway'])
  const command = ['--enable-source-maps', at('gateway', 'dist', `${name}-cli.js`), ...args.map(fromThere)]
  const run = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} catch (error) {
  console.error(error instanceof StepError ? error.message : error)
  process.exitCode = 1
}
