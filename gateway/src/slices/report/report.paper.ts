import { loadOne } from '../../foundation/loader.js'
import { firstDayOf, formatPartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { AdministrativeDocument } from '../../paper/index.js'
import { unitAsOf, requireUnit } from '../organization/index.js'
import { valuesOf } from './comparison.reading.js'
import { formOf, storedDraft } from './draft.reading.js'
import { formVersion, periodText, readPeriod, type ReportForm } from './forms/index.js'
import { checkReport } from './report.check.js'
import type { ReportEntity, ReportVersionEntity } from './report.entity.js'
import { isOwn, visibleReport } from './report.guard.js'
import { visibleVersions } from './report.reading.js'
import { reportBlocks, type PrintedReport } from './report-paper.body.js'
import { textsOfVersion, versionKey } from './version.queries.js'

/** Path of a report's .docx on the gateway; with a number that of one version. */
export function pathOfReport(id: string, number?: number): string {
  return `/reports/${id}.docx${number === undefined ? '' : `?version=${number}`}`
}

/**
 * A report for whoever may read it, as an administrative document: its draft for its own unit, else the last version
 * that the caller may read.
 * @param version number of a version, as an address writes it; that version then, and no draft
 * @throws Refusal NOT_FOUND
 */
export async function reportPaper(
  context: RequestContext,
  id: string,
  version?: string,
): Promise<AdministrativeDocument> {
  const report = await visibleReport(context, id)
  const paper =
    report &&
    (version === undefined ? await paperOfReport(context, report) : await paperOfVersion(context, report, version))
  if (!paper) throw new Refusal('NOT_FOUND', { fields: ['id'] })
  return paper
}

/** @returns null where the caller may read neither a draft nor a version. Always Vietnamese. */
export async function paperOfReport(
  context: RequestContext,
  report: ReportEntity,
): Promise<AdministrativeDocument | null> {
  const last = (await visibleVersions(context, report)).at(-1)
  const content = (await draftContent(context, report)) ?? (last ? await versionContent(context, report, last) : null)
  return content && documentOf(context, report, content)
}

/** @returns null where there is no such version, or where the caller may not read it. Always Vietnamese. */
export async function paperOfVersion(
  context: RequestContext,
  report: ReportEntity,
  number: number | string,
): Promise<AdministrativeDocument | null> {
  const version = (await visibleVersions(context, report)).find((each) => String(each.number) === String(number))
  const content = version ? await versionContent(context, report, version) : null
  return content && documentOf(context, report, content)
}

async function draftContent(context: RequestContext, report: ReportEntity): Promise<PrintedReport | null> {
  if (!report.hasDraft || !(await isOwn(context, report))) return null
  const draft = await storedDraft(context, report.id)
  if (!draft) return null
  const form = formOf(report)
  const { values, asOf } = checkReport(form, draft, { period: report.period, today: context.clock.today() })
  const texts = new Map(draft.texts.map(({ part, text }) => [part, text]))
  return { form, values, texts, asOf, symbol: null, datedOn: null, isDraft: true }
}

async function versionContent(
  context: RequestContext,
  report: ReportEntity,
  version: ReportVersionEntity,
): Promise<PrintedReport | null> {
  const form = formVersion(report.form, version.formVersion)
  if (!form) return null
  const [values, texts] = await Promise.all([
    valuesOf(context, report, version),
    loadOne(context, textsOfVersion, versionKey(version)),
  ])
  return {
    form,
    values,
    texts: new Map(texts.map(({ part, text }) => [part, text])),
    asOf: version.asOf,
    symbol: version.symbol,
    datedOn: version.datedOn,
    isDraft: false,
  }
}

async function documentOf(
  context: RequestContext,
  report: ReportEntity,
  content: PrintedReport,
): Promise<AdministrativeDocument> {
  const unit = await requireUnit(context, report.unitId)
  const { form, asOf, symbol, datedOn, isDraft } = content
  const day = datedOn === null ? (readPeriod(report.period)?.to ?? context.clock.today()) : firstDayOf(datedOn)
  const { name, parentId } = await unitAsOf(context, unit.id, day)
  const superior = parentId === null ? null : (await unitAsOf(context, parentId, day)).name
  return {
    isDraft,
    superior,
    issuers: [name],
    // both are given after signing (Nghị định 30/2020/NĐ-CP, Điều 15), and left blank until then
    symbol,
    place: null,
    date: datedOn,
    kind: 'Báo cáo',
    subject: subjectOf(form, report.period),
    bases: [],
    opening: asOf === null ? null : `Số liệu trong báo cáo tính đến ngày ${formatPartialDate(asOf)}.`,
    blocks: reportBlocks(content, report.period),
    signature: { authorities: signedFor(unit.kind), office: null, name: null },
    recipients: superior === null ? [] : [`${superior} (để báo cáo)`],
    archive: 'VT',
  }
}

/** What it is about: the form's name without its kind, and the period. */
function subjectOf({ name }: ReportForm, period: string): string {
  const subject = name.vi.replace(/^Báo cáo (?:6 tháng, năm )?/u, '')
  return `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)}, ${periodText(period)}`
}

/** Unions decide collectively: the standing committee signs, in a grassroots union the executive committee. */
function signedFor(kind: string): string[] {
  if (kind === 'grassroots-union') return ['TM. BAN CHẤP HÀNH']
  return kind.endsWith('-union') ? ['TM. BAN THƯỜNG VỤ'] : []
}
