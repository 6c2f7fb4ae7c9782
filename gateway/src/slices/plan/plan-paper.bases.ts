import { foldText } from '../../foundation/folded-text.js'
import type { PlanCitationContent } from './plan.content.js'

/** Relations that stand before the contents, in words; what a text only follows or mentions stands inside it. */
const BEFORE_CONTENTS: Readonly<Record<string, string>> = {
  basis: 'Căn cứ',
  implements: 'Thực hiện',
  continues: 'Tiếp tục thực hiện',
}
const INSIDE: Readonly<Record<string, string>> = {
  basis: 'căn cứ',
  implements: 'thực hiện',
  continues: 'tiếp tục thực hiện',
  replaces: 'thay thế',
  amends: 'sửa đổi, bổ sung',
  follows: 'theo',
}

export type Cited = Pick<PlanCitationContent, 'raw' | 'relation' | 'nestedIn'>

/**
 * The bases of a plan, each a sentence: what one of them cites itself follows in it, as its words have it.
 * @param citations in the order of the text; null for one that nobody may read, which hides what stands inside it
 */
export function basesOf(citations: readonly (Cited | null)[]): string[] {
  return citations.flatMap((citation, index) => {
    const words = citation === null ? undefined : BEFORE_CONTENTS[citation.relation]
    if (citation === null || citation.nestedIn !== null || words === undefined) return []
    const text = withInner(citations, citation, index)
    return [foldText(text).startsWith(foldText(words)) ? text : `${words} ${text}`]
  })
}

/** A citation stands inside an earlier one only, so this ends. */
function withInner(citations: readonly (Cited | null)[], { raw }: Cited, index: number): string {
  const inner = citations.flatMap((citation, at) => {
    if (citation?.nestedIn !== index || at <= index) return []
    const text = withInner(citations, citation, at)
    return raw.includes(text) ? [] : [`${INSIDE[citation.relation] ?? 'về'} ${text}`]
  })
  return [raw, ...inner].join(', ')
}
