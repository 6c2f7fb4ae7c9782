import { CriticalityLevel, diff } from '@graphql-inspector/core'
import type { GraphQLSchema } from 'graphql'
import type { Changeset } from './changesets.js'

const PACKAGE = '@antq/shared-schema'

/**
 * What would stop working for partners who use the last release and was not told to them. A breaking change is told
 * by its path under `breaking` in the head of a changeset that is `major` for this package.
 * @returns one sentence each: changes not told, and paths told that break nothing
 */
export async function untold(
  released: GraphQLSchema,
  schema: GraphQLSchema,
  changesets: readonly Changeset[],
): Promise<string[]> {
  const changes = await diff(released, schema)
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const told = new Set(changesets.flatMap((changeset) => changeset.breaking))
  const paths = new Set(breaking.map(({ path }) => path))
  return [
    ...breaking.filter(({ path }) => !told.has(path ?? '')).map(({ path, message }) => `${path}: ${message}`),
    ...[...told].filter((path) => !paths.has(path)).map((path) => `${path}: is told as breaking and is not`),
    ...changesets
      .filter(({ breaking: own, bumps }) => own.length > 0 && bumps[PACKAGE] !== 'major')
      .map(({ file }) => `${file}: tells of a breaking change, so ${PACKAGE} has to be major`),
  ]
}
