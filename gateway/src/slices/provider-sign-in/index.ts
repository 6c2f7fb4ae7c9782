/** The door of the slice for officers whom the provider of their province signs in. */
export { providerSignInAccess } from './provider-sign-in.access.js'
export { ProviderSignInResolver } from './provider-sign-in.resolver.js'
export { ticketEntities } from './ticket.entity.js'
export { isChallenge } from './ticket.policy.js'
export { forgetOldTickets, leaveTicket } from './ticket.service.js'
