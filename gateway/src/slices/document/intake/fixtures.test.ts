import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { goldJsonOf } from './gold-json.js'
import { readDocument } from './index.js'

/**
 * Documents of our own, annotated by hand in the shape of gold-json.ts: `raw` is what the text prints, offsets count
 * code points. What is not named in an annotation is not asserted.
 */
const folder = fileURLToPath(new URL('fixtures/', import.meta.url))
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

interface Place {
  readonly start: number
  readonly end: number
  readonly raw: string
}
interface Annotation {
  readonly number: string | null
  readonly symbol: string | null
  readonly kind: string
  readonly issuedOn: string | null
  readonly place: string | null
  readonly title: string
  readonly citations: readonly (Place & {
    readonly symbol: string
    readonly kind: string
    readonly issuedOn: string | null
  })[]
  readonly partialCitations: readonly Place[]
  readonly deadlines: readonly (Place & { readonly type: string; readonly date: string | null })[]
  readonly targets: readonly (Place & { readonly quantity: number })[]
  readonly recipients: readonly Place[]
  readonly sections: readonly { readonly label: string; readonly heading: string; readonly level: number }[]
  readonly signer: { readonly name: string }
}

/** Deadlines that bind somebody to a day; periods and dates of effect are told apart by the other tests. */
const DATED = new Set(['deadline', 'recurring', 'relative'])

const folded = (text: string): string =>
  text
    .replace(/[*“”"'’‘#]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** In the order of the text: each annotation with what was read at its place. */
function pairs<A extends Place, B extends Place>(
  expected: readonly A[],
  found: readonly B[],
  view: (item: A | B) => unknown,
): { expected: unknown[]; found: unknown[] } {
  const show = (item: A | B, raw: string): unknown => ({ raw, is: view(item) })
  return {
    expected: expected.map((item) => show(item, item.raw)),
    found: found.map((item) => {
      const same = expected.find(({ start, end }) => item.start < end && start < item.end)
      return show(item, same?.raw ?? `not expected: ${item.raw}`)
    }),
  }
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(`${folder}${name}.txt`, 'utf8')
  const gold = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Annotation
  const found = goldJsonOf(`${name}.txt`, readDocument(text)) as unknown as Annotation

  it('gives number, symbol, kind, date and place', () => {
    const header = ({ number, symbol, kind, issuedOn, place }: Annotation): object => ({
      number,
      symbol,
      kind,
      issuedOn,
      place,
    })
    expect(header(found)).toEqual(header(gold))
  })

  it('gives the title and the signer', () => {
    expect(folded(found.title)).toBe(folded(gold.title))
    expect(found.signer.name).toBe(gold.signer.name)
  })

  it('gives every citation with symbol, kind and date, and no other', () => {
    const both = pairs(gold.citations, found.citations, ({ symbol, kind, issuedOn }) => ({ symbol, kind, issuedOn }))
    expect(both.found).toEqual(both.expected)
    expect(found.partialCitations.map(({ raw }) => raw)).toEqual(gold.partialCitations.map(({ raw }) => raw))
  })

  it('gives every deadline with its type and date, and no other', () => {
    const dated = (all: Annotation['deadlines']): Annotation['deadlines'] => all.filter(({ type }) => DATED.has(type))
    const both = pairs(dated(gold.deadlines), dated(found.deadlines), ({ type, date }) => ({ type, date }))
    expect(both.found).toEqual(both.expected)
  })

  it('gives every target with its quantity, and no other', () => {
    const both = pairs(gold.targets, found.targets, ({ quantity }) => quantity)
    expect(both.found).toEqual(both.expected)
  })

  it('gives every recipient and every section', () => {
    const both = pairs(gold.recipients, found.recipients, () => null)
    expect(both.found).toEqual(both.expected)
    const first = (all: Annotation['sections']): string[][] =>
      all.filter(({ level }) => level === 1).map(({ label, heading }) => [label, folded(heading)])
    expect(first(found.sections)).toEqual(first(gold.sections))
  })

  it('gives the same from letters and marks apart (NFD) as from letters in one (NFC)', () => {
    const plain = (findings: ReturnType<typeof readDocument>): unknown =>
      JSON.parse(
        JSON.stringify(findings, (key, value: unknown) =>
          key === 'span' || key.endsWith('Span') || key === 'unread' || key === 'length' ? undefined : value,
        ),
      )
    expect(plain(readDocument(text.normalize('NFD')))).toEqual(plain(readDocument(text.normalize('NFC'))))
  })

  it('says where each finding stands in the text as given', () => {
    for (const given of [text, text.normalize('NFD'), `\u{1F4C4}\n${text}`]) {
      const points = [...given]
      for (const { span, symbolSpan, raw } of readDocument(given).citations) {
        const printed = points.slice(span.start, span.end).join('').normalize('NFC')
        expect(printed.replace(/\s+/gu, ' ')).toBe(raw.replace(/\s+/gu, ' '))
        expect(points.slice(symbolSpan.start, symbolSpan.end).join('')).toMatch(/\p{L}/u)
      }
    }
  })
})
