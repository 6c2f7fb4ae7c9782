/** The door of the account slice: who signs in here, and who has which role for which unit. */
export { accountEntities } from './account.entity.js'
export { signedInByPortal, signedInBySession } from './standing.service.js'
