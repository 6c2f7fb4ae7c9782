import { parsePartialDate } from '@antq/plugin-kit'
import { type DraftForm, LISTS, type ListName } from './draft-form.js'

/** What is wrong, by the path of the field as the gateway names it: `tasks.3.due`. Values are keys of words. */
export type Mistakes = Readonly<
  Record<string, 'draft.dateWrong' | 'draft.needed' | 'draft.numberWrong' | 'draft.quantityWrong' | 'draft.refused'>
>

/** What is wrong with one field in words, for its `error`; null where nothing is. */
export function wrongIn(
  mistakes: () => Mistakes,
  t: (key: Mistakes[string]) => string,
): (path: string) => string | null {
  return (path) => {
    const mistake = mistakes()[path]
    return mistake ? t(mistake) : null
  }
}

/** Fields of each list that hold a date, and those that must not be empty. */
const DATES: Partial<Record<ListName, string>> = { citations: 'issuedOn', tasks: 'due', deadlines: 'date' }
const NEEDED: Partial<Record<ListName, string>> = {
  tasks: 'text',
  targets: 'text',
  deadlines: 'raw',
  recipients: 'name',
}

/** What can be seen to be wrong before the gateway is asked. */
export function mistakesIn(form: DraftForm): Mistakes {
  const found: Record<string, Mistakes[string]> = {}
  const dateAt = (path: string, text: string): void => {
    if (text.trim() !== '' && parsePartialDate(text) === null) found[path] = 'draft.dateWrong'
  }
  const { document } = form
  if (document.title.trim() === '') found['document.title'] = 'draft.needed'
  if (document.number.trim() !== '' && !/^\d{1,6}$/.test(document.number.trim()))
    found['document.number'] = 'draft.numberWrong'
  for (const field of ['issuedOn', 'validFrom', 'validTo'] as const) dateAt(`document.${field}`, document[field])
  for (const list of LISTS) {
    form[list].forEach((row, index) => {
      const field = (name: string | undefined): string =>
        String((row as object as Record<string, unknown>)[name ?? ''] ?? '')
      if (DATES[list]) dateAt(`${list}.${index}.${DATES[list]}`, field(DATES[list]))
      if (NEEDED[list] && field(NEEDED[list]).trim() === '') found[`${list}.${index}.${NEEDED[list]}`] = 'draft.needed'
    })
  }
  form.targets.forEach((row, index) => {
    if (!/^\d{1,9}$/.test(row.quantity.replaceAll('.', '').trim()))
      found[`targets.${index}.quantity`] = 'draft.quantityWrong'
  })
  form.citations.forEach((row, index) => {
    if (row.raw.trim() === '' && row.symbol.trim() === '') found[`citations.${index}.symbol`] = 'draft.needed'
  })
  return found
}

/** Fields that the gateway refused; it may put `corrections.` before their names. */
export function refusedFields(fields: readonly string[]): Mistakes {
  return Object.fromEntries(fields.map((field) => [field.replace(/^(?:input\.)?corrections\./, ''), 'draft.refused']))
}
