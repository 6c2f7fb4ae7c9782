/** The door of the report slice: forms, what units report in them, and how it adds up. */
export { reportAccess } from './report.access.js'
export { reportEntities } from './report.entity.js'
export { rescopeReports } from './report-scope.service.js'
export { visibleReport } from './report.guard.js'
export {
  ComposedValueResolver,
  CompositionResolver,
  DraftCompositionResolver,
  VersionProvenanceResolver,
} from './composition.resolver.js'
export { ReportOfAnswerResolver } from './answer.resolver.js'
export { ReportDraftResolver } from './draft.resolver.js'
export { isReportForm } from './forms/index.js'
export { ReportFormResolver } from './form.resolver.js'
export { ReportChangeResolver } from './report-change.resolver.js'
export { reportPaper } from './report.paper.js'
export { registerReport } from './report.registering.js'
export { blankSheet, filledSheet, type NamedSheet } from './report.sheet.js'
export { readSheet } from './report-sheet.reading.js'
export { ReportResolver } from './report.resolver.js'
export { Report } from './report.type.js'
export { ReportVersionResolver } from './version.resolver.js'
