import { foldText } from '../../foundation/folded-text.js'

/** Folded letters are one byte each, mostly: fits the text column of MySQL whatever they are. */
const LONGEST_SEARCH_TEXT = 16_000

/** What a search finds a plan by: its header, and what it gives people to do. Folded. */
export function searchFoldOf(plan: {
  symbol: string | null
  title: string
  unitName: string
  tasks: readonly { text: string }[]
  targets: readonly { text: string }[]
}): string {
  const asked = [...plan.tasks, ...plan.targets].map(({ text }) => text)
  return foldText([plan.symbol ?? '', plan.title, plan.unitName, ...asked].join(' ')).slice(0, LONGEST_SEARCH_TEXT)
}
