import { ledgerEntities } from './ledger/index.js'
import { accountEntities, AccountResolver, SessionResolver, SignInResolver } from './slices/account/index.js'
import { AccountAdministrationResolver } from './slices/account-administration/index.js'
import { credentialEntities, CredentialResolver } from './slices/credential/index.js'
import { AuditResolver } from './slices/audit/index.js'
import { ChangeResolver } from './slices/change/index.js'
import {
  AnswerResolver,
  AssignmentChangeResolver,
  AssignmentResolver,
  cascadeEntities,
  CompletenessResolver,
  CourseResolver,
  ObligationChangeResolver,
  ObligationDueResolver,
  ObligationProposalResolver,
  ObligationResolver,
  ObligationsOfPlanResolver,
  tallyWithPlans,
} from './slices/cascade/index.js'
import { exportEntities, ExportResolver } from './slices/export/index.js'
import { documentEntities, DocumentResolver, IntakeResolver } from './slices/document/index.js'
import { UnitResolver, unitEntities } from './slices/organization/index.js'
import {
  PlanChangeResolver,
  planEntities,
  PlanLineageResolver,
  PlanOfDocumentResolver,
  PlanResolver,
  type PlanPart,
} from './slices/plan/index.js'
import { UnitAdministrationResolver } from './slices/unit-administration/index.js'
import {
  ComposedValueResolver,
  CompositionResolver,
  DraftCompositionResolver,
  ReportChangeResolver,
  ReportDraftResolver,
  reportEntities,
  ReportFormResolver,
  ReportOfAnswerResolver,
  ReportResolver,
  ReportVersionResolver,
  VersionProvenanceResolver,
} from './slices/report/index.js'
import {
  portalEntities,
  PortalReportResolver,
  PortalResolver,
  PortalSettingResolver,
  PortalsOfMeResolver,
} from './slices/portal/index.js'
import { ProviderSignInResolver, ticketEntities } from './slices/provider-sign-in/index.js'
import { CalendarResolver, MailboxResolver, reminderEntities } from './slices/reminder/index.js'
import {
  BlockResolver,
  LendingResolver,
  roleEntities,
  RoleResolver,
  WaitingAtSignInResolver,
  WaitingOfMeResolver,
} from './slices/role/index.js'
import {
  DeliveriesOfWebhookResolver,
  DeliveryResolver,
  webhookEntities,
  WebhookResolver,
} from './slices/webhook/index.js'
import { ChangedObjectResolver, NodeResolver } from './node.resolver.js'

/** Every table of the product. */
export const entities = [
  ...ledgerEntities,
  ...unitEntities,
  ...accountEntities,
  ...ticketEntities,
  ...documentEntities,
  ...planEntities,
  ...reportEntities,
  ...cascadeEntities,
  ...credentialEntities,
  ...roleEntities,
  ...exportEntities,
  ...webhookEntities,
  ...reminderEntities,
  ...portalEntities,
]

/** What lists of plans bring along of the slices above. */
export const partsOfPlans: readonly PlanPart[] = [tallyWithPlans]

/** Every door of the GraphQL schema. */
export const resolvers = [
  NodeResolver,
  UnitResolver,
  UnitAdministrationResolver,
  AccountResolver,
  SessionResolver,
  SignInResolver,
  AccountAdministrationResolver,
  ProviderSignInResolver,
  DocumentResolver,
  IntakeResolver,
  PlanResolver,
  PlanLineageResolver,
  PlanOfDocumentResolver,
  PlanChangeResolver,
  ReportFormResolver,
  ReportResolver,
  ReportVersionResolver,
  ReportDraftResolver,
  ReportChangeResolver,
  ObligationResolver,
  ObligationDueResolver,
  ObligationProposalResolver,
  ObligationsOfPlanResolver,
  ObligationChangeResolver,
  AssignmentResolver,
  AssignmentChangeResolver,
  AnswerResolver,
  CompletenessResolver,
  CourseResolver,
  DraftCompositionResolver,
  CompositionResolver,
  ComposedValueResolver,
  VersionProvenanceResolver,
  ReportOfAnswerResolver,
  PortalResolver,
  PortalReportResolver,
  PortalSettingResolver,
  PortalsOfMeResolver,
  CredentialResolver,
  RoleResolver,
  WaitingAtSignInResolver,
  WaitingOfMeResolver,
  LendingResolver,
  BlockResolver,
  ChangeResolver,
  ChangedObjectResolver,
  AuditResolver,
  ExportResolver,
  WebhookResolver,
  DeliveriesOfWebhookResolver,
  DeliveryResolver,
  MailboxResolver,
  CalendarResolver,
] as const
