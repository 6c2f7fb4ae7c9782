import { describe, expect, it } from 'vitest'
import { documentsIn, namesBehind } from './direct-imports.js'

describe('names behind a door', () => {
  it('lead to the file that has them, and leave types out', () => {
    const index = `export type { A } from './a.js'
export { type B, useB, toC as c } from './b/use-b.js'
export { default as Button } from './components/Button.vue'`
    expect(Object.fromEntries(namesBehind(index, '/kit/src/index.ts'))).toEqual({
      useB: { file: '/kit/src/b/use-b.ts', name: 'useB' },
      c: { file: '/kit/src/b/use-b.ts', name: 'toC' },
      Button: { file: '/kit/src/components/Button.vue', name: 'default' },
    })
  })

  it('are, for documents, the text that is sent', () => {
    const generated =
      'export const MeDocument = /* @__PURE__ */ new TypedDocumentString(`query Me { me { name } }`) as unknown as X;\n'
    expect([...documentsIn(generated)]).toEqual([['MeDocument', 'query Me { me { name } }']])
  })
})
