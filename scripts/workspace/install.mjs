import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runProgram } from '../system/processes.mjs'
import { COMPILER, installPackages, missingPrograms } from '../system/packages.mjs'
import { at, ROOT, StepError } from './root.mjs'
import { hashOf, packageFiles, readStamp, writeStamp } from './stamp.mjs'

/** pnpm says "up to date" after a change of Node and leaves the native module of the old one. */
const machine = `${process.platform} ${process.arch} ${process.versions.modules}`

/**
 * Installs the workspace where something of it, or Node, has changed.
 * @throws StepError with one sentence where a system package is missing and may not be installed here
 */
export async function installWorkspace(say) {
  const want = hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...packageFiles()], [machine])
  const installed = existsSync(at('node_modules', '.pnpm'))
  if (installed && readStamp('install') === want) return
  const before = readStamp('machine')
  if (before !== undefined && before !== machine) {
    say('Node has changed: removing node_modules')
    for (const file of packageFiles()) rmSync(at(file, '..', 'node_modules'), { recursive: true, force: true })
  }
  say('installing packages (the first time takes some minutes)')
  let result = await pnpmInstall()
  if (
    result.code !== 0 &&
    missingPrograms(COMPILER).length > 0 &&
    /better-sqlite3|node-gyp|gyp ERR/.test(result.output)
  ) {
    say('no ready-made SQLite fits this machine: it is compiled here')
    await installPackages(COMPILER, say)
    result = await pnpmInstall()
  }
  if (result.code !== 0) throw new StepError(`Installing the packages failed:\n${result.output}`)
  await checkSqlite()
  writeStamp('machine', machine)
  writeStamp('install', want)
}

/**
 * NODE_ENV=production would leave out what the build needs. Through npm, which every Node brings: npm also tells
 * node-gyp where this Node keeps its headers.
 */
function pnpmInstall() {
  const { config } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  const args = ['exec', '--yes', `--package=pnpm@${config.pnpm}`, '--', 'pnpm', 'install', '--frozen-lockfile']
  const npmCli = process.env.npm_execpath
  const options = { cwd: ROOT, show: true, env: { ...process.env, CI: 'true', NODE_ENV: '' } }
  if (npmCli?.endsWith('npm-cli.js')) return runProgram(process.execPath, [npmCli, ...args], options)
  return runProgram('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** A native module can be there and not fit: better to say so here than when the gateway starts. */
async function checkSqlite() {
  const script = "new (require('better-sqlite3'))(':memory:').close()"
  const { code, output } = await runProgram(process.execPath, ['-e', script], { cwd: at('gateway') })
  if (code !== 0) throw new StepError(`SQLite (better-sqlite3) does not load on this machine:\n${output}`)
}
