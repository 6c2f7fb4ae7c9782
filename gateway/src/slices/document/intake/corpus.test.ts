import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../../../', import.meta.url))
const scorer = `${root}../shared/corpus/score.mjs`

// the scorer and its documents are not part of the repository; fixtures.test.ts asks the same of documents of our own
if (existsSync(scorer)) {
  it('reads the annotated documents of the corpus', () => {
    const printed = execFileSync(process.execPath, [scorer, '--', process.execPath, `${root}scripts/intake.mjs`], { encoding: 'utf8', cwd: root })
    const last = printed.trimEnd().split('\n').at(-1) ?? ''
    console.log(last)
    expect(Number(/^intake (\d\.\d+)$/u.exec(last)?.[1])).toBeGreaterThanOrEqual(0.95)
  })
} else {
  it('stands without the corpus', () => {
    expect(existsSync(fileURLToPath(new URL('fixtures/', import.meta.url)))).toBe(true)
  })
}
