/** The door of the portal slice: provinces as their files say them, and the websites that embed our tabs. */
export { portalAccess } from './portal.access.js'
export { PortalRegistry } from './portal.registry.js'
export type { Registration } from './portal.registry.js'
export { PortalResolver } from './portal.resolver.js'
export type { PortalContext } from './portal.resolver.js'
export { signedInByPortal } from './portal-sign-in.js'
export { readProvinces } from './province.file.js'
export type { PortalTokens, Province } from './province.file.js'
