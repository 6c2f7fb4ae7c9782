import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import 'reflect-metadata'
import type { FastifyInstance } from 'fastify'
import { DataSource } from 'typeorm'
import { inject } from 'vitest'
import type { RoleCode } from '@antq/shared-schema'
import { visitor, type Actor } from '../src/access/actor.js'
import { demoSignIn, type DemoSignIn } from '../src/access/sign-in/demo-key.js'
import { createApp, type AppParts } from '../src/app.js'
import { connectDatabase, type DatabaseAddress } from '../src/database/connect.js'
import { stoppedClock, type Clock } from '../src/foundation/clock.js'
import { createLog } from '../src/foundation/log.js'
import { Outward } from '../src/foundation/outward.js'
import { Seal } from '../src/foundation/sealed.js'
import type { Database } from '../src/foundation/transaction.js'
import { contextFor, type RequestParts } from '../src/request.js'
import { entities } from '../src/slices.js'
import { PortalRegistry, type PortalContext, type Province } from '../src/slices/portal/index.js'
import { countStatements, leastStatements, type StatementCount } from './statements.js'

/** Day on which tests happen. */
export const TEST_NOW = '2026-11-24T03:00:00.000Z'

const TEST_SECRET_KEY = 'khóa niêm phong dùng cho kiểm thử, không dùng ở đâu khác'

export interface Answer<T> {
  status: number
  data: T
  errors?: { message: string; extensions: { code: string } }[]
}

export interface TestGateway {
  app: FastifyInstance
  database: Database
  /** Asks as a visitor, or as whoever the token is for. */
  ask<T = any>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>
  /** Token of somebody of a unit; a province officer where no role is named. */
  tokenOf(unitCode: string, role?: RoleCode): Promise<string>
  context(actor?: Actor): PortalContext
  /** SQL statements that a piece of work sends. */
  countStatements<T>(work: () => Promise<T>): Promise<StatementCount<T>>
  /** How many statements a piece of work needs, those of the sign-in left out. */
  leastStatements(work: () => Promise<unknown>): Promise<number>
  /** Another gateway on the same database and key, as a second process would be; stopped with this one. */
  sibling(): Promise<TestGateway>
  stop(): Promise<void>
}

export const testProvinces: Province[] = ['bac-giang', 'tra-vinh', 'tay-ninh', 'ho-chi-minh'].map((code) => ({
  code,
  name: { vi: code, en: code },
  unit: `${code}.ldld`,
  portal: { origins: [`https://${code}.example`] },
  tabs: [
    { name: 'plans', label: { vi: 'Kế hoạch', en: 'Plans' } },
    { name: 'duties', label: { vi: 'Việc và tiến độ', en: 'Duties' } },
  ],
  theme: {},
  language: 'vi',
  deepLinks: true,
  signIn: { kind: 'none' },
}))

/**
 * A gateway of its own for one test file, on an empty database: SQLite in a private folder, or a database of its
 * own on the server that the project was given.
 */
export async function startGateway(options: GatewayOptions = {}): Promise<TestGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'antq-test-'))
  const { address, drop } = await emptyDatabase(folder)
  const gateway = await startOn(address, folder, options)
  const siblings: TestGateway[] = []
  return {
    ...gateway,
    sibling: async () => {
      const sibling = await startOn(address, folder, options)
      siblings.push(sibling)
      return sibling
    },
    stop: async () => {
      for (const each of [...siblings, gateway]) await each.stop()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type GatewayOptions = Partial<
  Omit<AppParts, Exclude<keyof RequestParts, 'tokenIssuers' | 'outward' | 'publicUrl' | 'mail'> | 'log' | 'demo'>
> & {
  clock?: Clock
  outward?: Outward
}

async function startOn(address: DatabaseAddress, folder: string, options: GatewayOptions): Promise<TestGateway> {
  const database = await connectDatabase(address, entities)
  const {
    clock = stoppedClock(TEST_NOW),
    outward = new Outward(true),
    tokenIssuers: portalIssuers = [],
    publicUrl = 'http://gateway.example',
    mail,
    ...settings
  } = options
  const portals = new PortalRegistry(testProvinces)
  const signIn: DemoSignIn = await demoSignIn(
    join(folder, 'key.json'),
    testProvinces.map((province) => province.unit),
    clock,
  )
  const tokenIssuers = [signIn.issuer, ...portalIssuers]
  const seal = new Seal(TEST_SECRET_KEY)
  const parts = { database, clock, portals, tokenIssuers, seal, outward, publicUrl, mail }
  const app = await createApp({
    ...parts,
    log: createLog('silent'),
    pluginsDir: join(folder, 'no-plugins'),
    frameDir: fileURLToPath(new URL('../frame', import.meta.url)),
    isOpen: true,
    ...settings,
  })
  return {
    app,
    database,
    ask: async <T>(
      query: string,
      variables: Record<string, unknown> = {},
      token?: string,
      headers: Record<string, string> = {},
    ) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: {
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        payload: { query, variables },
      })
      const { extensions: _cost, ...answer } = response.json<{ data: T; extensions?: object }>()
      return { status: response.statusCode, ...answer }
    },
    tokenOf: (unitCode, role) => signIn.tokenFor(unitCode, role),
    context: (actor = visitor) => contextFor(parts, actor),
    countStatements: (work) => countStatements(database, work),
    leastStatements: (work) => leastStatements(database, work),
    sibling: () => startOn(address, folder, options),
    stop: async () => {
      await app.close()
      await database.close()
    },
  }
}

let databases = 0

async function emptyDatabase(folder: string): Promise<{ address: DatabaseAddress; drop: () => Promise<void> }> {
  const server = inject('databaseUrl')
  if (server === null || server === undefined) {
    return { address: { kind: 'sqlite', file: join(folder, 'test.sqlite') }, drop: async () => undefined }
  }
  databases += 1
  const name = `antq_${process.pid}_${databases}_${Math.floor(performance.now())}`
  const onServer = async (statement: string) => {
    const connection = await new DataSource({ type: 'mariadb', url: server }).initialize()
    await connection.query(statement)
    await connection.destroy()
  }
  await onServer(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { address: { kind: 'mysql', url: url.href }, drop: () => onServer(`DROP DATABASE ${name}`) }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Server for slice tests, `mysql://user:password@host:port/`; null = SQLite. */
    databaseUrl: string | null
  }
}
