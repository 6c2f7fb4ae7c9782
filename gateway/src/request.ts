import type { LabelLanguage } from '@antq/shared-schema'
import type { FastifyRequest } from 'fastify'
import { visitor, type Actor } from './access/actor.js'
import type { TokenIssuer } from './access/sign-in/keys.js'
import { KeysUnreachable } from './access/sign-in/portal-token.js'
import type { Clock } from './foundation/clock.js'
import { LoaderShelf } from './foundation/loader.js'
import { Refusal } from './foundation/refusal.js'
import type { Outward } from './foundation/outward.js'
import type { Seal } from './foundation/sealed.js'
import type { Database } from './foundation/transaction.js'
import type { Origin } from './foundation/request-context.js'
import type { MailSettings } from './mail/settings.js'
import { signedInByBearer } from './bearer.js'
import type { PortalContext, PortalRegistry } from './slices/portal/index.js'
import { isReportForm } from './slices/report/index.js'

/** What every request is made of, beside itself. */
export interface RequestParts {
  database: Database
  clock: Clock
  portals: PortalRegistry
  tokenIssuers: readonly TokenIssuer[]
  seal: Seal
  outward: Outward
  /** Address under which clients reach the gateway, without a slash at its end. */
  publicUrl: string
  /** Undefined where no mail is sent. */
  mail?: MailSettings | undefined
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
  const { database, clock, portals, tokenIssuers, seal, outward, publicUrl } = parts
  return {
    actor,
    language,
    origin,
    clock,
    database,
    portals,
    tokenIssuers,
    seal,
    outward,
    publicUrl,
    isReportForm,
    sendsMail: parts.mail !== undefined,
    manager: database.readManager,
    loaders: new LoaderShelf(),
  }
}

/** The context of an HTTP request whose caller is not asked for, or not yet known. */
export function visitorOf(parts: RequestParts, request: FastifyRequest): PortalContext {
  const origin = { address: request.ip, requestId: request.id }
  return contextFor(parts, visitor, languageOf(request.headers['accept-language']), origin)
}

/**
 * The context of an HTTP request.
 * @throws Refusal SESSION_INVALID: a token that is not believed is not a visitor's; SIGN_IN_UNAVAILABLE where that
 * cannot be found out now
 */
export async function contextOf(parts: RequestParts, request: FastifyRequest): Promise<PortalContext> {
  const { authorization } = request.headers
  const asVisitor = visitorOf(parts, request)
  if (authorization === undefined) return asVisitor
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1]
  if (token === undefined) throw new Refusal('SESSION_INVALID')
  try {
    return { ...asVisitor, actor: await signedInByBearer(asVisitor, parts.tokenIssuers, token) }
  } catch (error) {
    if (!(error instanceof KeysUnreachable)) throw error
    request.log.error({ issuer: error.message, cause: String(error.cause) }, 'keys of a portal cannot be fetched')
    throw new Refusal('SIGN_IN_UNAVAILABLE')
  }
}
