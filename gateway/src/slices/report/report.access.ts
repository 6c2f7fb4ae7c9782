import { open, type AccessRules } from '../../access/field-rules.js'
import { loadOne } from '../../foundation/loader.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { ReportEntity, ReportVersionEntity } from './report.entity.js'
import { isOwn, isVisible, mayReadVersions } from './report.guard.js'
import { reportById } from './report.queries.js'

/** Who may read what of this slice. Versions come out of their report, which says which of them the caller may read. */
export const reportAccess: AccessRules = {
  Report: {
    sees: (context, report: ReportEntity) => isVisible(context, report),
    fields: {
      ...open(
        'actions',
        'form',
        'handedInAt',
        'id',
        'isLocked',
        'isPublic',
        'latest',
        'lockedDues',
        'paper',
        'paperPath',
        'period',
        'published',
        'unit',
        'updatedAt',
        'version',
        'versionNumbered',
        'versions',
      ),
      draft: { action: 'report.write', guarded: (context, report: ReportEntity) => isOwn(context, report) },
    },
  },
  Answer: { fields: open('report', 'reportVersion') },
  ReportConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  ReportEdge: { fields: open('cursor', 'node') },
  ReportPayload: { fields: open('error', 'problems', 'report') },
  ReportPeriodPayload: { fields: open('error', 'isLocked', 'unit') },
  ReportVersion: {
    fields: {
      ...open(
        'asOf',
        'datedOn',
        'differences',
        'handedInAt',
        'narratives',
        'number',
        'origin',
        'paper',
        'paperPath',
        'symbol',
        'values',
      ),
      // of the public version everybody sees the figures, but neither who below contributed what nor a word to those above
      note: { action: 'report.read', guarded: mayFollow },
      parts: { action: 'report.read', guarded: mayFollow },
      sentences: { action: 'report.read', guarded: mayFollow },
      sources: { action: 'report.read', guarded: mayFollow },
    },
  },
  ReportComposition: { fields: open('basis', 'missing', 'missingText', 'sentences', 'sources', 'values') },
  ReportComposedValue: {
    fields: open(
      'baseline',
      'composed',
      'indicator',
      'isOutdated',
      'isOwn',
      'now',
      'parts',
      'refused',
      'silent',
      'unitCount',
    ),
  },
  ReportComposedBaseline: { fields: open('composed', 'isOutdated', 'isOwn', 'now', 'refused', 'silent') },
  ReportSource: { fields: open('isOutdated', 'number', 'period', 'report', 'unit') },
  ReportPart: { fields: open('baseline', 'isOutdated', 'number', 'period', 'quantity', 'report', 'unit') },
  ReportSentence: { fields: open('isKept', 'number', 'part', 'plan', 'report', 'text', 'unit') },
  ReportValue: { fields: open('baseline', 'delta', 'growth', 'indicator', 'isBaselineMissing', 'value') },
  Quantity: { fields: open('atLeast', 'denominator', 'kind', 'number', 'numerator', 'text', 'words') },
  ReportNarrative: { fields: open('part', 'text') },
  ReportDifference: { fields: open('after', 'before', 'field') },
  ReportDraft: { fields: open('asOf', 'composedAt', 'composition', 'narratives', 'problems', 'values') },
  ReportDraftValue: { fields: open('baseline', 'definition', 'delta', 'indicator', 'value') },
  ReportProblem: { fields: open('code', 'field', 'message') },
  ThenAndNow: { fields: open('baselineAt', 'report', 'valueAt', 'values') },
  Indicator: {
    fields: open(
      'code',
      'denominator',
      'isShare',
      'isWhole',
      'name',
      'nature',
      'numerator',
      'partOf',
      'source',
      'tiers',
      'unitOfMeasure',
    ),
  },
  ReportForm: {
    fields: open(
      'code',
      'filledInBy',
      'isCompared',
      'name',
      'periodKinds',
      'sections',
      'source',
      'validFrom',
      'validTo',
      'version',
    ),
  },
  ReportFormSection: { fields: open('code', 'indicators', 'narratives', 'numeral', 'title') },
  ReportFormIndicator: { fields: open('indicator', 'isRequired') },
  ReportFormNarrative: { fields: open('code', 'hint', 'isRequired', 'title') },
  ReportPeriod: { fields: open('code', 'from', 'kind', 'label', 'to') },
  Query: { fields: open('report', 'reportForm', 'reportForms', 'reports', 'thenAndNow') },
  Mutation: {
    fields: {
      saveReportDraft: { needs: 'report.write' },
      composeReport: { needs: 'report.write' },
      discardReportDraft: { needs: 'report.write' },
      handInReport: { needs: 'report.write' },
      publishReport: { needs: 'plan.issue' },
      unpublishReport: { needs: 'plan.issue' },
      lockReportPeriod: { needs: 'plan.issue' },
      reopenReportPeriod: { needs: 'plan.issue' },
    },
  },
}

async function mayFollow(context: RequestContext, { reportId }: ReportVersionEntity): Promise<boolean> {
  const report = await loadOne(context, reportById, reportId)
  return report !== undefined && mayReadVersions(context, report)
}
