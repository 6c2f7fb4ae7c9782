import { describe, expect, it } from 'vitest'
import { adoptStyles } from './shadow-css.js'

describe('styles of a tab', () => {
  it('leaves a module without styles alone', () => {
    const code = `import { ref } from 'vue'\nexport const a = ref('x.css')\n`
    expect(adoptStyles(code)).toBe(code)
  })

  it('turns what plugin-vue writes for a style block into a sheet of the shadow root', () => {
    const out = adoptStyles(`import "/tab/src/A.vue?vue&type=style&index=0&lang.css"\n`)
    expect(out).toContain(`import __antq_css0 from "/tab/src/A.vue?vue&type=style&index=0&inline&lang.css"`)
    expect(out).toContain('__antq_adopt(__antq_css0);')
  })

  it('turns a plain style file too, and leaves one that is asked for as text', () => {
    const out = adoptStyles(`import './tokens.css';\nimport text from './other.css?inline'\n`)
    expect(out).toContain(`import __antq_css0 from './tokens.css?inline'`)
    expect(out).toContain(`import text from './other.css?inline'`)
  })
})
