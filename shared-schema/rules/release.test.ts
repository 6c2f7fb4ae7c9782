import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { release } from './release.js'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'antq-release-'))
  put('shared-schema/package.json', '{\n  "name": "@antq/shared-schema",\n  "version": "0.1.0"\n}\n')
  put('plugins/contract/package.json', '{\n  "name": "@antq/plugin-contract",\n  "version": "1.0.0"\n}\n')
  put('plugins/loader/package.json', '{\n  "name": "@antq/plugin-loader",\n  "version": "1.0.4"\n}\n')
  put('shared-schema/schema.graphql', 'type Query { now: ID }\n')
  put('shared-schema/released/schema.graphql', 'type Query { before: ID }\n')
  put('.changeset/README.md', '# Changesets\n')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const changeset = (file: string, head: string, text: string) =>
  put(`.changeset/${file}`, `---\n${head}\n---\n\n${text}\n`)

describe('a release', () => {
  it('raises versions by the greatest change, tells what changed, and is what later ones are held against', () => {
    put('shared-schema/CHANGELOG.md', '# What changed for partners\n\n## 0.1.0 (2026-11-01)\n\nThe first.\n')
    changeset('a.md', `'@antq/shared-schema': minor`, 'Lists can be read backwards.')
    changeset(
      'b.md',
      `'@antq/shared-schema': major\n'@antq/plugin-contract': patch\nbreaking:\n  - Query.before`,
      'Gone.',
    )
    expect(release(root, '2026-11-24')).toEqual({
      '@antq/shared-schema': '1.0.0',
      '@antq/plugin-contract': '1.0.1',
      '@antq/plugin-loader': '2.0.0',
    })
    expect(JSON.parse(read('plugins/loader/package.json')).version).toBe('2.0.0')
    expect(JSON.parse(read('shared-schema/package.json')).version).toBe('1.0.0')
    expect(read('shared-schema/CHANGELOG.md')).toBe(
      '# What changed for partners\n\n## 1.0.0 (2026-11-24)\n\nLists can be read backwards.\n\n**Breaking:** `Query.before`.\n\nGone.\n\n## 0.1.0 (2026-11-01)\n\nThe first.\n',
    )
    expect(read('plugins/contract/CHANGELOG.md')).toContain('## 1.0.1 (2026-11-24)')
    expect(read('shared-schema/released/schema.graphql')).toMatch(
      /^# The contract of release 1\.0\.0.*\ntype Query \{ now: ID \}\n$/,
    )
    expect(existsSync(join(root, '.changeset/a.md'))).toBe(false)
    expect(existsSync(join(root, '.changeset/README.md'))).toBe(true)
  })

  it('is refused, and changes nothing, where there is nothing to tell or nobody to tell it to', () => {
    expect(() => release(root, '2026-11-24')).toThrow('no changeset')
    changeset('a.md', `'@antq/gateway': minor`, 'Faster.')
    expect(() => release(root, '2026-11-24')).toThrow('@antq/gateway: not a package that partners know')
    expect(read('shared-schema/released/schema.graphql')).toBe('type Query { before: ID }\n')
    expect(existsSync(join(root, '.changeset/a.md'))).toBe(true)
  })
})
