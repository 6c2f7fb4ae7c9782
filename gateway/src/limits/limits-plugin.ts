import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import type { GraphQLSchema } from 'graphql'
import { Refusal } from '../foundation/refusal.js'
import type { Spending } from './budget.js'
import type { Limits } from './limits.js'
import { weigh, type Weight } from './weight.js'

export interface LimitedContext extends BaseContext {
  readonly spending?: Spending
}

/** Weighs every operation after validation and before execution, and takes its cost from the caller's budget. */
export function limitsPlugin<Context extends LimitedContext>(
  schema: GraphQLSchema,
  limits: Limits,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, request, contextValue }) => {
        if (!operation) return
        const weight = weigh(schema, document, operation, request.variables)
        refuseHeavy(weight, limits, contextValue.spending)
        await contextValue.spending?.spend(weight.cost)
      },
    }),
  }
}

function refuseHeavy(weight: Weight, limits: Limits, spending: Spending | undefined): void {
  if (weight.depth > limits.depth) throw new Refusal('QUERY_TOO_DEEP')
  if (weight.aliases > limits.aliases) throw new Refusal('QUERY_TOO_MANY_ALIASES')
  if (weight.directives > limits.directives) throw new Refusal('QUERY_TOO_MANY_DIRECTIVES')
  if (weight.cost <= limits.cost) return
  if (spending) spending.requested += Math.min(weight.cost, Number.MAX_SAFE_INTEGER)
  throw new Refusal('QUERY_TOO_COSTLY')
}
