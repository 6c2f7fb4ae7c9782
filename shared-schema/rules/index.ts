import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema } from 'graphql'
import { untold } from './breaking.js'
import { readChangesets } from './changesets.js'
import { brokenPromises, overdue, undated } from './deprecations.js'
import { undescribed } from './descriptions.js'

/** What the rules say: mistakes stop the build, warnings do not. */
export interface Verdict {
  readonly mistakes: readonly string[]
  readonly warnings: readonly string[]
}

/**
 * Holds `schema.graphql` of a package against the rules and against the release before it.
 * @param folder the package: `schema.graphql`, `released/schema.graphql`
 * @param changesets folder of the changesets
 * @param today calendar date
 */
export async function verdictOn(folder: string, changesets: string, today: string): Promise<Verdict> {
  const schema = buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8'))
  const released = buildSchema(readFileSync(join(folder, 'released', 'schema.graphql'), 'utf8'))
  return {
    mistakes: [
      ...undescribed(schema),
      ...undated(schema),
      ...brokenPromises(released, schema, today),
      ...(await untold(released, schema, readChangesets(changesets))),
    ],
    warnings: overdue(schema, today),
  }
}
