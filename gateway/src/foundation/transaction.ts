import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'

/** The queue of those who write to one file: each waits for the one before. */
export interface Turns {
  last: Promise<unknown>
}

/**
 * The two doors to the database. On MySQL both are one pool. On SQLite they are two connections to one file:
 * TypeORM shares a single connection between concurrent transactions there (they would nest and lose writes), so
 * writers stand in a queue and readers never see what is not committed.
 */
export class Database {
  /** @param turns whose turn it is to write; the same for all connections of a process to one SQLite file */
  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly turns: Turns = { last: Promise.resolve() },
  ) {}

  /** Manager to read with outside a transaction. */
  get readManager(): EntityManager {
    return this.reader.manager
  }

  /** Which family of databases this is; for the few statements that differ. */
  get family(): 'sqlite' | 'mysql' {
    return this.writer.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql'
  }

  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    // on a server a statement sees what others have committed meanwhile: a conflict can be told with what is there now
    const run = () =>
      this.family === 'mysql'
        ? againAfterDeadlock(() => inReadCommitted(this.writer, work))
        : this.writer.transaction(async (manager) => {
            await manager.query(TAKE_SQLITE_LOCK)
            return work(manager)
          })
    if (this.writer === this.reader) return run()
    const turn = this.turns.last.then(run)
    this.turns.last = turn.catch(() => undefined)
    return turn
  }

  /** One statement that needs nothing around it; on SQLite it waits for its turn as every write does. */
  writeAlone<T>(statement: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.family === 'mysql' ? statement(this.writer.manager) : this.write(statement)
  }

  async ping(): Promise<void> {
    await this.reader.query('SELECT 1')
  }

  async close(): Promise<void> {
    await this.turns.last
    if (this.reader !== this.writer) await this.reader.destroy()
    await this.writer.destroy()
  }
}

/** Connections whose transactions are READ COMMITTED for good: nobody has to say so before each of them. */
const settled = new WeakSet<object>()

async function inReadCommitted<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner()
  try {
    const connection: object = await runner.connect()
    if (!settled.has(connection)) {
      await runner.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
      settled.add(connection)
    }
    return await runner.manager.transaction(work)
  } finally {
    await runner.release()
  }
}

/**
 * Writes nothing, but as a writing statement it waits for the lock of the file. A transaction that reads first and
 * writes later does not wait: where another process wrote in between, SQLite can only refuse it.
 */
const TAKE_SQLITE_LOCK = 'DELETE FROM migrations WHERE 1 = 0'

const DUPLICATES = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])

/** Whether a statement failed because a row with the same unique key is there; whoever came first keeps it. */
export function isDuplicate(error: unknown): boolean {
  const cause = (error as { driverError?: { code?: string } } | null)?.driverError
  return DUPLICATES.has(cause?.code ?? '')
}

/** Whether a row that was asked for without waiting is held by another transaction. */
export function isLocked(error: unknown): boolean {
  const code = (error as { driverError?: { code?: string } } | null)?.driverError?.code
  return code === 'ER_LOCK_NOWAIT' || code === 'ER_LOCK_WAIT_TIMEOUT' || code === 'SQLITE_BUSY'
}

const MOST_TRIES = 4

/** Two writers can wait for each other; the server ends one of them, which then simply begins again. */
async function againAfterDeadlock<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      const code = (error as { driverError?: { code?: string } } | null)?.driverError?.code
      if (attempt >= MOST_TRIES || (code !== 'ER_LOCK_DEADLOCK' && code !== 'ER_LOCK_WAIT_TIMEOUT')) throw error
      await sleep(20 * attempt * (1 + Math.random()))
    }
  }
}
