import type { TestProject } from 'vitest/node'
import { startMariadb } from '../../scripts/system/mariadb.mjs'
import { stopAllWhenAsked } from '../../scripts/system/processes.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for this run (`mysql://…/antq`, its user may create databases), or `null` for SQLite. */
    databaseUrl: string | null
  }
}

/** Gives the project `gateway-mariadb` a MariaDB server of its own for as long as its tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  stopAllWhenAsked()
  const server = await startMariadb()
  project.provide('databaseUrl', server.url)
  return () => server.stop()
}
