/** The door of unit administration: who registers, renames, moves and ends units, and what follows of it. */
export { unitAdministrationAccess } from './unit-administration.access.js'
export { UnitAdministrationResolver } from './unit-administration.resolver.js'
export { applyUnitsFile } from './unit-command.service.js'
export { letTurnsTakeEffect } from './unit-turns.service.js'
