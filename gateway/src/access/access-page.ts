import { actions, labelOf, roles } from '@antq/shared-schema'
import type { AccessRules, FieldRule } from './field-rules.js'
import { actionsOfRole } from './roles.js'

/** `docs/access.md`: who may do what, printed from the tables that the gateway itself goes by. */
export function accessPage(rules: AccessRules): string {
  return `# Who may do what

Generated from the code by \`npm run schema\`; a test holds it in step. Rights are *actions*. A *role* gives some of them in the subtree of one unit, from a day to a day; a key names its actions itself. The rules stand in \`gateway/src/access/roles.ts\` and in the \`*.access.ts\` of each slice.

## Roles and actions

${rolesTable()}

A visitor is everybody without a token. A right holds for the unit it was given for, for every unit below it, and for units that have ended and whose work one of these took over. Portals may vouch for every role but the administrator's.

## What queries and fields ask for

Everything else in the schema is open to whoever sees the object. Objects that are not for everybody (${hiddenTypes(rules)}) are left out at any depth: whatever field leads to one, the caller gets only those that are theirs to see.

${fieldsTable(rules)}

## What mutations ask for

Each needs its action for the unit of the thing that is written. Without it the answer is \`NOT_SIGNED_IN\`, \`NOT_ALLOWED\`, or \`NOT_FOUND\` where the caller may not even know that the thing is there.

${mutationsTable(rules)}
`
}

function rolesTable(): string {
  const head = ['Action', 'Việc', ...roles.map((role) => role.code)]
  const rows = actions.map(({ code, vi }) => [
    `\`${code}\``,
    vi,
    ...roles.map((role) => (actionsOfRole[role.code].includes(code) ? '●' : '')),
  ])
  return table([head, ...rows])
}

function hiddenTypes(rules: AccessRules): string {
  const names = Object.keys(rules).filter((name) => rules[name]?.sees !== undefined)
  return names.map((name) => `\`${name}\``).join(', ')
}

function fieldsTable(rules: AccessRules): string {
  const rows = Object.entries(rules)
    .filter(([type]) => type !== 'Mutation')
    .flatMap(([type, { fields }]) =>
      Object.entries(fields).flatMap(([field, rule]) =>
        rule === 'open' ? [] : [[`\`${type}.${field}\``, wordsOf(rule)]],
      ),
    )
  return rows.length === 0 ? 'None.' : table([['Field', 'Asks for'], ...rows.toSorted(byFirst)])
}

function mutationsTable(rules: AccessRules): string {
  const rows = Object.entries(rules['Mutation']?.fields ?? {}).map(([field, rule]) => [`\`${field}\``, wordsOf(rule)])
  return table([['Mutation', 'Asks for'], ...rows.toSorted(byFirst)])
}

function wordsOf(rule: FieldRule): string {
  if (rule === 'open') return 'nothing'
  if (rule === 'signed-in') return 'being signed in'
  return `\`${'needs' in rule ? rule.needs : rule.action}\`: ${labelOf(actions, 'needs' in rule ? rule.needs : rule.action, 'en')}`
}

const byFirst = ([a = '']: string[], [b = '']: string[]) => (a < b ? -1 : a > b ? 1 : 0)

function table([head = [], ...rows]: string[][]): string {
  return [head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
