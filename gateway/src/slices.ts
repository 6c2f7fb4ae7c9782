import { ledgerEntities } from './ledger/index.js'
import { credentialEntities, CredentialResolver } from './slices/credential/index.js'
import { AuditResolver } from './slices/audit/index.js'
import { ChangeResolver } from './slices/change/index.js'
import { documentEntities, DocumentResolver, IntakeResolver } from './slices/document/index.js'
import { UnitResolver, unitEntities } from './slices/organization/index.js'
import { PlanChangeResolver, planEntities, PlanOfDocumentResolver, PlanResolver } from './slices/plan/index.js'
import { PortalResolver } from './slices/portal/index.js'
import { roleEntities, RoleResolver } from './slices/role/index.js'
import { ChangedObjectResolver, NodeResolver } from './node.resolver.js'

/** Every table of the product. */
export const entities = [
  ...ledgerEntities,
  ...unitEntities,
  ...documentEntities,
  ...planEntities,
  ...credentialEntities,
  ...roleEntities,
]

/** Every door of the GraphQL schema. */
export const resolvers = [
  NodeResolver,
  UnitResolver,
  DocumentResolver,
  IntakeResolver,
  PlanResolver,
  PlanOfDocumentResolver,
  PlanChangeResolver,
  PortalResolver,
  CredentialResolver,
  RoleResolver,
  ChangeResolver,
  ChangedObjectResolver,
  AuditResolver,
] as const
