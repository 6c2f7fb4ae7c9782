/** The door of the account slice: who somebody is, and how they show it: passwords, second factors, sessions. */
export { accountAccess } from './account.access.js'
export { AccountEntity, accountEntities } from './account.entity.js'
export { checkedDisplayName, checkedEmail, checkedLogin, foldedLogin } from './account.policy.js'
export {
  accountById,
  accountBySubject,
  countAccounts,
  findAccountByLogin,
  listAccounts,
  type SessionHolder,
} from './account.queries.js'
export { asPerson, recordAccount } from './account.record.js'
export { AccountResolver, SessionResolver } from './account.resolver.js'
export { Account, AccountConnection, AccountPayload } from './account.type.js'
export { changeAccount, insertAccount, newInvitation } from './account.writing.js'
export { forgetAttempts, forgetOldAttempts, takeAttempt } from './attempts.service.js'
export { dropSecondFactor, withoutSecondFactor } from './second-factor.service.js'
export { endSessions, forgetOldSessions, holderOfSession, startSession } from './session.service.js'
export type { Started } from './session.service.js'
export { SignInResolver } from './sign-in.resolver.js'
export { SignInPayload } from './sign-in.type.js'
