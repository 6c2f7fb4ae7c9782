/** The door of account administration: who makes, invites and locks accounts. */
export { accountAdministrationAccess } from './account-administration.access.js'
export { AccountAdministrationResolver } from './account-administration.resolver.js'
export { type Invited } from './account-administration.service.js'
export { createByCommand, inviteByCommand, lockByCommand } from './account-command.service.js'
