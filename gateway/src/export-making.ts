import type { GraphQLSchema } from 'graphql'
import { innerOperations } from './inner-operations.js'
import type { ExportMaking } from './slices/export/index.js'
import { standingOf } from './standing.js'

/** What exports are made with: the schema that answers everybody, and who those are that asked for them. */
export function exportMaking(schema: GraphQLSchema): ExportMaking {
  return { standing: standingOf, run: innerOperations(schema) }
}
