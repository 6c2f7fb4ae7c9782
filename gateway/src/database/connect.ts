import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm'
import { Database, type Turns } from '../foundation/transaction.js'
import { migrations } from './migrations/index.js'

/** Where the data is: a SQLite file (a file in tests too: two connections must see it) or a server. */
export type DatabaseAddress = { kind: 'sqlite'; file: string } | { kind: 'mysql'; url: string }

/** The database that the settings name. */
export function databaseAddress(env: { databaseUrl: string | undefined; dataDir: string }): DatabaseAddress {
  return env.databaseUrl === undefined
    ? { kind: 'sqlite', file: join(env.dataDir, 'antq.sqlite') }
    : { kind: 'mysql', url: env.databaseUrl }
}

const POOL_SIZE = 10

type Entities = MixedList<Function>

function options(address: DatabaseAddress, entities: Entities): DataSourceOptions {
  const common = {
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  } as const
  if (address.kind === 'sqlite') {
    return {
      ...common,
      type: 'better-sqlite3',
      database: address.file,
      enableWAL: true,
      prepareDatabase: (connection: { pragma(text: string): void }) => {
        connection.pragma('busy_timeout = 5000')
        connection.pragma('synchronous = NORMAL')
      },
    }
  }
  return {
    ...common,
    // the type for both families of servers: with 'mysql' the schema builder sees drift where there is none
    type: 'mariadb',
    url: address.url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize: POOL_SIZE,
    extra: { connectionLimit: POOL_SIZE },
  }
}

/**
 * Opens the database and brings its tables up to date.
 * @throws the driver's error where the server cannot be reached or a migration fails
 */
export async function connectDatabase(address: DatabaseAddress, entities: Entities): Promise<Database> {
  if (address.kind === 'mysql') {
    const pool = await new DataSource(options(address, entities)).initialize()
    await migrateServer(pool)
    return new Database(pool, pool)
  }
  mkdirSync(dirname(address.file), { recursive: true })
  const writer = await new DataSource(options(address, entities)).initialize()
  await migrateFile(writer)
  const reader = await new DataSource({
    ...options(address, entities),
    migrations: [],
  } as DataSourceOptions).initialize()
  return new Database(writer, reader, turnsAt(address.file))
}

const turns = new Map<string, Turns>()

/**
 * Who waits for the lock of the file holds up the whole process, and with it whoever has the lock: within a process
 * nobody asks for it out of turn.
 */
function turnsAt(file: string): Turns {
  const path = resolve(file)
  const known = turns.get(path) ?? { last: Promise.resolve() }
  turns.set(path, known)
  return known
}

/** How long a process waits for another one that is bringing the tables up to date. */
const MIGRATION_WAIT_SECONDS = 300

/** Processes that start together bring the tables up to date one after the other. */
async function migrateServer(pool: DataSource): Promise<void> {
  const runner = pool.createQueryRunner()
  try {
    const name = `antq-migrations-${runner.connection.driver.database}`
    const [row] = await runner.query('SELECT GET_LOCK(?, ?) AS isMine', [name, MIGRATION_WAIT_SECONDS])
    if (Number(row.isMine) !== 1)
      throw new Error('another process has been bringing the tables up to date for too long')
    await pool.runMigrations()
    await runner.query('SELECT RELEASE_LOCK(?)', [name])
  } finally {
    await runner.release()
  }
}

async function migrateFile(writer: DataSource): Promise<void> {
  await writer.query('BEGIN IMMEDIATE')
  await writer.runMigrations({ transaction: 'none' })
  await writer.query('COMMIT')
}
