import type { Database } from '../src/foundation/transaction.js'
import type { EntityManager } from 'typeorm'

export interface StatementCount<T> {
  result: T
  statements: string[]
  /** How the database goes about each of the pages that were read, in its own words. */
  explained(): Promise<string[]>
}

/**
 * The least of several counts: what somebody may do is read again every half second, whatever is asked, and this is
 * the count without it.
 */
export async function leastStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let times = 0; times < 4; times += 1) counts.push((await countStatements(database, work)).statements.length)
  return Math.min(...counts)
}

/** Whether the tree of units still stands as it did: asked every fifth of a second, whatever else is. */
const LOOK_AT_TREE = 'SELECT changes FROM unit_tree WHERE id = 1'

/** Runs a piece of work and lists the SQL statements that went through the read connection meanwhile. */
export async function countStatements<T>(database: Database, work: () => Promise<T>): Promise<StatementCount<T>> {
  const statements: string[] = []
  const pages: { query: string; parameters: unknown[] }[] = []
  const { connection } = database.readManager as EntityManager
  const before = connection.logger
  const quiet = () => undefined
  connection.logger = {
    logQuery: (query: string, parameters: unknown[] = []) => {
      if (query === LOOK_AT_TREE) return
      statements.push(query)
      if (/ORDER BY .* LIMIT/s.test(query)) pages.push({ query, parameters })
    },
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  }
  try {
    return { result: await work(), statements, explained: () => Promise.all(pages.map(explain)) }
  } finally {
    connection.logger = before
  }

  async function explain({ query, parameters }: { query: string; parameters: unknown[] }): Promise<string> {
    const words = database.family === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'
    return JSON.stringify(await database.readManager.query(`${words} ${query}`, parameters))
  }
}
