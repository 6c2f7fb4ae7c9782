export { labelOf } from './vocabularies/term.js'
export type { LabelLanguage, Term, Vocabulary } from './vocabularies/term.js'
export { documentKinds } from './vocabularies/document-kinds.js'
export type { DocumentKindCode } from './vocabularies/document-kinds.js'
export { planKinds } from './vocabularies/plan-kinds.js'
export type { DocumentKind } from './vocabularies/plan-kinds.js'
export { unionKinds } from './vocabularies/union-kinds.js'
export { unitKinds } from './vocabularies/unit-kinds.js'
export type { UnitKindCode } from './vocabularies/unit-kinds.js'
export { citationRelations } from './vocabularies/citations.js'
export type { CitationRelationCode } from './vocabularies/citations.js'
export { planStates } from './vocabularies/plan-states.js'
export type { PlanStateCode } from './vocabularies/plan-states.js'
export { deadlineTypes, planActions, targetOperators, taskStates } from './vocabularies/plan-terms.js'
export type { DeadlineTypeCode, PlanActionCode, TargetOperatorCode, TaskStateCode } from './vocabularies/plan-terms.js'
export {
  answerKinds,
  assignmentActions,
  assignmentStates,
  obligationKinds,
  obligationStates,
  timelinessCodes,
} from './vocabularies/obligation-terms.js'
export type {
  AnswerKindCode,
  AssignmentActionCode,
  AssignmentStateCode,
  ObligationKindCode,
  ObligationStateCode,
  TimelinessCode,
} from './vocabularies/obligation-terms.js'
export { intakeWarnings, warningSeverities } from './vocabularies/intake-warnings.js'
export type { IntakeWarningCode, WarningSeverityCode } from './vocabularies/intake-warnings.js'
export { actions, actionsOfPersonsOnly, credentialKinds, deeds, roles } from './vocabularies/access.js'
export type { ActionCode, CredentialKindCode, DeedCode, RoleCode } from './vocabularies/access.js'
export { exportLists, exportStates } from './vocabularies/exports.js'
export type { ExportListCode, ExportStateCode } from './vocabularies/exports.js'
export {
  compositionBases,
  indicatorNatures,
  periodKinds,
  quantityKinds,
  reportActions,
  reportProblems,
  rollUpRefusals,
} from './vocabularies/report-terms.js'
export type {
  CompositionBasisCode,
  IndicatorNatureCode,
  PeriodKindCode,
  QuantityKindCode,
  ReportActionCode,
  ReportProblemCode,
  RollUpRefusalCode,
} from './vocabularies/report-terms.js'
export { deliveryProblems, deliveryStates, switchOffReasons, webhookStates } from './vocabularies/webhooks.js'
export type {
  DeliveryProblemCode,
  DeliveryStateCode,
  SwitchOffReasonCode,
  WebhookStateCode,
} from './vocabularies/webhooks.js'
export { portalReportKinds } from './vocabularies/portal-terms.js'
export type { PortalReportKindCode } from './vocabularies/portal-terms.js'
export { mailboxStates, mailboxStopReasons } from './vocabularies/reminder-terms.js'
export type { MailboxStateCode, MailboxStopReasonCode } from './vocabularies/reminder-terms.js'
export { refusals } from './vocabularies/refusals.js'
export type { RefusalCode } from './vocabularies/refusals.js'
