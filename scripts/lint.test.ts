import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
let tree: string

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'antq-lint-'))
  // rules that need types need a workspace around them, and none of these do
  const settings = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')
  write('.oxlintrc.json', settings.replace('"typeAware": true', '"typeAware": false'))
})
afterEach(() => {
  rmSync(tree, { recursive: true, force: true })
})

function write(file: string, content: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), content)
}

/** `file: rule`, for everything the linter says about the tree. */
function complaints(): string[] {
  const command = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint')
  const { stdout } = spawnSync(process.execPath, [command, '--format=json'], { cwd: tree, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  return diagnostics.map(({ code, filename }) => `${filename}: ${code}`)
}

describe('the linter', () => {
  it.each([
    ['gateway/src/slices/plan/plan.resolver.ts', `export { In } from 'typeorm'`, 'eslint(no-restricted-imports)'],
    ['gateway/src/slices/plan/plan.policy.ts', `export { In } from 'typeorm'`, 'eslint(no-restricted-imports)'],
    [
      'gateway/src/slices/plan/plan.service.ts',
      `export { Field } from 'type-graphql'`,
      'eslint(no-restricted-imports)',
    ],
    ['plugins/loader/src/view.ts', `export { ref } from 'vue'`, 'eslint(no-restricted-imports)'],
    ['gateway/src/app.ts', `export const port = process.env['PORT']`, 'node(no-process-env)'],
    ['gateway/src/app.ts', `console.log('here')`, 'eslint(no-console)'],
    ['plugins/kit/src/words.ts', `export default 1`, 'import(no-default-export)'],
  ])('refuses in %s: %s', (file, code, rule) => {
    write(file, `${code}\n`)
    expect(complaints()).toEqual([`${file}: ${rule}`])
  })

  it('refuses imports that run in a circle', () => {
    write('gateway/src/a.ts', `import { b } from './b.js'\nexport const a = (): number => b()\n`)
    write('gateway/src/b.ts', `import { a } from './a.js'\nexport const b = (): number => a()\n`)
    expect(complaints().toSorted()).toEqual([
      'gateway/src/a.ts: import(no-cycle)',
      'gateway/src/b.ts: import(no-cycle)',
    ])
  })

  it('lets each floor have its library, and env.ts the environment', () => {
    write('gateway/src/slices/plan/plan.queries.ts', `export { In } from 'typeorm'\n`)
    write('gateway/src/slices/plan/plan.type.ts', `export { Field } from 'type-graphql'\n`)
    write('gateway/src/env.ts', `export const port = process.env['PORT']\n`)
    write('plugins/kit/vitest.config.ts', `export default 1\n`)
    expect(complaints()).toEqual([])
  })
})
