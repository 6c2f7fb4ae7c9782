import { Lexer, Source, TokenKind } from 'graphql'
import { Refusal } from '../foundation/refusal.js'
import type { Limits } from './limits.js'

const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Reads a document word by word, before anything recursive does: the parser itself overflows at some 10,000
 * brackets. One pass; strings and comments are the lexer's affair.
 * @returns tokens; up to the first one that is none, which the parser then tells about
 * @throws Refusal QUERY_TOO_LONG, QUERY_TOO_NESTED
 */
export function scanDocument(text: string, limits: Limits): number {
  const lexer = new Lexer(new Source(text))
  let tokens = 0
  let open = 0
  while (hasNext(lexer)) {
    tokens += 1
    if (tokens > limits.tokens) throw new Refusal('QUERY_TOO_LONG')
    if (OPENS.has(lexer.token.kind)) open += 1
    if (CLOSES.has(lexer.token.kind)) open -= 1
    if (open > limits.brackets) throw new Refusal('QUERY_TOO_NESTED')
  }
  return tokens
}

function hasNext(lexer: Lexer): boolean {
  try {
    return lexer.advance().kind !== TokenKind.EOF
  } catch {
    return false
  }
}
