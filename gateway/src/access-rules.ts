import { open, type AccessRules, type TypeRules } from './access/field-rules.js'
import { accountAccess } from './slices/account/index.js'
import { accountAdministrationAccess } from './slices/account-administration/index.js'
import { cascadeAccess } from './slices/cascade/index.js'
import { credentialAccess } from './slices/credential/index.js'
import { auditAccess } from './slices/audit/index.js'
import { changeAccess } from './slices/change/index.js'
import { documentAccess } from './slices/document/index.js'
import { exportAccess } from './slices/export/index.js'
import { unitAccess } from './slices/organization/index.js'
import { planAccess } from './slices/plan/index.js'
import { reportAccess } from './slices/report/index.js'
import { portalAccess } from './slices/portal/index.js'
import { providerSignInAccess } from './slices/provider-sign-in/index.js'
import { reminderAccess } from './slices/reminder/index.js'
import { roleAccess } from './slices/role/index.js'
import { unitAdministrationAccess } from './slices/unit-administration/index.js'
import { webhookAccess } from './slices/webhook/index.js'

/** Rules of the types that belong to no slice. */
const ownAccess: AccessRules = {
  Paper: {
    fields: open(
      'bases',
      'blocks',
      'dateLine',
      'draftMark',
      'issuers',
      'kind',
      'motto',
      'nation',
      'numberLine',
      'opening',
      'recipients',
      'signerName',
      'signers',
      'subject',
      'superior',
    ),
  },
  PaperBlock: { fields: open('columns', 'kind', 'level', 'rows', 'text') },
  PaperColumn: { fields: open('holds', 'label', 'width') },
  PageInfo: { fields: open('endCursor', 'hasNextPage', 'hasPreviousPage', 'startCursor') },
  Refusal: { fields: open('code', 'currentVersion', 'existingId', 'fields', 'message', 'retryAfter') },
  Term: { fields: open('code', 'label') },
  Query: { fields: open('node') },
}

/** The rule of every field of the schema; each slice says its own, and its part of Query and Mutation. */
export const accessRules: AccessRules = merged([
  ownAccess,
  unitAccess,
  unitAdministrationAccess,
  accountAccess,
  accountAdministrationAccess,
  documentAccess,
  planAccess,
  reportAccess,
  cascadeAccess,
  portalAccess,
  providerSignInAccess,
  credentialAccess,
  roleAccess,
  changeAccess,
  auditAccess,
  exportAccess,
  webhookAccess,
  reminderAccess,
])

function merged(all: readonly AccessRules[]): AccessRules {
  const result: Record<string, TypeRules> = {}
  for (const [name, rules] of all.flatMap((part) => Object.entries(part))) {
    result[name] = { ...result[name], ...rules, fields: { ...result[name]?.fields, ...rules.fields } }
  }
  return result
}
