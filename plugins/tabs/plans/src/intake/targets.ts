import { type DraftForm, LISTS, type ListName } from './draft-form.js'

/** Fields that stand for the parts of the header. */
const FIELDS: Readonly<Record<string, string>> = {
  header: 'document.symbol',
  title: 'document.title',
  signer: 'document.signerAuthority',
}

/**
 * Place in the form of what was read from a mark of the source text.
 * @returns `null` where the form has nothing of it
 */
export function targetOfMark(mark: string, form: DraftForm): string | null {
  for (const list of LISTS) {
    const row = form[list].find((candidate) => candidate.mark === mark)
    if (row) return `row:${row.key}`
  }
  const [kind = ''] = mark.split(':')
  if (kind === 'partial' || kind === 'warning') return mark
  return FIELDS[kind] ?? null
}

/** Place in the form of a field that the gateway or the screen finds wrong: `tasks.3.due` → the row of task 3. */
export function targetOfMistake(path: string, form: DraftForm): string {
  const [list = '', index = ''] = path.split('.')
  const row = LISTS.includes(list as ListName) ? form[list as ListName][Number(index)] : undefined
  return row ? `row:${row.key}` : path
}
