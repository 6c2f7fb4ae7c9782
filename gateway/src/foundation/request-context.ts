import type { LabelLanguage } from '@antq/shared-schema'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../access/actor.js'
import type { Clock } from './clock.js'
import type { Database } from './transaction.js'
import type { LoaderShelf } from './loader.js'

/** Everything one request knows. Services take it first; it is also the GraphQL context. */
export interface RequestContext {
  readonly actor: Actor
  readonly language: LabelLanguage
  readonly clock: Clock
  readonly database: Database
  /** Reads: the read connection, or the open transaction inside `inTransaction`. */
  readonly manager: EntityManager
  readonly loaders: LoaderShelf
}
