import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runProgram } from '../system/processes.mjs'
import { copyGraphiql } from './graphiql.mjs'
import { at, ROOT, StepError } from './root.mjs'
import { hashOf, readStamp, writeStamp } from './stamp.mjs'

const SETTINGS = ['pnpm-lock.yaml', 'tsconfig.json']
const CONTRACT = ['shared-schema/src', 'shared-schema/package.json', 'shared-schema/tsconfig.build.json']

/** What is built, from what, and a file that is there afterwards. */
const PARTS = [
  {
    name: 'shared-schema',
    sources: CONTRACT,
    result: 'shared-schema/dist/index.js',
    build: () => compile('shared-schema', 'tsconfig.build.json'),
  },
  {
    name: 'gateway',
    sources: [
      ...CONTRACT,
      'gateway/src',
      'gateway/frame',
      'gateway/graphiql',
      'gateway/package.json',
      'gateway/tsconfig.json',
      'gateway/tsconfig.build.json',
    ],
    result: 'gateway/dist/main.js',
    build: () =>
      compile('gateway', 'tsconfig.build.json', (next) => {
        copyGraphiql(join(next, 'graphiql'))
        cpSync(at('gateway', 'frame'), join(next, 'frame'), { recursive: true })
      }),
  },
  {
    name: 'plugins',
    sources: [...CONTRACT, 'plugins'],
    result: 'plugins/dist/embed.js',
    // Vite builds for whatever NODE_ENV says; what is served is always built for use
    build: () =>
      runProgram(process.execPath, [at('plugins', 'build.mjs')], {
        cwd: ROOT,
        env: { ...process.env, NODE_ENV: 'production' },
      }),
  },
]

/**
 * Builds every part whose sources have changed since it was built.
 * @param only names of parts; all of them without it
 * @throws StepError with the output of the part that failed
 */
export async function buildWorkspace(say, only = PARTS.map(({ name }) => name)) {
  for (const { name, sources, result, build } of PARTS.filter((part) => only.includes(part.name))) {
    const want = hashOf([...SETTINGS, ...sources])
    const stamp = `build-${name}`
    if (existsSync(at(result)) && readStamp(stamp) === want) continue
    say(`building ${name}`)
    const { code, output } = await build()
    if (code !== 0) throw new StepError(`Building ${name} failed:\n${output}`)
    writeStamp(stamp, want)
  }
}

/** Into a folder beside, then swapped: what runs from the old build is not left without files, and none stays behind. */
async function compile(folder, project, add = () => undefined) {
  const next = at(folder, 'dist.next')
  rmSync(next, { recursive: true, force: true })
  const tsc = join(createRequire(at('package.json')).resolve('typescript/package.json'), '..', 'bin', 'tsc')
  const args = [tsc, '-p', at(folder, project), '--outDir', next]
  const result = await runProgram(process.execPath, args, { cwd: ROOT })
  if (result.code === 0) {
    add(next)
    rmSync(at(folder, 'dist'), { recursive: true, force: true })
    renameSync(next, at(folder, 'dist'))
  }
  rmSync(next, { recursive: true, force: true })
  return result
}
