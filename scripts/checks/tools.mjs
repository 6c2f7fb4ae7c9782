import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runProgram } from '../system/processes.mjs'
import { at, ROOT } from '../workspace/root.mjs'
import { packageFiles } from '../workspace/stamp.mjs'

/** Settings of the person's own (a database, a port, production) do not reach a test. */
export function quietEnv() {
  return { ...process.env, NODE_ENV: 'test', DATABASE_URL: '', PORT: '', FORCE_COLOR: '0', NO_COLOR: '1' }
}

/** The file behind a command of an installed package. */
function commandOf(name, bin = name, from = '.') {
  const file = at(from, 'node_modules', name, 'package.json')
  const { bin: bins } = JSON.parse(readFileSync(file, 'utf8'))
  return join(dirname(file), typeof bins === 'string' ? bins : bins[bin])
}

/** Runs a command of an installed package in the workspace. */
export function runTool(command, args) {
  return runProgram(process.execPath, [command, ...args], { cwd: ROOT, env: quietEnv() })
}

/** A check that has passed where its program ends with 0. */
export async function passes(command, args) {
  const { code, output } = await runTool(command, args)
  return { ok: code === 0, output }
}

export const format = () => passes(commandOf('oxfmt'), ['--check', '.'])
export const lint = () => passes(commandOf('oxlint'), ['--type-aware', '--deny-warnings'])
export const arrows = () => passes(at('scripts', 'arrows.mjs'), [])
export const unused = () => passes(commandOf('knip'), [])

/** Folders with a tsconfig.json of their own; where components are, vue-tsc reads them. */
export function typedFolders() {
  const folders = ['.', ...packageFiles().map(dirname)].filter((folder) => existsSync(at(folder, 'tsconfig.json')))
  return [...new Set(folders)]
}

export function types(folder) {
  const command = hasComponents(folder)
    ? commandOf('vue-tsc', 'vue-tsc', 'plugins/kit')
    : commandOf('typescript', 'tsc')
  return passes(command, ['--noEmit', '-p', at(folder)])
}

function hasComponents(folder) {
  if (!folder.startsWith('plugins/')) return false
  const files = readdirSync(at(folder), { recursive: true }).map(String)
  return files.some((file) => file.endsWith('.vue') && !file.includes('node_modules'))
}
