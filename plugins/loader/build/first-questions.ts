import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { documentsIn } from './direct-imports.js'
import type { FirstQuestion } from './first-question.js'

/** The same as the gateway knows it: by the SHA-256 of the operation's text. */
export interface StoredQuestion {
  readonly sha256: string
  readonly variables: Readonly<Record<string, unknown>>
}

const GENERATED = fileURLToPath(new URL('../../../shared-schema/src/generated/graphql.ts', import.meta.url))

export function storedQuestion({ operation, variables }: FirstQuestion): StoredQuestion {
  const text = documentsIn(readFileSync(GENERATED, 'utf8')).get(`${operation}Document`)
  if (text === undefined) throw new Error(`no operation “${operation}” in shared-schema/documents`)
  return { sha256: createHash('sha256').update(text).digest('hex'), variables }
}
