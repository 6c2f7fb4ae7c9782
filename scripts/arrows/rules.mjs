// The arrows themselves, one entry each. `of` chooses files, `refuses` imports, `forbids` words in the code.

/** Slices in the order in which they may know each other: each knows those it names. */
const SLICES_BELOW = {
  organization: [],
  account: ['organization'],
  document: ['organization'],
  plan: ['organization', 'document'],
  cascade: ['organization', 'document', 'plan'],
  report: ['organization', 'document', 'plan', 'cascade'],
  'unit-administration': ['organization', 'plan', 'report'],
  portal: ['organization'],
  credential: ['organization'],
  role: ['organization', 'account', 'portal'],
  'account-administration': ['organization', 'account', 'role'],
  'provider-sign-in': ['organization', 'account'],
  change: ['organization'],
  audit: ['organization'],
  export: ['organization', 'change'],
  webhook: ['organization', 'change'],
  reminder: ['organization', 'document', 'plan', 'portal', 'cascade'],
}

/** Floors inside a slice, by the last word of a file's name: `plan.service.ts` is on the floor of `service`. */
const FLOORS = { errors: 0, entity: 1, policy: 2, workflow: 2, queries: 2, service: 3, type: 4, resolver: 5, module: 6 }

const isTest = (file) => file.endsWith('.test.ts')
const under =
  (...folders) =>
  (file) =>
    folders.some((folder) => file.startsWith(`${folder}/`))
const sliceOf = (path) => /^gateway\/src\/slices\/([\w-]+)\//.exec(path)?.[1]
const tabOf = (path) => /^plugins\/tabs\/([\w-]+)\//.exec(path)?.[1]
const pageOf = (path) => /^plugins\/pages\/([\w-]+)\//.exec(path)?.[1]
const floorOf = (path) => FLOORS[/\.(\w+)\.ts$/.exec(path)?.[1]]
const INTAKE = 'gateway/src/slices/document/intake/'
const REPORT_KERNELS = /^gateway\/src\/slices\/report\/(indicator|forms)\//
const PAPER = 'gateway/src/paper/'
const PUBLIC_PAGE = 'gateway/src/public-page/'
const OURS = /^(shared-schema|gateway|plugins|e2e)\//

const READS_ROWS =
  /(\.(entity|queries|service|writing|test)\.ts$)|^gateway\/(test|bench|src\/database|src\/demo)\/|^gateway\/src\/foundation\/transaction\.ts$/
const SPEAKS_GRAPHQL =
  /(\.(type|resolver|module|test)\.ts$)|^gateway\/test\/|^gateway\/src\/(app|schema)\.ts$|^gateway\/src\/foundation\/scalars\.ts$/

export const RULES = [
  {
    arrow: 'shared-schema is the ground floor and imports nothing of ours',
    of: under('shared-schema'),
    refuses: ({ target }) => OURS.test(target) && !target.startsWith('shared-schema/'),
  },
  {
    arrow: 'the gateway and the plugins meet in shared-schema and over HTTP only',
    of: (file) => under('plugins')(file) || under('gateway/src')(file),
    refuses: ({ target }, file) => target.startsWith(file.startsWith('plugins/') ? 'gateway/' : 'plugins/'),
  },
  {
    arrow: "journeys know the product from outside, not the gateway's code",
    of: under('e2e'),
    refuses: ({ target }) => target.startsWith('gateway/src/') || target === 'gateway/',
  },
  {
    arrow: 'the contract stands below all plugins and imports none of ours',
    of: under('plugins/contract'),
    refuses: ({ target }) => OURS.test(target) && !target.startsWith('plugins/contract/'),
  },
  {
    arrow: 'a tab never imports a tab',
    of: under('plugins/tabs'),
    refuses: ({ target }, file) => tabOf(target) !== undefined && tabOf(target) !== tabOf(file),
  },
  {
    arrow: 'a page of our own stands on the kit and knows no tab, no loader and no other page',
    of: under('plugins/pages'),
    refuses: ({ target }, file) =>
      /^plugins\/(tabs|loader|portals)\//.test(target) ||
      (pageOf(target) !== undefined && pageOf(target) !== pageOf(file)),
  },
  {
    arrow: 'the kit stands below the tabs and pages and beside the loader',
    of: under('plugins/kit'),
    refuses: ({ target }) => /^plugins\/(tabs|pages|loader|portals)\//.test(target),
  },
  {
    arrow: 'the loader stands on every page of a portal: no Vue, no kit, no tab in it',
    of: (file) => under('plugins/loader/src')(file) && !isTest(file),
    refuses: ({ target }) => /^(@?vue\b|pinia|@pinia\/)/.test(target) || /^plugins\/(kit|tabs)\//.test(target),
  },
  {
    arrow: 'foundation, access, ledger, background and mail know no slice',
    of: under(
      'gateway/src/foundation',
      'gateway/src/access',
      'gateway/src/ledger',
      'gateway/src/background',
      'gateway/src/mail',
    ),
    refuses: ({ target }) => target.startsWith('gateway/src/slices'),
  },
  {
    arrow:
      'rows are read and written in *.entity, *.queries, *.service, *.writing, database/ and foundation/transaction only',
    of: (file) => under('gateway')(file) && !READS_ROWS.test(file),
    refuses: ({ target, isType }, file) =>
      target === 'typeorm' && !(isType && file === 'gateway/src/foundation/request-context.ts'),
  },
  {
    arrow: 'GraphQL is spoken in *.type, *.resolver, *.module, schema.ts, app.ts and foundation/scalars only',
    of: (file) => under('gateway')(file) && !SPEAKS_GRAPHQL.test(file),
    refuses: ({ target }) => target === 'type-graphql',
  },
  {
    arrow: 'a slice is entered through its index.ts',
    // the command line and the bench read texts without a database, so they go to the pure kernel itself
    of: (file) => under('gateway')(file) && !/^gateway\/(bench\/|src\/intake-cli\.ts$)/.test(file),
    refuses: ({ target }, file) => {
      const slice = sliceOf(target)
      return slice !== undefined && slice !== sliceOf(file) && target !== `gateway/src/slices/${slice}/index.ts`
    },
  },
  {
    arrow:
      'slices know each other one way: organization ← document ← plan ← report ← unit-administration, organization ← portal ← role; audit, change ← webhook, export',
    of: (file) => sliceOf(file) !== undefined && !isTest(file),
    refuses: ({ target }, file) => {
      const [own, other] = [sliceOf(file), sliceOf(target)]
      return other !== undefined && other !== own && !SLICES_BELOW[own]?.includes(other)
    },
  },
  {
    arrow:
      'in a slice imports run downwards: errors ← entity ← policy, workflow, queries ← service ← type ← resolver ← module',
    of: (file) => sliceOf(file) !== undefined && floorOf(file) !== undefined,
    refuses: ({ target, isType }, file) =>
      !isType && sliceOf(target) === sliceOf(file) && (floorOf(target) ?? 0) > floorOf(file),
  },
  {
    arrow: 'intake is a pure kernel: only itself and the vocabularies',
    of: (file) => file.startsWith(INTAKE) && !isTest(file),
    refuses: ({ target }) => !target.startsWith(INTAKE) && target !== 'shared-schema/',
  },
  {
    arrow: 'indicators and forms are pure kernels: only each other, the vocabularies and exact numbers',
    of: (file) => REPORT_KERNELS.test(file) && !isTest(file),
    refuses: ({ target }, file) =>
      target !== 'shared-schema/' &&
      target !== 'big.js' &&
      !(REPORT_KERNELS.test(target) && (target.includes('/indicator/') || file.includes('/forms/'))),
  },
  {
    arrow: 'paper is a pure kernel: only itself and the library that writes .docx',
    of: (file) => file.startsWith(PAPER) && !isTest(file) && !file.endsWith('.type.ts'),
    refuses: ({ target }) => !target.startsWith(PAPER) && target !== 'docx',
  },
  {
    arrow: 'plain pages are a pure kernel: only themselves and the blocks of paper',
    of: (file) => file.startsWith(PUBLIC_PAGE) && !isTest(file),
    refuses: ({ target, isType }) =>
      !target.startsWith(PUBLIC_PAGE) && target !== 'node:crypto' && !(isType && target === `${PAPER}index.ts`),
  },
  {
    arrow: 'settings come in through env.ts',
    of: (file) => under('gateway/src')(file) && !file.endsWith('/env.ts') && !isTest(file),
    forbids: /\bprocess\.env\b/,
  },
  {
    arrow: 'named exports only',
    of: (file) => !/\.(config|setup)\.ts$|\.vue$|\/src\/mount\.ts$|^plugins\/loader\/build\/tab-entry\.ts$/.test(file),
    forbids: /^export default /m,
  },
  {
    arrow: 'a province is data in deploy/provinces',
    of: (file) =>
      (under('gateway/src', 'plugins/kit', 'plugins/loader')(file) || tabOf(file) !== undefined) && !isTest(file),
    forbids: /\bprovince(?:\.code|Code)?\s*===?\s*['"]/,
  },
]
