import { addDays, isFullDate } from '../../foundation/partial-date.js'
import type { Findings } from '../document/index.js'
import type { PlanContent } from './plan.content.js'
import { periodInTitle } from './plan.period.js'

/** Headings are a table of contents; a text with more of them is read in its source. */
const MOST_SECTIONS = 60
const LONGEST_HEADING = 300

/** What intake found, as a plan's content. The name of the signer is left out: it is not kept. */
export function contentOfFindings(findings: Findings): PlanContent {
  const title = findings.title ?? ''
  const period = periodInTitle(title)
  return {
    document: {
      number: findings.number,
      symbol: findings.symbol,
      kind: findings.kind ?? 'KH',
      issuedOn: findings.issuedOn,
      place: findings.place,
      title,
      signerAuthority: findings.signer?.authority ?? null,
      signerOffice: findings.signer?.role ?? null,
      validFrom: null,
      validTo: period?.to ?? null,
    },
    purpose: [...findings.purpose],
    sections: findings.sections
      .slice(0, MOST_SECTIONS)
      .map(({ label, heading, level }) => ({ label, heading: heading.slice(0, LONGEST_HEADING), level })),
    tasks: findings.tasks.map(({ text, section, lead, cooperators, due }) => ({
      text,
      section,
      lead,
      cooperators: [...cooperators],
      due: lastDayOf(due, findings),
    })),
    targets: findings.targets.map(({ raw, quantity, operator, unit, who, mandatory }) => ({
      text: raw,
      quantity,
      operator,
      unitOfMeasure: unit,
      who,
      isMandatory: mandatory,
    })),
    deadlines: findings.deadlines.map(({ raw, type, date, rule, who, what }) => ({ raw, type, date, rule, who, what })),
    citations: findings.citations.map((citation) => ({
      raw: citation.raw,
      symbol: citation.symbol,
      kind: citation.kind,
      issuedOn: citation.issuedOn,
      issuer: citation.issuer ?? citation.parties[0] ?? null,
      relation: citation.relation,
      nestedIn: citation.nestedIn,
      document: null,
    })),
    recipients: findings.recipients.map(({ raw, name, purpose, isArchive }) => ({ raw, name, purpose, isArchive })),
    parentDocument: null,
  }
}

/** A task due “trước ngày 28/02” has to be done on the 27th: the same day that the deadline itself shows. */
function lastDayOf(due: string | null, { deadlines }: Findings): string | null {
  if (!isFullDate(due)) return due
  const isExclusive = deadlines.some((deadline) => deadline.date === due && /\bbefore\b/.test(deadline.rule))
  return isExclusive ? addDays(due, -1) : due
}
