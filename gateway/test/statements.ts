import type { Database } from '../src/foundation/transaction.js'
import type { EntityManager } from 'typeorm'

export interface StatementCount<T> {
  result: T
  statements: string[]
}

/** Runs a piece of work and lists the SQL statements that went through the read connection meanwhile. */
export async function countStatements<T>(database: Database, work: () => Promise<T>): Promise<StatementCount<T>> {
  const statements: string[] = []
  const { connection } = database.readManager as EntityManager
  const before = connection.logger
  const quiet = () => undefined
  connection.logger = {
    logQuery: (query: string) => void statements.push(query),
    logQueryError: quiet,
    logQuerySlow: quiet,
    logSchemaBuild: quiet,
    logMigration: quiet,
    log: quiet,
  }
  try {
    return { result: await work(), statements }
  } finally {
    connection.logger = before
  }
}
