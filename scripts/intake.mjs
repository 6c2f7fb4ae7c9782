// `npm run --silent intake -- FILE`: from the build where it is newer than the sources, else from the sources.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const inGateway = (...parts) => join(root, 'gateway', ...parts)
const source = inGateway('src', 'intake-cli.ts')
const built = inGateway('dist', 'intake-cli.js')

/** What the command is made of, and what its build leaves behind. */
const sources = [
  source,
  inGateway('src', 'slices', 'document', 'intake'),
  inGateway('src', 'slices', 'document', 'file-text'),
  join(root, 'shared-schema', 'src'),
]

function newest(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (!existsSync(join(root, 'node_modules', 'tsx')) && !existsSync(built)) {
  console.error('The packages are not installed yet: run `npm start` or `npm run build` first.')
  process.exit(1)
}

const isBuilt =
  existsSync(built) &&
  existsSync(join(root, 'shared-schema', 'dist', 'index.js')) &&
  statSync(built).mtimeMs >= Math.max(...sources.map(newest))
const command = isBuilt ? [built] : ['--conditions=antq-source', '--import', 'tsx', source]
// npm runs scripts in the root of the workspace; the file is named from where the person stands
const from = process.env.INIT_CWD ?? process.cwd()
const files = process.argv.slice(2).map((name) => (name === '-' || name.startsWith('--') ? name : resolve(from, name)))
const run = spawnSync(process.execPath, [...command, ...files], { cwd: root, stdio: 'inherit' })
process.exitCode = run.status ?? 1
