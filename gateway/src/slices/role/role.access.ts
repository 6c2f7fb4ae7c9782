import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { lineageCodes } from '../organization/index.js'
import type { RoleGrantEntity } from './role.entity.js'

/** Who may read what of this slice: one's own roles and loans, and those of the units whose roles one may see. */
export const roleAccess: AccessRules = {
  RoleGrant: {
    sees: async (context, { subject, givenBy, unitId }: RoleGrantEntity) => {
      const { actor } = context
      if (actor.kind === 'visitor') return false
      if (actor.subject === subject || actor.subject === givenBy) return true
      return may(actor, 'role.read', await lineageCodes(context, unitId))
    },
    fields: open(
      'actions',
      'createdAt',
      'endedAt',
      'firstDay',
      'givenBy',
      'id',
      'isActing',
      'isLent',
      'lastDay',
      'role',
      'subject',
      'unit',
    ),
  },
  SignInPayload: { fields: open('needsSecondFactor') },
  RoleGrantConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  RoleGrantEdge: { fields: open('cursor', 'node') },
  RoleGrantPayload: { fields: open('error', 'roleGrant') },
  SubjectBlock: { fields: open('blockedBy', 'issuedBefore', 'subject') },
  SubjectBlockPayload: { fields: open('block', 'error') },
  Me: { fields: open('lent', 'roles', 'waitingRoles') },
  Query: { fields: { roleGrants: { needs: 'role.read' } } },
  Mutation: {
    fields: {
      giveRole: { needs: 'role.grant' },
      endRole: { needs: 'role.grant' },
      lendRole: { needs: 'role.delegate' },
      endLoan: 'signed-in',
      blockSubject: { needs: 'role.grant' },
      unblockSubject: { needs: 'role.grant' },
    },
  },
}
