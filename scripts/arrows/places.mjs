// Which part of the house may use which: the arrows of ARCHITECTURE.md as data. The linter holds the rest: who may
// say `typeorm`, `type-graphql`, `vue` or `process.env`, and that nothing imports in a circle.

/**
 * Parts, the most precise first. `may` names the parts it imports from besides itself; `door` is the only file that
 * other parts may import; `why` is the sentence for whoever broke it.
 */
export const PLACES = [
  {
    name: 'shared-schema',
    folder: /^shared-schema\//,
    may: [],
    why: 'shared-schema is the ground floor: it imports nothing of ours',
  },

  {
    name: 'intake kernel',
    folder: /^gateway\/src\/slices\/document\/intake\//,
    may: ['shared-schema'],
    within: 'document',
    why: 'intake is a pure kernel: it imports itself and shared-schema only',
  },
  slice('organization', []),
  slice('document', ['organization', 'intake kernel']),
  slice('plan', ['organization', 'document']),
  slice('portal', ['organization']),
  {
    name: 'foundation',
    folder: /^gateway\/src\/foundation\//,
    may: ['access', 'shared-schema'],
    why: 'foundation knows no slice and nothing above it',
  },
  {
    name: 'access',
    folder: /^gateway\/src\/access\//,
    may: ['foundation', 'shared-schema'],
    why: 'access knows no slice and nothing above it',
  },
  {
    name: 'database',
    folder: /^gateway\/src\/database\//,
    may: ['foundation'],
    why: 'database knows no slice; migrations describe tables as they were',
  },
  {
    name: 'gateway tests',
    folder: /^gateway\/(?:test|bench)\/|^gateway\/src\/.*\.test\.ts$/,
    may: 'anything',
  },
  {
    name: 'gateway',
    folder: /^gateway\//,
    may: ['foundation', 'access', 'database', 'organization', 'document', 'plan', 'portal', 'shared-schema'],
    why: 'the gateway does not know its clients',
  },

  { name: 'contract', folder: /^plugins\/contract\//, may: [], why: 'the contract imports nothing of ours' },
  {
    name: 'loader',
    folder: /^plugins\/loader\//,
    may: ['contract'],
    why: 'the loader knows the contract and nothing else',
  },
  {
    name: 'kit',
    folder: /^plugins\/kit\//,
    may: ['contract', 'shared-schema'],
    why: 'the kit knows the contract and shared-schema',
  },
  {
    name: 'settings of a tab',
    folder: /^plugins\/tabs\/[^/]+\/[^/]+\.config\.ts$/,
    may: ['loader'],
    why: 'the settings of a tab take its build from the loader',
  },
  {
    name: 'tab',
    folder: /^plugins\/tabs\/[^/]+\//,
    may: ['contract', 'kit', 'shared-schema'],
    why: 'a tab takes from contract, kit and shared-schema; never from another tab, the loader or the gateway',
  },
  {
    name: 'portals',
    folder: /^plugins\/portals\//,
    may: ['contract'],
    why: 'a portal is a stranger: it knows the contract at most',
  },

  {
    name: 'e2e',
    folder: /^e2e\//,
    may: ['shared-schema', 'contract', 'loader', 'portals', 'scripts'],
    why: 'journeys use the product from outside',
  },
  { name: 'scripts', folder: /^(?:scripts|deploy|docs)\//, may: ['portals'], why: 'scripts run before anything is built' },
]

function slice(name, others) {
  return {
    name,
    folder: new RegExp(`^gateway/src/slices/${name}/`),
    may: ['foundation', 'access', 'database', 'shared-schema', ...others],
    door: `gateway/src/slices/${name}/index.ts`,
    why: `the slice ${name} knows ${['foundation', 'access', 'database', ...others].join(', ')}`,
  }
}

/** Floors of a slice: a file may use its own floor and those before it. Files with other parts are free. */
export const FLOORS = [['errors'], ['entity'], ['policy', 'workflow', 'queries'], ['service'], ['type'], ['resolver'], ['module']]
