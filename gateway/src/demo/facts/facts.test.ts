import { describe, expect, it } from 'vitest'
import { foldText } from '../../foundation/folded-text.js'
import { firstDayOf, isPartialDate, lastDayOf } from '../../foundation/partial-date.js'
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
      ...documentFacts.flatMap((document) => [
        ...document.issuers,
        ...(document.recipients ?? []).flatMap(({ unit }) => unit ?? []),
      ]),
      ...planFacts.flatMap((plan) => [plan.unit, ...plan.tasks.flatMap(({ leadUnit }) => leadUnit ?? [])]),
    ]
    expect(referred.filter((code) => !unitCodes.has(code))).toEqual([])
  })

  it('refer only to documents that are there, and to none twice in one document', () => {
    const wrong = documentFacts.flatMap(({ key, citations = [], supersededBy = [] }) => {
      const targets = citations.map((citation) => citation.document)
      const unknown = [...targets, ...supersededBy.map((one) => one.document)].filter(
        (target) => !documentKeys.has(target),
      )
      return [...unknown, ...duplicates([key, ...targets])].map((target) => `${key} → ${target}`)
    })
    expect(wrong).toEqual([])
    const ofPlans = planFacts.flatMap((plan) => [plan.document, plan.parentDocument ?? plan.document])
    expect(ofPlans.filter((target) => !documentKeys.has(target))).toEqual([])
  })

  it('nest a citation only in one that stands before it', () => {
    const wrong = documentFacts.flatMap(({ key, citations = [] }) =>
      citations.flatMap(({ nestedIn }, index) =>
        nestedIn === undefined || (nestedIn >= 0 && nestedIn < index) ? [] : [`${key} ${index}`],
      ),
    )
    expect(wrong).toEqual([])
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
    const dates = textsIn([unitFacts, documentFacts, planFacts]).filter(([path]) =>
      /\.(from|to|on|issuedOn|validFrom|validTo|due|date)$/.test(path),
    )
    expect(dates.length).toBeGreaterThan(100)
    expect(dates.filter(([, date]) => !isPartialDate(date))).toEqual([])
  })

  it('let no period of a unit run into the next', () => {
    const wrong = unitFacts.flatMap(({ code, periods }) =>
      periods.flatMap(({ from, to }, index) => {
        const next = periods[index + 1]
        const isBackward = from !== undefined && to !== undefined && firstDayOf(from) > lastDayOf(to)
        const isOverlapping =
          next !== undefined && (to === undefined || next.from === undefined || lastDayOf(to) >= firstDayOf(next.from))
        return isBackward || isOverlapping ? [`${code} ${index}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  it('know the name of every province', () => {
    expect(
      unitFacts.flatMap(({ province }) => province ?? []).filter((province) => !(province in provinceNames)),
    ).toEqual([])
  })

  it('put every unit under the code of its province', () => {
    const misplaced = unitFacts.filter(({ code, province }) =>
      province === undefined ? !/^(vn|intl)\./.test(code) : !code.startsWith(`${province}.`),
    )
    expect(misplaced.map((unit) => unit.code)).toEqual([])
  })

  it('start every numbered symbol with its number', () => {
    const wrong = documentFacts.filter(
      ({ number, symbol }) =>
        number !== undefined && symbol !== undefined && !new RegExp(`^${number}[/-]`).test(symbol),
    )
    expect(wrong.map((document) => document.key)).toEqual([])
  })

  it('put every task into a section of its plan', () => {
    const lost = planFacts.flatMap(({ document, sections, tasks }) => {
      const headings = new Set(sections.map(({ label, heading }) => `${label}. ${heading}`))
      return tasks.flatMap(({ section }) =>
        section === undefined || headings.has(section) ? [] : [`${document}: ${section}`],
      )
    })
    expect(lost).toEqual([])
  })

  it('ask to check all that comes from the press or from memory', () => {
    const doubtful = /báo chí|hiểu biết chung|ngoài năm văn bản|đề xuất/i
    const sourced = [
      ...unitFacts.flatMap((unit) => [...unit.periods, ...(unit.successors ?? [])]),
      ...documentFacts.flatMap((document) => document.supersededBy ?? []),
    ]
    expect(
      sourced.filter(({ source, needsVerification }) => doubtful.test(source ?? '') && needsVerification !== true),
    ).toEqual([])
  })

  it('let no two bodies of one province share a name, an alias or a code of symbols', () => {
    const names = unitFacts
      .filter(({ province }) => province !== undefined)
      .flatMap(({ province, aliases = [], symbolCodes = [], periods }) => {
        const spellings = [
          ...aliases,
          ...symbolCodes,
          ...periods.flatMap(({ name, shortName }) => [name, shortName ?? name]),
        ]
        return [...new Set(spellings.map((spelling) => `${province}: ${foldText(spelling)}`))]
      })
    expect(duplicates(names)).toEqual([])
  })
})
