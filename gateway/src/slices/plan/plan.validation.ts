import { citationRelations, deadlineTypes, documentKinds, targetOperators, type Term } from '@antq/shared-schema'
import { isPartialDate } from '../../foundation/partial-date.js'
import { Refusal } from '../../foundation/refusal.js'
import type { PlanContent } from './plan.content.js'

/** Larger than any real plan; keeps one request from filling the tables. */
const LONGEST = { list: 500, name: 400, text: 10_000, title: 2_000, symbol: 120, number: 20 } as const
/** Bytes in a text column of MySQL. */
const TEXT_COLUMN = 65_535
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
const LARGEST_QUANTITY = 2_000_000_000

/**
 * Whether what the officer typed can be stored.
 * @throws Refusal DATE_INVALID or INPUT_INVALID naming every field concerned
 */
export function checkContent(content: PlanContent): void {
  const wrong: string[] = []
  const wrongDates: string[] = []
  const word = (path: string, value: string, vocabulary: readonly Term[]) => {
    if (!vocabulary.some((term) => term.code === value)) wrong.push(path)
  }
  const length = (path: string, value: string | null, longest: number, isNeeded = false) => {
    if ((value ?? '').length > longest || (isNeeded && (value ?? '').trim() === '')) wrong.push(path)
  }
  const date = (path: string, value: string | null) => {
    if (value !== null && !isPartialDate(value)) wrongDates.push(path)
  }
  const list = <T>(path: string, items: readonly T[], check: (item: T, path: string) => void) => {
    if (items.length > LONGEST.list) wrong.push(path)
    else for (const [index, item] of items.entries()) check(item, `${path}.${index}`)
  }

  const { document } = content
  word('document.kind', document.kind, documentKinds)
  length('document.title', document.title, LONGEST.title, true)
  length('document.symbol', document.symbol?.toUpperCase() ?? null, LONGEST.symbol)
  if (document.number !== null && !/^\d{1,6}$/.test(document.number)) wrong.push('document.number')
  for (const field of ['issuedOn', 'validFrom', 'validTo'] as const) date(`document.${field}`, document[field])
  for (const field of ['place', 'signerAuthority', 'signerOffice'] as const)
    length(`document.${field}`, document[field], LONGEST.name)
  if (content.purpose.length > LONGEST.list || bytesOf(content.purpose) > TEXT_COLUMN) wrong.push('purpose')
  list('tasks', content.tasks, (task, path) => {
    length(`${path}.text`, task.text, LONGEST.text, true)
    length(`${path}.lead`, task.lead, LONGEST.name)
    length(`${path}.section`, task.section, LONGEST.name)
    if (bytesOf(task.cooperators) > TEXT_COLUMN) wrong.push(`${path}.cooperators`)
    date(`${path}.due`, task.due)
  })
  list('targets', content.targets, (target, path) => {
    length(`${path}.text`, target.text, LONGEST.text, true)
    length(`${path}.unitOfMeasure`, target.unitOfMeasure, LONGEST.name)
    length(`${path}.who`, target.who, LONGEST.name)
    word(`${path}.operator`, target.operator, targetOperators)
    if (!Number.isInteger(target.quantity) || target.quantity < 0 || target.quantity > LARGEST_QUANTITY)
      wrong.push(`${path}.quantity`)
  })
  list('deadlines', content.deadlines, (deadline, path) => {
    length(`${path}.raw`, deadline.raw, LONGEST.text, true)
    length(`${path}.rule`, deadline.rule, LONGEST.name)
    length(`${path}.who`, deadline.who, LONGEST.name)
    length(`${path}.what`, deadline.what, LONGEST.text)
    word(`${path}.type`, deadline.type, deadlineTypes)
    date(`${path}.date`, deadline.date)
  })
  list('citations', content.citations, (citation, path) => {
    length(`${path}.raw`, citation.raw, LONGEST.text, true)
    length(`${path}.symbol`, citation.symbol?.toUpperCase() ?? null, LONGEST.symbol)
    length(`${path}.issuer`, citation.issuer, LONGEST.text)
    word(`${path}.relation`, citation.relation, citationRelations)
    if (citation.kind !== null) word(`${path}.kind`, citation.kind, documentKinds)
    date(`${path}.issuedOn`, citation.issuedOn)
  })
  list('recipients', content.recipients, (recipient, path) => {
    length(`${path}.raw`, recipient.raw, LONGEST.name, true)
    length(`${path}.name`, recipient.name, LONGEST.name, true)
    length(`${path}.purpose`, recipient.purpose, LONGEST.name)
  })

  if (wrong.length > 0) throw new Refusal('INPUT_INVALID', { fields: wrong })
  if (wrongDates.length > 0) throw new Refusal('DATE_INVALID', { fields: wrongDates })
}
