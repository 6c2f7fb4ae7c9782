import { describe, expect, it } from 'vitest'
import { brokenArrows } from './arrows.mjs'

/** A file, what it imports, and a word of the sentence that refuses it. */
const REFUSED: [file: string, source: string, because: string][] = [
  ['shared-schema/src/index.ts', `import { A } from '@antq/plugin-kit'`, 'ground floor'],
  ['plugins/kit/src/index.ts', `import { createApp } from '../../../gateway/src/app.js'`, 'meet in shared-schema'],
  ['gateway/src/app.ts', `import type { Tab } from '@antq/plugin-contract'`, 'meet in shared-schema'],
  ['e2e/journeys/a.test.ts', `import { createApp } from '../../gateway/src/app.js'`, 'from outside'],
  ['plugins/contract/src/index.ts', `export * from '@antq/plugin-kit'`, 'below all plugins'],
  ['plugins/tabs/plans/src/mount.ts', `import x from '@antq/tab-festivals'`, 'never imports a tab'],
  ['plugins/tabs/plans/src/PlansTab.vue', `import { x } from '../../festivals/src/x.js'`, 'never imports a tab'],
  ['plugins/pages/partners/src/main.ts', `import { x } from '../../../tabs/plans/src/words.js'`, 'stands on the kit'],
  ['plugins/pages/partners/src/main.ts', `import { x } from '../../festivals/src/x.js'`, 'stands on the kit'],
  ['plugins/kit/src/index.ts', `import { x } from '../../pages/partners/src/words.js'`, 'below the tabs'],
  ['plugins/kit/src/index.ts', `import { x } from '@antq/plugin-loader'`, 'below the tabs'],
  ['plugins/loader/src/embed.ts', `const vue = await import('vue')`, 'no Vue'],
  ['plugins/loader/src/embed.ts', `import { safeJson } from '@antq/plugin-kit'`, 'no Vue'],
  ['gateway/src/access/actor.ts', `import { Unit } from '../slices/organization/index.js'`, 'know no slice'],
  ['gateway/src/slices/plan/plan.policy.ts', `import { In } from 'typeorm'`, 'rows are read'],
  ['gateway/src/foundation/request-context.ts', `import { EntityManager } from 'typeorm'`, 'rows are read'],
  ['gateway/src/slices/plan/plan.service.ts', `import { Field } from 'type-graphql'`, 'GraphQL is spoken'],
  [
    'gateway/src/slices/plan/plan.service.ts',
    `import { x } from '../document/document.queries.js'`,
    'through its index',
  ],
  ['gateway/src/slices/document/document.type.ts', `import { x } from '../plan/index.js'`, 'one way'],
  ['gateway/src/slices/organization/unit.type.ts', `import { x } from '../portal/index.js'`, 'one way'],
  ['gateway/src/slices/plan/plan.policy.ts', `import { x } from './plan.service.js'`, 'downwards'],
  [
    'gateway/src/slices/document/intake/kinds.ts',
    `import { fold } from '../../../foundation/folded-text.js'`,
    'pure kernel',
  ],
  ['gateway/src/slices/document/intake/kinds.ts', `import { readFileSync } from 'node:fs'`, 'pure kernel'],
  ['gateway/src/app.ts', `const port = process.env.PORT`, 'env.ts'],
  ['gateway/src/app.ts', `export default 1`, 'named exports'],
  ['gateway/src/app.ts', `if (province === 'bac-giang') open()`, 'deploy/provinces'],
]

const ALLOWED: [file: string, source: string][] = [
  [
    'gateway/src/slices/plan/plan.service.ts',
    `import { In } from 'typeorm'\nimport { readDraft } from '../document/index.js'`,
  ],
  ['gateway/src/foundation/request-context.ts', `import type { EntityManager } from 'typeorm'`],
  [
    'gateway/src/slices/plan/plan.type.ts',
    `import { Field } from 'type-graphql'\nimport { x } from '../../foundation/scalars.js'`,
  ],
  [
    'gateway/src/slices/document/intake/kinds.ts',
    `import { kinds } from '@antq/shared-schema'\nimport { x } from './words.js'`,
  ],
  [
    'gateway/src/slices/document/document.type.ts',
    `/** import { x } from '../plan/index.js' */\n// process.env is read elsewhere`,
  ],
  ['plugins/tabs/plans/src/mount.ts', `import { createTab } from '@antq/plugin-kit'\nexport default createTab()`],
  ['plugins/loader/src/embed.ts', `import { CONTRACT } from '@antq/plugin-contract'`],
]

describe('the arrows', () => {
  it.each(REFUSED)('refuse in %s: %s', (file, source, because) => {
    expect(brokenArrows(file, source)).toEqual([expect.stringContaining(because)])
  })

  it.each(ALLOWED)('let %s be: %s', (file, source) => {
    expect(brokenArrows(file, source)).toEqual([])
  })

  it('see an import over several lines and a re-export', () => {
    const source = `import {\n  In,\n  type Repository,\n} from 'typeorm'\nexport { Not } from 'typeorm'`
    expect(brokenArrows('gateway/src/app.ts', source)).toHaveLength(2)
  })
})
