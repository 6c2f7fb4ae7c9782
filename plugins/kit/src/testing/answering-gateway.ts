import { vi } from 'vitest'

/** What came in: the operation's name and its variables. */
export interface Asked {
  readonly operation: string
  readonly variables: Record<string, unknown>
}

/** Answers of one operation: data, or a function of the variables. Throwing is an unreachable gateway. */
export type Answers = Record<string, unknown>

/**
 * Stands in for the network: the tab's own client runs, and each operation is answered by its name.
 * An operation without an answer hangs, as a slow gateway does.
 */
export function answeringGateway(answers: Answers): { asked: Asked[]; answers: Answers } {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (_address: string | URL, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Record<string, unknown> }
    const operation = /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? ''
    asked.push({ operation, variables })
    const answer = answers[operation]
    if (answer === undefined) return new Promise<Response>(() => undefined)
    const data: unknown = typeof answer === 'function' ? (answer as (variables: unknown) => unknown)(variables) : answer
    return new Response(JSON.stringify({ data }))
  })
  return { asked, answers }
}

/** A token of an officer; nobody checks its signature here. */
export const tokenOf = (subject: string): string =>
  `e30.${btoa(JSON.stringify({ iss: 'test', sub: subject })).replace(/=+$/, '')}.c2ln`
