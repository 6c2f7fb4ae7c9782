import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { visitor, type Actor } from './access/actor.js'
import type { TokenIssuer } from './access/sign-in/keys.js'
import { signedInByToken } from './access/sign-in/portal-token.js'
import type { Clock } from './foundation/clock.js'
import { LoaderShelf } from './foundation/loader.js'
import { Refusal } from './foundation/refusal.js'
import type { Database } from './foundation/transaction.js'
import type { Origin } from './foundation/request-context.js'
import type { PortalContext, PortalRegistry } from './slices/portal/index.js'

/** What every request is made of, beside itself. */
export interface RequestParts {
  database: Database
  clock: Clock
  portals: PortalRegistry
  tokenIssuers: readonly TokenIssuer[]
}

/** The first language of `Accept-Language` that we speak; Vietnamese where it names none. */
export function languageOf(header: string | undefined): LabelLanguage {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((language): language is LabelLanguage => language === 'vi' || language === 'en') ?? 'vi'
}

/** A context for work that no request asked for (demonstration data, tests). */
export function contextFor(
  parts: RequestParts,
  actor: Actor,
  language: LabelLanguage = 'vi',
  origin: Origin = { address: null, requestId: null },
): PortalContext {
  const { database, clock, portals } = parts
  const { readManager: manager } = database
  return { actor, language, origin, clock, database, portals, manager, loaders: new LoaderShelf() }
}

/**
 * The context of an HTTP request.
 * @throws GraphQLError SESSION_INVALID (HTTP 401): a token that is not believed is not a visitor's
 */
export async function contextOf(parts: RequestParts, request: FastifyRequest): Promise<PortalContext> {
  const language = languageOf(request.headers['accept-language'])
  const actor = await actorOf(parts, request.headers.authorization, language)
  return contextFor(parts, actor, language, { address: request.ip, requestId: request.id })
}

async function actorOf(parts: RequestParts, header: string | undefined, language: LabelLanguage): Promise<Actor> {
  if (header === undefined) return visitor
  try {
    const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1]
    if (token === undefined) throw new Refusal('SESSION_INVALID')
    return await signedInByToken(token, parts.tokenIssuers, parts.clock.now())
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new GraphQLError(error.wordsIn(language), { extensions: { code: error.code, http: { status: 401 } } })
  }
}
