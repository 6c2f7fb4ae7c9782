/** The door of the organisation slice: units, their dated names and tree, and names in texts resolved to units. */
export { unitAccess } from './unit.access.js'
export { aliasKeyOf } from './unit.aliases.js'
export { isUnitCode } from './unit.code.js'
export { UnitEntity, unitEntities } from './unit.entity.js'
export { AFTER_ALL_DAYS, covers, dayWithin, firstDay, lastDay } from './unit.dates.js'
export { unitIdsOfCodes } from './unit-codes.queries.js'
export { unitsWithBoundary } from './unit-boundary.queries.js'
export { countBelow, standingsBelow } from './unit-below.queries.js'
export type { BelowFilter, StandingBelow } from './unit-below.queries.js'
export {
  codesWithin,
  findUnitsByCodes,
  inSubtree,
  lineageOfUnit,
  periodsOfUnit,
  unitById,
  unitsRightBelow,
} from './unit.queries.js'
export { actingUnit, lineageCodes, unitsWithRightsOver } from './unit.rights.js'
export { nameOn, requireUnit, resolveUnitNames, unitAsOf, unitIdWithCode, unitWithCode } from './unit.reading.js'
export type { RegisteredPeriod, UnitRegistration } from './unit.registration.js'
export { registerMissingUnits, registerUnits } from './unit.service.js'
export type { Successor, UnitChange, UnitEnded } from './unit.change.js'
export { changeUnits, type UnitsChanged } from './unit-change.service.js'
export { requireThere } from './unit-change.policy.js'
export { UnitRefusal } from './unit-history.js'
export { takeTree } from './unit-tree.writing.js'
export { isTurnDue, takeTurns } from './unit-turn.service.js'
export { Unit } from './unit.type.js'
export { UnitResolver } from './unit.resolver.js'
export { readUnitsFile } from './units.file.js'
