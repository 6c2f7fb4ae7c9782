import type { ActionCode } from '@antq/shared-schema'
import type { RequestContext } from '../foundation/request-context.js'

/**
 * Who may read a field once the object is theirs to see.
 * - `open`: everybody who got hold of the object.
 * - `signed-in`: the root field is for people and systems that signed in.
 * - an action: a root field; the caller has the right to it for some unit, and the service checks for which.
 * - `guarded`: a field of an object; null unless the caller has the right for the object's unit.
 */
export type FieldRule =
  | 'open'
  | 'signed-in'
  | { readonly needs: ActionCode }
  | {
      readonly action: ActionCode
      readonly guarded: (context: RequestContext, row: never) => Promise<boolean>
    }

/** The rules of one GraphQL type. Every field has one; the schema is not built where one is missing. */
export interface TypeRules {
  /**
   * Whether the caller may see such an object at all. Asked wherever a field gives one, at any depth; a hidden one is
   * as if it were not there.
   */
  readonly sees?: (context: RequestContext, row: never) => boolean | Promise<boolean>
  readonly fields: Readonly<Record<string, FieldRule>>
}

/** Rules by the name of the type; each slice gives those of its own types. */
export type AccessRules = Readonly<Record<string, TypeRules>>

/** Names of fields that are open to everybody who sees the object. */
export function open(...fields: string[]): Record<string, FieldRule> {
  return Object.fromEntries(fields.map((field) => [field, 'open' as const]))
}
