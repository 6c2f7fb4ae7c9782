import { open, type AccessRules } from '../../access/field-rules.js'

/** Who comes with a code has no rights yet. */
export const providerSignInAccess: AccessRules = {
  Mutation: { fields: open('finishSignIn') },
}
