/** The door of the organisation slice: units, their dated names and tree, and names in texts resolved to units. */
export { aliasKeyOf } from './unit.aliases.js'
export { UnitEntity, unitEntities } from './unit.entity.js'
export { covers, dayWithin, firstDay, lastDay } from './unit.dates.js'
export { findUnitsByCodes, lineageOfUnit, periodsOfUnit, unitById } from './unit.queries.js'
export { lineageCodes, nameOn, registerUnits, resolveUnitNames, unitWithCode } from './unit.service.js'
export type { UnitRegistration } from './unit.service.js'
export { Unit } from './unit.type.js'
export { UnitResolver } from './unit.resolver.js'
