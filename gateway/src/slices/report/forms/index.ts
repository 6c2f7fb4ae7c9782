/** The door of the forms: what is reported about, and for which stretch of time. No database, no framework, no clock. */
export type { FormSection, NarrativePart, ReportForm } from './form.js'
export {
  formForPeriod,
  formOn,
  formsOn,
  formVersion,
  indicatorNamed,
  indicatorsOf,
  indicatorsOfSection,
  isReportForm,
  narrativesOf,
  type FormIndicator,
} from './form.list.js'
export { periodText, readPeriod, type Period } from './period.js'
