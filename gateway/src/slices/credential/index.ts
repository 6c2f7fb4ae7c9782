/** The door of the credential slice: API keys of partners' systems, their secrets and use. */
export { credentialAccess } from './credential.access.js'
export { credentialEntities } from './credential.entity.js'
export { credentialById } from './credential.queries.js'
export { CredentialResolver } from './credential.resolver.js'
export { createCredential, rotateCredential } from './credential.service.js'
export { Credential } from './credential.type.js'
export { signedInByKey } from './key-sign-in.service.js'
export { countUse, writeUse } from './use.service.js'
