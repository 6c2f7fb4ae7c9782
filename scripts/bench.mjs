// `npm run bench [-- S|M|L …]` and `npm run bench:data -- S|M|L`: runs gateway/bench/NAME.ts from the sources;
// `npm run bench:embed` e2e/bench/main-thread.ts, which opens the built product in Chromium.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { isAbsolute, resolve } from 'node:path'
import { installBrowser } from './system/browser.mjs'
import { buildWorkspace } from './workspace/build.mjs'
import { installWorkspace } from './workspace/install.mjs'
import { at, StepError } from './workspace/root.mjs'

const [name, ...args] = process.argv.slice(2)

// npm runs scripts in the root of the workspace; a folder is named from where the person stands
const from = process.env.INIT_CWD ?? process.cwd()
const folder = args.indexOf('--profile') + 1
if (folder > 0 && args[folder] !== undefined && !isAbsolute(args[folder])) args[folder] = resolve(from, args[folder])

const isEmbed = name === 'embed'
const [place, file] = isEmbed ? ['e2e', 'main-thread.ts'] : ['gateway', `${name}.ts`]

try {
  await installWorkspace(() => undefined)
  if (isEmbed) await buildWorkspace(console.log)
  const env = isEmbed ? { ...process.env, CHROMIUM: await installBrowser(console.log) } : process.env
  const command = ['--conditions=antq-source', '--import', 'tsx', at(place, 'bench', file), ...args]
  // tsx reads how decorators are meant from the tsconfig of the folder it runs in
  const run = spawnSync(process.execPath, command, { cwd: at(place), env, stdio: 'inherit' })
  process.exitCode = run.status ?? 1
} catch (error) {
  console.error(error instanceof StepError ? error.message : error)
  process.exitCode = 1
}
