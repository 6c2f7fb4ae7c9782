import type { TokenIssuer } from '../../access/sign-in/keys.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { PortalRegistry } from './portal.registry.js'

/** The registry is a part of the running gateway, not of a request. */
export interface PortalContext extends RequestContext {
  readonly portals: PortalRegistry
  /** Whose tokens are believed. */
  readonly tokenIssuers: readonly TokenIssuer[]
}
