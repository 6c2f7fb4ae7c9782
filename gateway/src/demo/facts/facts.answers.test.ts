import { describe, expect, it } from 'vitest'
import { daysBetween } from '../../foundation/partial-date.js'
import { documentFacts, planFacts } from './index.js'

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
  const labels = (documents: readonly { symbol?: string; title: string }[]) =>
    documents.map(({ symbol, title }) => symbol ?? title).toSorted()

  const PLAN = 'bac-giang:plan-2024'
  const REPORT = 'bac-giang:report-2024'
  const GUIDANCE = 'tra-vinh:25/HD-LĐLĐ'
  const ANTI_TRAFFICKING = 'tay-ninh:441/KH-LĐLĐ'
  const EDUCATION = 'ho-chi-minh:education-plan-2024'

  it('share 12 numbered documents, Đề án 201 and the unnumbered strategy between the two of Bắc Giang', () => {
    expect(labels(shared(PLAN, REPORT))).toEqual(
      [
        '44-KL/TW',
        '09-CT/TW',
        '1944/QĐ-TTg',
        '13-KL/TW',
        '48-CT/TW',
        '15-KL/TW',
        '46-CT/TW',
        '153-NQ/TU',
        '159-NQ/TU',
        '51-NQ/TW',
        '36-KH/TU',
        '03/QCPH-BCA-TLĐ',
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
    expect(replaced[0]?.supersededBy).toMatchObject([
      { document: '124/2021/TT-BCA', on: '2022-02-10', needsVerification: true },
    ])
  })

  it('only propose what followed Chương trình phối hợp số 09', () => {
    expect(find('chuong-trinh-phoi-hop-09').supersededBy).toMatchObject([
      { document: '07/CTr-BCA-MTTQ', isProposed: true },
    ])
  })

  it('say that the regulation of 2017 was replaced according to the press', () => {
    expect(find('03/QCPH-BCA-TLĐ').supersededBy).toMatchObject([
      { document: '04/QCPH-BCA-TLĐLĐVN', on: '2023-04-25', needsVerification: true },
    ])
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

  it.each([
    [PLAN, 8],
    [GUIDANCE, 3],
    [REPORT, 4],
    [ANTI_TRAFFICKING, 5],
    [EDUCATION, 6],
  ])('count the recipients of %s: %i', (key, count) => {
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

  it('end each plan with the year or the years that its title names', () => {
    const ends = planFacts.map(({ document }) => [document, find(document).validTo])
    expect(ends).toEqual(planFacts.map(({ document }) => [document, /\d{4}$/.exec(find(document).title)?.[0]]))
  })

  it('find one plan without any deadline or target that is known in full', () => {
    const open = planFacts.filter(
      ({ tasks, deadlines, targets }) => tasks.length > 0 && deadlines.length === 0 && targets.length === 0,
    )
    expect(open.map(({ document }) => document)).toEqual([ANTI_TRAFFICKING])
  })

  it('tell what must be reached from what is striven for', () => {
    const targets = planFacts.flatMap((plan) =>
      plan.targets.map(({ operator, quantity, isMandatory }) => [plan.document, operator, quantity, isMandatory]),
    )
    expect(targets).toEqual([
      [PLAN, '=', 1, true],
      [PLAN, '>=', 10, true],
      [GUIDANCE, '>=', 1, true],
      [EDUCATION, '>=', 1, false],
    ])
  })
})
