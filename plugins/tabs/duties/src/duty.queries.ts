import type { GatewayClient } from '@antq/plugin-kit'
import {
  AssignmentDetailDocument,
  type CourseStep,
  FindDocumentsDocument,
  FindOwnPlansDocument,
  FindUnitsDocument,
  ListAssignmentsDocument,
  ListOwedDocument,
  ListPlanTalliesDocument,
  ListPublishedReportsDocument,
  ListReportsDocument,
  PlanCompletenessDocument,
  type PlanCompletenessQueryVariables,
  PlanCourseDocument,
  PlanDemandsDocument,
  PlanProposalsDocument,
  PublishedPaperDocument,
  PublishedReportDocument,
  ReportDifferencesDocument,
  ReportEntryDocument,
  type ReportEntryQueryVariables,
  ReportFormsDocument,
  ReportPaperDocument,
  ReportSourcesDocument,
  ReportVersionsDocument,
  type ReportVersionsQueryVariables,
  type Timeliness,
  UnansweredUnitsDocument,
} from '@antq/shared-schema/documents'
import { PAGE_SIZE } from './duty-keys.js'

/** Results of a search that are offered to be chosen. */
const OFFERED = 8

/** What the list of assignments under a plan is asked for. */
export interface AssignmentRequest {
  readonly plan: string
  readonly due: string | null
  readonly within: string | null
  readonly isOpen: boolean
  readonly timeliness: Timeliness | null
}
/** Whose completeness is asked for: `first` and `after` aside. */
export type CompletenessRequest = Required<Pick<PlanCompletenessQueryVariables, 'plan' | 'unit' | 'due' | 'as'>>

/** One function a question; each takes the signal by which the cache calls a question off. */
export const dutyQueries = {
  owed: (gateway: GatewayClient, unit: string, isOpen: boolean, after: string | null, signal: AbortSignal) =>
    gateway.run(ListOwedDocument, { unit, isOpen, first: PAGE_SIZE, after }, { signal }).then(({ owed }) => owed),
  assignment: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(AssignmentDetailDocument, { id }, { signal }).then(({ assignment }) => assignment),
  assignments: (gateway: GatewayClient, request: AssignmentRequest, after: string | null, signal: AbortSignal) =>
    gateway
      .run(ListAssignmentsDocument, { ...request, first: PAGE_SIZE, after }, { signal })
      .then(({ assignments }) => assignments),
  planTallies: (gateway: GatewayClient, within: string, text: string, after: string | null, signal: AbortSignal) =>
    gateway
      .run(ListPlanTalliesDocument, { within, text: text.trim() || null, first: PAGE_SIZE, after }, { signal })
      .then(({ plans }) => plans),
  planDemands: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(PlanDemandsDocument, { id }, { signal }).then(({ plan }) => plan),
  proposals: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(PlanProposalsDocument, { id }, { signal }).then(({ plan }) => plan?.obligationProposals ?? []),
  completeness: (gateway: GatewayClient, request: CompletenessRequest, after: string | null, signal?: AbortSignal) =>
    gateway
      .run(PlanCompletenessDocument, { ...request, first: PAGE_SIZE, after }, signal ? { signal } : {})
      .then(({ completeness }) => completeness),
  course: (gateway: GatewayClient, request: CompletenessRequest, by: CourseStep | null, signal: AbortSignal) =>
    gateway
      .run(PlanCourseDocument, { ...request, by }, { signal })
      .then(({ completenessCourse }) => completenessCourse),
  unanswered: (
    gateway: GatewayClient,
    request: { readonly plan: string; readonly due: string | null; readonly within: string | null },
    signal: AbortSignal,
  ) => gateway.run(UnansweredUnitsDocument, request, { signal }).then(({ unanswered }) => unanswered),
  report: (gateway: GatewayClient, subject: ReportEntryQueryVariables, signal: AbortSignal) =>
    gateway.run(ReportEntryDocument, subject, { signal }),
  reportPaper: (gateway: GatewayClient, id: string) =>
    gateway.run(ReportPaperDocument, { id }).then(({ report }) => report?.paper ?? null),
  reportSources: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(ReportSourcesDocument, { id }, { signal }).then(({ report }) => report),
  reportVersions: (gateway: GatewayClient, subject: ReportVersionsQueryVariables, signal: AbortSignal) =>
    gateway.run(ReportVersionsDocument, subject, { signal }).then(({ reports }) => reports.edges[0]?.node ?? null),
  reportDifferences: (
    gateway: GatewayClient,
    compared: { readonly id: string; readonly since: number; readonly number: number },
    signal: AbortSignal,
  ) =>
    gateway
      .run(ReportDifferencesDocument, compared, { signal })
      .then(({ report }) => report?.versionNumbered?.differences ?? []),
  publishedReports: (gateway: GatewayClient, within: string, after: string | null, signal: AbortSignal) =>
    gateway
      .run(ListPublishedReportsDocument, { within, first: PAGE_SIZE, after }, { signal })
      .then(({ reports }) => reports),
  publishedReport: (gateway: GatewayClient, id: string, signal: AbortSignal) =>
    gateway.run(PublishedReportDocument, { id }, { signal }).then(({ report }) => report),
  publishedPaper: (gateway: GatewayClient, id: string) =>
    gateway.run(PublishedPaperDocument, { id }).then(({ report }) => report?.published?.paper ?? null),
  reports: (gateway: GatewayClient, unit: string, after: string | null, signal: AbortSignal) =>
    gateway.run(ListReportsDocument, { unit, first: PAGE_SIZE, after }, { signal }).then(({ reports }) => reports),
  reportForms: (gateway: GatewayClient, signal: AbortSignal) =>
    gateway.run(ReportFormsDocument, {}, { signal }).then(({ reportForms }) => reportForms),
  ownPlans: (gateway: GatewayClient, within: string, text: string, signal: AbortSignal) =>
    gateway
      .run(FindOwnPlansDocument, { within, text: text || null, first: OFFERED }, { signal })
      .then(({ plans }) => plans.edges.map(({ node }) => node)),
  documents: (gateway: GatewayClient, issuer: string, text: string, signal: AbortSignal) =>
    gateway
      .run(FindDocumentsDocument, { issuer, text: text || null, first: OFFERED }, { signal })
      .then(({ documents }) => documents.edges.map(({ node }) => node)),
  units: (gateway: GatewayClient, within: string, text: string, signal: AbortSignal) =>
    gateway
      .run(FindUnitsDocument, { within, text, first: OFFERED }, { signal })
      .then(({ units }) => units.edges.map(({ node }) => node)),
}
