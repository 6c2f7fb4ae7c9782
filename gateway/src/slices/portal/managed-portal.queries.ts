import { requireRight } from '../../access/rights.js'
import { Refusal } from '../../foundation/refusal.js'
import { findUnitsByCodes, lineageCodes, type UnitEntity } from '../organization/index.js'
import type { PortalContext } from './portal.context.js'
import type { Province } from './province.file.js'

/** A portal that somebody manages: as it is registered, and the unit whose subtree it shows. */
export interface ManagedPortal {
  readonly registered: Province
  readonly unit: UnitEntity
}

/** @throws Refusal PROVINCE_UNKNOWN, NOT_SIGNED_IN, NOT_ALLOWED */
export async function managedPortal(context: PortalContext, code: string): Promise<ManagedPortal> {
  const registered = context.portals.registered(code)
  const [unit] = registered === undefined ? [] : await findUnitsByCodes(context, [registered.unit])
  if (!registered || !unit) throw new Refusal('PROVINCE_UNKNOWN', { fields: ['province'] })
  requireRight(context.actor, 'portal.manage', await lineageCodes(context, unit.id))
  return { registered, unit }
}
