import type { LabelLanguage } from '@antq/shared-schema'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../access/actor.js'
import type { Once } from './once.js'
import type { Clock } from './clock.js'
import type { Database } from './transaction.js'
import type { LoaderShelf } from './loader.js'
import type { Outward } from './outward.js'
import type { Seal } from './sealed.js'

/** Everything one request knows. Services take it first; it is also the GraphQL context. */
export interface RequestContext {
  readonly actor: Actor
  readonly language: LabelLanguage
  readonly clock: Clock
  readonly database: Database
  /** Reads: the read connection, or the open transaction inside `inTransaction`. */
  readonly manager: EntityManager
  readonly loaders: LoaderShelf
  readonly origin: Origin
  /** Closes and opens secrets that have to be read again. */
  readonly seal: Seal
  /** Where we connect to when somebody else has named the address. */
  readonly outward: Outward
  /** Address under which people reach the gateway, without a slash at its end; for links. */
  readonly publicUrl: string
  /** Whether there is a report form of a code: a demand may name one, but stands below the slice that has them. */
  readonly isReportForm: (code: string) => boolean
  /** Whether this gateway sends mail at all. */
  readonly sendsMail: boolean
  /** The key under which a mutation was sent, if it was sent with one. */
  once?: Once
  /** What the headers of the answer are to say; filled while a request is worked on. */
  readonly told?: { retryAfter?: number }
  /** Ends when the time for an answer is over; work that goes on after it is for nobody. */
  readonly deadline?: AbortSignal
}

/** Where a request came from; for the audit trail. */
export interface Origin {
  /** Address of the client; null for work that no request asked for. */
  readonly address: string | null
  readonly requestId: string | null
}
