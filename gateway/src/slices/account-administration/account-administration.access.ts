import { open, type AccessRules } from '../../access/field-rules.js'

/** Who may read what of this slice; accounts themselves say who sees them. */
export const accountAdministrationAccess: AccessRules = {
  InvitedAccountPayload: { fields: open('account', 'error', 'invitation') },
  Query: { fields: { accounts: { needs: 'account.manage' } } },
  Mutation: {
    fields: {
      createAccount: { needs: 'account.manage' },
      inviteAgain: { needs: 'account.manage' },
      lockAccount: { needs: 'account.manage' },
      unlockAccount: { needs: 'account.manage' },
    },
  },
}
