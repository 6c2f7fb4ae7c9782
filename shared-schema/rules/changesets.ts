import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export type Bump = 'patch' | 'minor' | 'major'
const BUMPS = new Set<unknown>(['patch', 'minor', 'major'])

/** A change that partners can notice: a file of `.changeset/`. */
export interface Changeset {
  /** Its name: `plans-backwards.md`. */
  readonly file: string
  /** How much each package changes, by the package's name. */
  readonly bumps: Readonly<Record<string, Bump>>
  /** Elements of the schema that no longer answer as they did: `Plan.foo`, `Query.plans.first`. */
  readonly breaking: readonly string[]
  /** Words for partners. */
  readonly text: string
}

/**
 * All changesets of a folder, by name.
 * @throws Error that names the file, where its head is not one
 */
export function readChangesets(folder: string): Changeset[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => changesetOf(file, readFileSync(join(folder, file), 'utf8')))
}

function changesetOf(file: string, content: string): Changeset {
  const [, head, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? []
  if (head === undefined || text === undefined) throw new Error(`${file}: has no head between two lines of ---`)
  const { breaking = [], ...bumps } = parse(head) as { breaking?: unknown } & Record<string, unknown>
  if (!Array.isArray(breaking) || breaking.some((path) => typeof path !== 'string'))
    throw new Error(`${file}: \`breaking\` is a list of paths: - Plan.foo`)
  const wrong = Object.entries(bumps).find(([, bump]) => !BUMPS.has(bump))
  if (wrong) throw new Error(`${file}: ${wrong[0]} is major, minor or patch, not ${String(wrong[1])}`)
  return { file, bumps: bumps as Record<string, Bump>, breaking, text: text.trim() }
}
