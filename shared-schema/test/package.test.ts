import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const TSC = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

const LIST = `import { labelOf, planStates, refusals } from '@antq/shared-schema'
import { ListPlansDocument } from '@antq/shared-schema/documents'
`
const COMPILED = `${LIST}import type { RefusalCode } from '@antq/shared-schema'
import type { ListPlansQuery, ListPlansQueryVariables, TypedDocumentString } from '@antq/shared-schema/documents'

declare function run<Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Result

const variables: ListPlansQueryVariables = { within: 'bac-giang.ldld', first: 20 }
const answer: ListPlansQuery = run(ListPlansDocument, variables)
export const titles: string[] = answer.plans.edges.map(({ node }) => node.document.title)
export const conflict: RefusalCode = refusals[0].code
export const label: string = labelOf(planStates, 'DRAFT', 'vi')
`

/** Somebody else's machine: an empty folder, npm, and the packed package. */
let folder: string
let tarball: string

const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32', stdio: 'pipe' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'antq-partner-'))
  const packed = JSON.parse(npm(['pack', '--json', '--silent', '--pack-destination', folder], PACKAGE)) as {
    filename: string
  }[]
  tarball = join(folder, packed[0]?.filename ?? '')
  writeFileSync(join(folder, 'package.json'), '{ "name": "partner", "private": true, "type": "module" }')
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(code: string): unknown {
  writeFileSync(join(folder, 'use.js'), code)
  return JSON.parse(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' }))
}

/** What the compiler complains of, with the declarations of the package looked through. */
function complaints(code: string, moduleResolution: 'NodeNext' | 'bundler'): string {
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'src', 'use.ts'), code)
  const compilerOptions = {
    target: 'ES2022',
    module: moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext',
    moduleResolution,
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
  try {
    execFileSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('the package in the hands of a partner', () => {
  it('gives JavaScript documents, labels in both languages and refusal codes', () => {
    const code = `${LIST}import { storedOperations } from '@antq/shared-schema/operations'
    console.log(JSON.stringify({
      stored: Object.values(storedOperations).includes(String(ListPlansDocument)),
      document: String(ListPlansDocument).slice(0, 15),
      labels: ['vi', 'en'].map((language) => labelOf(planStates, 'ISSUED', language)),
      conflict: refusals.some(({ code }) => code === 'VERSION_CONFLICT'),
    }))`
    expect(run(code)).toEqual({
      stored: true,
      document: 'query ListPlans',
      labels: ['Đã ban hành', 'Issued'],
      conflict: true,
    })
  })

  it('gives the schema as a file, as it is here', () => {
    const code = `import { readFileSync } from 'node:fs'
      console.log(JSON.stringify(readFileSync(new URL(import.meta.resolve('@antq/shared-schema/schema.graphql')), 'utf8')))`
    expect(run(code)).toBe(readFileSync(join(PACKAGE, 'schema.graphql'), 'utf8'))
  })

  it.each(['NodeNext', 'bundler'] as const)('gives TypeScript the types of every answer (%s)', (resolution) => {
    expect(complaints(COMPILED, resolution)).toBe('')
    const wrong = COMPILED.replace('first: 20 }', "first: 'twenty' }").replace("'DRAFT', 'vi'", "'DRAFT', 'fr'")
    expect(complaints(wrong, resolution).match(/TS\d+/g)).toEqual(['TS2322', 'TS2345'])
  })

  it('holds nothing of our workspace, and nothing that publint finds wanting', async () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
    expect(files).toEqual(expect.arrayContaining(['package/README.md', 'package/LICENSE', 'package/CHANGELOG.md']))
    expect(files.filter((file) => /\.test\.|\/(rules|released|test)\//.test(file))).toEqual([])
    const { messages, pkg } = await publint({
      pkgDir: join(folder, 'node_modules', '@antq', 'shared-schema'),
      pack: false,
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })
})
