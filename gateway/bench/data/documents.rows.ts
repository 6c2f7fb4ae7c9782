import { Random } from '../random.js'
import { foldText } from '../../src/foundation/folded-text.js'
import { CITED, type BenchPlan } from './plans.js'
import { dayAfter, DAYS, idOf, WRITTEN_AT, type Cell, type Rows } from './rows.js'
import type { Country } from './units.js'
import { THEMES } from './words.js'

/** Documents that a full plan cites, and that another one does. */
const CITATIONS = { full: 15, other: 2 }

export function documentRows(country: Country, plans: readonly BenchPlan[]): Rows[] {
  return [
    {
      table: 'document',
      columns: [
        'id',
        'number',
        'symbol',
        'symbol_key',
        'kind',
        'issued_on',
        'title',
        'title_fold',
        'place',
        'signer_authority',
        'signer_office',
        'source',
        'needs_verification',
        'is_public',
        'is_placeholder',
        'cited_by_count',
        'unique_key',
        'sort_key',
        'created_at',
      ],
      rows: documents(plans),
    },
    { table: 'document_issuer', columns: ['document_id', 'unit_id', 'position'], rows: issuers(country, plans) },
    {
      table: 'citation',
      columns: ['id', 'document_id', 'target_id', 'position', 'relation', 'raw', 'nested_in_id'],
      rows: citations(plans),
    },
  ]
}

function* documents(plans: readonly BenchPlan[]): Iterable<Cell[]> {
  const counts = citedBy(plans)
  for (let number = 0; number < CITED; number += 1) {
    const day = dayAfter(Math.floor((number * DAYS) / CITED))
    yield documentRow(
      idOf('doc', number),
      symbolOfCited(number),
      'CT',
      day,
      `Chỉ thị về ${theme(number)}`,
      counts[number] ?? 0,
    )
  }
  for (const { number, documentId, unit, issuedOn } of plans) {
    const title = `Kế hoạch thực hiện ${theme(number)} năm ${issuedOn.slice(0, 4)} của ${unit.name}`
    yield documentRow(documentId, symbolOf(number), 'KH', issuedOn, title, 0)
  }
}

const theme = (number: number) => THEMES[number % THEMES.length]!

/** Number and symbol of the document of a plan. */
export const symbolOf = (number: number) => `${(number % 997) + 1}/KH-LĐLĐ`

const symbolOfCited = (number: number) => `${(number % 89) + 1}/CT-TLĐ`

function documentRow(
  id: string,
  symbol: string,
  kind: string,
  day: string,
  title: string,
  citedByCount: number,
): Cell[] {
  const [number = ''] = symbol.split('/')
  const fixed = ['Hà Nội', 'TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH', 'dữ liệu đo', false, true, false]
  const key = symbol.toUpperCase()
  return [
    id,
    number,
    symbol,
    key,
    kind,
    day,
    title,
    foldText(title),
    ...fixed,
    citedByCount,
    `${key}|${id}|${day}`,
    day,
    WRITTEN_AT,
  ]
}

function* issuers({ top, provinces }: Country, plans: readonly BenchPlan[]): Iterable<Cell[]> {
  for (let number = 0; number < CITED; number += 1) {
    const { root } = provinces[number % provinces.length]!
    yield [idOf('doc', number), (number % 3 === 0 ? top : root).id, 0]
  }
  for (const { documentId, unit } of plans) yield [documentId, unit.id, 0]
}

function* citations(plans: readonly BenchPlan[]): Iterable<Cell[]> {
  let number = 0
  for (const plan of plans) {
    for (const [position, cited] of citedOf(plan).entries()) {
      const raw = `Căn cứ Chỉ thị số ${symbolOfCited(cited)} về ${theme(cited)}`
      yield [idOf('cit', number), plan.documentId, idOf('doc', cited), position, 'basis', raw, null]
      number += 1
    }
  }
}

function citedOf({ number, isFull }: BenchPlan): number[] {
  const random = new Random(3, number)
  const cited = new Set<number>()
  while (cited.size < (isFull ? CITATIONS.full : CITATIONS.other)) cited.add(random.below(CITED))
  return [...cited]
}

function citedBy(plans: readonly BenchPlan[]): number[] {
  const counts: number[] = Array.from({ length: CITED }, () => 0)
  for (const plan of plans) for (const cited of citedOf(plan)) counts[cited]! += 1
  return counts
}
