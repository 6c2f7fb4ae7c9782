import { describe, expect, it } from 'vitest'
import { daysBetween, firstDayOf, isPartialDate, lastDayOf } from '../../foundation/partial-date.js'
import { documentFacts, planFacts, provinceNames, unitFacts } from './index.js'

const unitCodes = new Set(unitFacts.map((unit) => unit.code))
const documentKeys = new Set(documentFacts.map((document) => document.key))

const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

/** Every text inside a value, with the path to it. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

describe('the demonstration facts', () => {
  it('name each unit and each document once', () => {
    expect(duplicates(unitFacts.map((unit) => unit.code))).toEqual([])
    expect(duplicates(documentFacts.map((document) => document.key))).toEqual([])
    expect(duplicates(planFacts.map((plan) => plan.document))).toEqual([])
  })

  it('have no two documents with the same symbol, issuers and date', () => {
    const identities = documentFacts
      .filter(({ number, symbol }) => number !== undefined && symbol !== undefined)
      .map(({ symbol, issuers, issuedOn }) => `${symbol} ${issuers.join('+')} ${issuedOn}`)
    expect(duplicates(identities)).toEqual([])
  })

  it('refer only to units that are there', () => {
    const referred = [
      ...unitFacts.flatMap((unit) => [
        ...unit.periods.flatMap(({ parent }) => parent ?? []),
        ...(unit.successors ?? []).map((successor) => successor.unit),
      ]),
      ...documentFacts.flatMap((document) => [...document.issuers, ...(document.recipients ?? []).flatMap(({ unit }) => unit ?? [])]),
      ...planFacts.flatMap((plan) => [plan.unit, ...plan.tasks.flatMap(({ leadUnit }) => leadUnit ?? [])]),
    ]
    expect(referred.filter((code) => !unitCodes.has(code))).toEqual([])
  })

  it('refer only to documents that are there, and to none twice in one document', () => {
    for (const { key, citations = [], supersededBy = [] } of documentFacts) {
      const targets = citations.map((citation) => citation.document)
      expect([...targets, ...supersededBy.map((one) => one.document)].filter((target) => !documentKeys.has(target)), key).toEqual([])
      expect(duplicates(targets), key).toEqual([])
      expect(targets, key).not.toContain(key)
    }
    const ofPlans = planFacts.flatMap((plan) => [plan.document, plan.parentDocument ?? plan.document])
    expect(ofPlans.filter((target) => !documentKeys.has(target))).toEqual([])
  })

  it('nest a citation only in one that stands before it', () => {
    for (const { key, citations = [] } of documentFacts) {
      for (const [index, { nestedIn }] of citations.entries()) {
        if (nestedIn !== undefined) expect(nestedIn, `${key} ${index}`).toBeLessThan(index)
      }
    }
  })

  it('nest the schemes in the plans that carry them out', () => {
    const report = documentFacts.find(({ key }) => key === 'bac-giang:report-2024')
    const outerOf = (key: string) => {
      const citation = report?.citations?.find(({ document }) => document === key)
      return citation?.nestedIn === undefined ? undefined : report?.citations?.[citation.nestedIn]?.document
    }
    expect(outerOf('de-an-pbgdpl-2021-2027')).toBe('bac-giang:229/KH-LĐLĐ')
    expect(outerOf('cong-uoc-asean-buon-ban-nguoi')).toBe('bac-giang:168/KH-LĐLĐ')
    expect(outerOf('48-CT/TW')).toBe('13-KL/TW')
    expect(outerOf('13-KL/TW')).toBe('1944/QĐ-TTg')
  })

  it('are written in NFC', () => {
    const texts = textsIn([unitFacts, documentFacts, planFacts, provinceNames])
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })

  it('bear only dates that the calendar has', () => {
    const dates = textsIn([unitFacts, documentFacts, planFacts]).filter(([path]) => /\.(from|to|on|issuedOn|validFrom|validTo|due|date)$/.test(path))
    expect(dates.length).toBeGreaterThan(100)
    expect(dates.filter(([, date]) => !isPartialDate(date))).toEqual([])
  })

  it('let no period of a unit run into the next', () => {
    for (const { code, periods } of unitFacts) {
      for (const [index, { from, to }] of periods.entries()) {
        if (from && to) expect(firstDayOf(from) <= lastDayOf(to), code).toBe(true)
        const next = periods[index + 1]
        if (next) expect(lastDayOf(to ?? '9999') < firstDayOf(next.from ?? '1900'), code).toBe(true)
      }
    }
  })

  it('know the name of every province', () => {
    expect(unitFacts.flatMap(({ province }) => province ?? []).filter((province) => !(province in provinceNames))).toEqual([])
  })

  it('put every unit under the code of its province', () => {
    const misplaced = unitFacts.filter(({ code, province }) => (province === undefined ? !/^(vn|intl)\./.test(code) : !code.startsWith(`${province}.`)))
    expect(misplaced.map((unit) => unit.code)).toEqual([])
  })

  it('start every numbered symbol with its number', () => {
    const wrong = documentFacts.filter(({ number, symbol }) => number !== undefined && symbol !== undefined && !new RegExp(`^${number}[/-]`).test(symbol))
    expect(wrong.map((document) => document.key)).toEqual([])
  })

  it('put every task into a section of its plan', () => {
    for (const { document, sections, tasks } of planFacts) {
      const labels = sections.map(({ label, heading }) => `${label}. ${heading}`)
      for (const { section } of tasks) if (section !== undefined) expect(labels, document).toContain(section)
    }
  })

  it('ask to check all that comes from the press or from memory', () => {
    const doubtful = /báo chí|hiểu biết chung|ngoài năm văn bản|đề xuất/i
    const sourced = [
      ...unitFacts.flatMap((unit) => [...unit.periods, ...(unit.successors ?? [])]),
      ...documentFacts.flatMap((document) => document.supersededBy ?? []),
    ]
    expect(sourced.filter(({ source, needsVerification }) => doubtful.test(source ?? '') && needsVerification !== true)).toEqual([])
  })
})

describe('the answers that stand in the facts', () => {
  const find = (key: string) => {
    const document = documentFacts.find((one) => one.key === key)
    if (!document) throw new Error(`no document ${key}`)
    return document
  }
  const cited = (key: string) => (find(key).citations ?? []).map((citation) => find(citation.document))
  const shared = (a: string, b: string) => {
    const others = new Set(cited(b).map((document) => document.key))
    return cited(a).filter((document) => others.has(document.key))
  }
  const labels = (documents: readonly { symbol?: string; title: string }[]) => documents.map(({ symbol, title }) => symbol ?? title).toSorted()

  const PLAN = 'bac-giang:plan-2024'
  const REPORT = 'bac-giang:report-2024'
  const GUIDANCE = 'tra-vinh:25/HD-LĐLĐ'
  const ANTI_TRAFFICKING = 'tay-ninh:441/KH-LĐLĐ'
  const EDUCATION = 'ho-chi-minh:education-plan-2024'

  it('share 12 numbered documents, Đề án 201 and the unnumbered strategy between the two of Bắc Giang', () => {
    expect(labels(shared(PLAN, REPORT))).toEqual(
      [
        ...['44-KL/TW', '09-CT/TW', '1944/QĐ-TTg', '13-KL/TW', '48-CT/TW', '15-KL/TW', '46-CT/TW'],
        ...['153-NQ/TU', '159-NQ/TU', '51-NQ/TW', '36-KH/TU', '03/QCPH-BCA-TLĐ'],
        '201-ĐA/UBND',
        'Chiến lược quốc gia phòng, chống tội phạm giai đoạn 2016 - 2025 và định hướng đến năm 2030',
      ].toSorted(),
    )
  })

  it.each([PLAN, REPORT])('share exactly 09-CT/TW and 48-CT/TW between Hồ Chí Minh City and %s', (other) => {
    expect(labels(shared(EDUCATION, other))).toEqual(['09-CT/TW', '48-CT/TW'])
  })

  it('let the guidance of Trà Vinh rest on a circular that has a successor', () => {
    const replaced = cited(GUIDANCE).filter(({ supersededBy }) => supersededBy?.some((one) => one.isProposed !== true))
    expect(labels(replaced)).toEqual(['23/2012/TT-BCA'])
    expect(replaced[0]?.supersededBy).toMatchObject([{ document: '124/2021/TT-BCA', on: '2022-02-10', needsVerification: true }])
  })

  it('only propose what followed Chương trình phối hợp số 09', () => {
    expect(find('chuong-trinh-phoi-hop-09').supersededBy).toMatchObject([{ document: '07/CTr-BCA-MTTQ', isProposed: true }])
  })

  it('say that the regulation of 2017 was replaced according to the press', () => {
    expect(find('03/QCPH-BCA-TLĐ').supersededBy).toMatchObject([{ document: '04/QCPH-BCA-TLĐLĐVN', on: '2023-04-25', needsVerification: true }])
  })

  it('keep 36/KH-BCĐ and 36-KH/TU two documents', () => {
    expect(labels(documentFacts.filter(({ number }) => number === '36'))).toEqual(['36-KH/TU', '36/KH-BCĐ'])
  })

  it('keep 48/CT-TW and 48-CT/TW one document', () => {
    const all = documentFacts.filter(({ number, kind }) => number === '48' && kind === 'CT')
    expect(all.map(({ symbol, aliases }) => [symbol, aliases])).toEqual([['48-CT/TW', ['48/CT-TW']]])
  })

  it('count 56 days from the Confederation to Trà Vinh, and 24 from the steering committee to the union in Tây Ninh', () => {
    const days = (from: string, to: string) => daysBetween(find(from).issuedOn ?? '', find(to).issuedOn ?? '')
    expect(days('23/HD-TLĐ', GUIDANCE)).toBe(56)
    expect(days('tay-ninh:164/KH-BCĐ', ANTI_TRAFFICKING)).toBe(24)
  })

  it.each([[PLAN, 8], [GUIDANCE, 3], [REPORT, 4], [ANTI_TRAFFICKING, 5], [EDUCATION, 6]])('count the recipients of %s: %i', (key, count) => {
    expect(find(key).recipients).toHaveLength(count)
  })

  it('never invent a number or a day', () => {
    expect([PLAN, REPORT, EDUCATION].map((key) => [find(key).number, find(key).issuedOn])).toEqual([
      [undefined, '2024-02'],
      [undefined, '2024-03'],
      [undefined, undefined],
    ])
  })

  it('tell the bounds of an undated plan: its parent is older, its own deadline younger', () => {
    const plan = planFacts.find(({ document }) => document === EDUCATION)
    expect(find(plan?.parentDocument ?? '').issuedOn).toBe('2024-07-22')
    expect(daysBetween('2024-07-22', plan?.deadlines[0]?.date ?? '')).toBe(136)
  })

  it('find one plan without any deadline or target that is known in full', () => {
    const open = planFacts.filter(({ tasks, deadlines, targets }) => tasks.length > 0 && deadlines.length === 0 && targets.length === 0)
    expect(open.map(({ document }) => document)).toEqual([ANTI_TRAFFICKING])
  })

  it('tell what must be reached from what is striven for', () => {
    const targets = planFacts.flatMap((plan) => plan.targets.map(({ operator, quantity, isMandatory }) => [plan.document, operator, quantity, isMandatory]))
    expect(targets).toEqual([
      [PLAN, '=', 1, true],
      [PLAN, '>=', 10, true],
      [GUIDANCE, '>=', 1, true],
      [EDUCATION, '>=', 1, false],
    ])
  })
})
