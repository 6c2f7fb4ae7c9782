/** The door of the change slice: what happened, for those who keep in step. */
export { changeAccess } from './change.access.js'
export { eyesOf } from './change.cursor.js'
export type { Happening } from './change.policy.js'
export { lastChange, listChanges } from './change.queries.js'
export type { SeenChange } from './change.queries.js'
export { cursorOfNow } from './change.reading.js'
export { ChangeResolver } from './change.resolver.js'
export { Change, ChangedType, ChangeKind } from './change.type.js'
