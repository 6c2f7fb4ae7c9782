import type { Token } from './tokens.js'

/**
 * Marks the numbers of pages that stand on a line of their own (`2`, `- 2 -`, `Trang 2/5`). Nghị định 30/2020/NĐ-CP
 * centres them at the top from page 2 on, so a text taken from a file has them between the halves of a sentence.
 */
export function markPageNumbers(tokens: readonly Token[]): void {
  let from = 0
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i]
    if (token !== undefined && token.kind !== 'break') continue
    if (isPageNumber(tokens, from, i)) {
      for (let k = from; k < i; k += 1) {
        const part = tokens[k]
        if (part && part.kind !== 'space') part.kind = 'page'
      }
    }
    from = i + 1
  }
}

const LONGEST_PAGE_LINE = 6

function isPageNumber(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_PAGE_LINE || to === from) return false
  let numbers = 0
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]
    if (token === undefined) return false
    if (token.kind === 'number') {
      if (token.text.length > 3) return false
      numbers += 1
    } else if (token.kind === 'word') {
      if (numbers > 0 || (token.key !== 'trang' && token.key !== 'page')) return false
    } else if (token.kind !== 'space' && token.kind !== 'dash' && token.kind !== 'slash' && token.kind !== 'markup')
      return false
  }
  return numbers === 1 || numbers === 2
}
