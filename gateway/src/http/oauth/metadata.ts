import { actions } from '@antq/shared-schema'
import type { FastifyInstance } from 'fastify'
import { givenToKeys } from '../../access/roles.js'

const WAYS = ['client_secret_basic', 'client_secret_post']

/** What this authorization server is and can do (RFC 8414, section 2). @param address of the gateway, its issuer */
export function authorizationServer(address: string) {
  return {
    issuer: address,
    token_endpoint: `${address}/oauth/token`,
    token_endpoint_auth_methods_supported: WAYS,
    revocation_endpoint: `${address}/oauth/revoke`,
    revocation_endpoint_auth_methods_supported: WAYS,
    grant_types_supported: ['client_credentials'],
    // nobody is sent here with a browser
    response_types_supported: [],
    scopes_supported: givenToKeys(actions.map(({ code }) => code)),
  }
}

/** `GET /.well-known/oauth-authorization-server`: the same for everybody. */
export function serveOAuthMetadata(server: FastifyInstance, address: string): void {
  const metadata = authorizationServer(address)
  server.get('/.well-known/oauth-authorization-server', (_request, reply) =>
    reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=300').send(metadata),
  )
}
