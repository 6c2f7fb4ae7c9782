import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Once } from './foundation/once.js'
import { Refusal } from './foundation/refusal.js'
import type { RequestContext } from './foundation/request-context.js'
import { leave, takeUp } from './ledger/index.js'

const HTTP_STATUS = { IDEMPOTENCY_KEY_INVALID: 400, IDEMPOTENCY_RUNNING: 409, IDEMPOTENCY_KEY_REUSED: 422 } as const

/**
 * Mutations with the header `Idempotency-Key`: the same key with the same operation and variables gives the first
 * answer again. What has been answered whole is sent again as it was; where the gateway stopped between the write
 * and the answer, the write is not done again and what the answer asks for is read anew.
 */
export function answersOnce<Context extends RequestContext>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => {
      // hooks of other plugins run beside ours and may end the request before the key has been looked up
      let taking: Promise<Once | undefined> | undefined
      return {
        async didResolveOperation({ operation, request, contextValue }) {
          const key = request.http?.headers.get('idempotency-key')
          if (operation?.operation !== 'mutation' || key === undefined) return
          const { query, operationName, variables } = request
          const parameters = [query, operationName ?? null, variables ?? {}]
          taking = takenUp(contextValue, { key, parameters })
          contextValue.once = await taking
        },
        async responseForOperation({ response: { http }, contextValue: { once } }) {
          const singleResult = (once?.kept.response ?? null) as { data: Record<string, unknown> } | null
          return singleResult === null ? null : { http, body: { kind: 'single', singleResult } }
        },
        async willSendResponse({ response: { body }, contextValue }) {
          const once = await taking?.catch(() => undefined)
          if (!once) return
          try {
            if (once.kept.response === null && body.kind === 'single' && !body.singleResult.errors)
              await settle(contextValue, once, body.singleResult.data)
          } finally {
            leave(contextValue, once)
          }
        },
      }
    },
  }
}

async function takenUp(context: RequestContext, request: { key: string; parameters: unknown }) {
  try {
    return await takeUp(context, request)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const status = HTTP_STATUS[error.code as keyof typeof HTTP_STATUS]
    throw new GraphQLError(error.wordsIn(context.language), { extensions: { code: error.code, http: { status } } })
  }
}

/** Another process that was asked the same at the same moment may have kept its answer first: that one stays. */
async function settle(context: RequestContext, once: Once, data: unknown): Promise<void> {
  try {
    await once.settle(context, { data })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
