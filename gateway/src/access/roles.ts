import { actionsOfPersonsOnly, type ActionCode, type RoleCode } from '@antq/shared-schema'
import type { Grant } from './actor.js'

const writes: readonly ActionCode[] = [
  'draft.read',
  'source.read',
  'plan.write',
  'plan.issue',
  'progress.record',
  'report.write',
  'report.read',
  'obligation.manage',
  'assignment.read',
  'answer.write',
  'answer.review',
]

/**
 * What each role may do in the subtree of its unit. The one table of rights: `docs/access.md` is printed from it.
 * Roles without an action see what is published; they are there for the slices that will ask for them.
 */
export const actionsOfRole: Readonly<Record<RoleCode, readonly ActionCode[]>> = {
  visitor: [],
  member: [],
  'grassroots-officer': writes,
  'province-officer': [...writes, 'export.create'],
  'province-leader': [...writes, 'unit.manage', 'export.create', 'role.read', 'role.delegate', 'audit.read'],
  'partner-officer': ['export.create'],
  'festival-organiser': [],
  'gate-staff': [],
  webmaster: ['credential.manage', 'webhook.manage', 'portal.manage', 'export.create'],
  administrator: [
    'unit.manage',
    'account.manage',
    'role.read',
    'role.grant',
    'audit.read',
    'credential.manage',
    'webhook.manage',
    'portal.manage',
    'export.create',
  ],
}

/** The right that a role gives for a unit. */
export function grantOfRole(role: RoleCode, unitCode: string): Grant {
  return { role, unitCode, actions: actionsOfRole[role], onBehalfOf: null }
}

/** Roles that act only after a second factor, where the person signs in with a password of ours. */
export const rolesWithSecondFactor: readonly RoleCode[] = ['province-leader', 'administrator']

/** Rights that stay with the person: whoever was lent them could make them lasting or pass them on. */
const neverLent = new Set<ActionCode>([...actionsOfPersonsOnly, 'webhook.manage'])

/** What of a right can be lent for a time (ủy quyền). */
export function lendable(actions: readonly ActionCode[]): ActionCode[] {
  return actions.filter((action) => !neverLent.has(action))
}

/** What of a right a key of a partner's system can be given. */
export function givenToKeys(actions: readonly ActionCode[]): ActionCode[] {
  return actions.filter((action) => !actionsOfPersonsOnly.includes(action))
}
