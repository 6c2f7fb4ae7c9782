import { describe, expect, it } from 'vitest'
import { adoptStyles } from './shadow-css.js'

describe('styles of a tab', () => {
  it('leaves a module without styles alone', () => {
    const code = `import { ref } from 'vue'\nexport const a = ref('x.css')\n`
    expect(adoptStyles(code, '/src/a.ts', '/tab')).toBe(code)
  })

  it('turns what plugin-vue writes for a style block into a sheet of the shadow root', () => {
    const out = adoptStyles(`import "/tab/src/A.vue?vue&type=style&index=0&lang.css"\n`, '/src/A.vue', '/tab')
    expect(out).toContain(`import __antq_css0 from "/tab/src/A.vue?vue&type=style&index=0&inline&lang.css"`)
    expect(out).toMatch(/__antq_adopt\("\w+", __antq_css0\);/)
  })

  it('turns a plain style file too, and leaves one that is asked for as text', () => {
    const out = adoptStyles(`import './tokens.css';\nimport text from './other.css?inline'\n`, '/src/a.ts', '/tab')
    expect(out).toContain(`import __antq_css0 from './tokens.css?inline'`)
    expect(out).toContain(`import text from './other.css?inline'`)
  })

  it('tells equal file names of two folders apart', () => {
    const key = (importer: string): string | undefined =>
      /__antq_adopt\("(\w+)"/.exec(adoptStyles(`import './style.css'`, importer, '/tab'))?.[1]
    expect(key('/src/a/index.ts')).not.toBe(key('/src/b/index.ts'))
  })
})
