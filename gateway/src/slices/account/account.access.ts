import { open, type AccessRules } from '../../access/field-rules.js'
import { may } from '../../access/rights.js'
import { lineageCodes } from '../organization/index.js'
import type { AccountEntity } from './account.entity.js'

/** Who may read what of this slice: names of persons are for themselves and for those who look after them. */
export const accountAccess: AccessRules = {
  Account: {
    sees: async (context, { subject, unitId }: AccountEntity) =>
      (context.actor.kind === 'signed-in' && context.actor.subject === subject) ||
      may(context.actor, 'account.manage', await lineageCodes(context, unitId)),
    fields: open(
      'createdAt',
      'createdBy',
      'displayName',
      'email',
      'hasPassword',
      'hasSecondFactor',
      'id',
      'invitationExpiresAt',
      'isLocked',
      'login',
      'recoveryCodesLeft',
      'signedInAt',
      'subject',
      'unit',
      'version',
    ),
  },
  AccountConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  AccountEdge: { fields: open('cursor', 'node') },
  AccountPayload: { fields: open('account', 'error') },
  AcceptInvitationPayload: { fields: open('error', 'login') },
  EndSessionPayload: { fields: open('error') },
  EnrolSecondFactorPayload: { fields: open('error', 'otpauthUri') },
  RecoveryCodesPayload: { fields: open('error', 'recoveryCodes') },
  Session: { fields: open('address', 'createdAt', 'expiresAt', 'hasSecondFactor', 'id', 'isThisOne') },
  SessionConnection: { fields: open('edges', 'pageInfo', 'totalCount') },
  SessionEdge: { fields: open('cursor', 'node') },
  SignInPayload: { fields: open('error', 'expiresAt', 'token') },
  Query: { fields: { ...open('myAccount'), mySessions: 'signed-in' } },
  Mutation: {
    fields: {
      ...open('acceptInvitation', 'signIn'),
      changePassword: 'signed-in',
      confirmSecondFactor: 'signed-in',
      disableSecondFactor: 'signed-in',
      endOtherSessions: 'signed-in',
      endSession: 'signed-in',
      enrolSecondFactor: 'signed-in',
      newRecoveryCodes: 'signed-in',
      signOut: 'signed-in',
    },
  },
}
