import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose'
import { Provider, type ClientMetadata } from 'oidc-provider'

/** A provider of OpenID Connect on this machine, at which one person is always the next to sign in. */
export interface TestProvider {
  issuer: string
  /** The key whose public half it publishes. */
  key: CryptoKey
  /** Who signs in next; null for somebody who presses “cancel”. */
  person: { subject: string; name: string; amr?: string[] } | null
  stop(): Promise<void>
}

/** @param clients with their redirect addresses */
export async function startProvider(clients: ClientMetadata[] = []): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const jwk = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'test' }
  const state: Pick<TestProvider, 'person'> = { person: { subject: 'officer-1', name: 'Cán bộ A' } }
  const provider: Provider = new Provider(issuer, {
    clients,
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key for the cookies of a test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr'], profile: ['name'] },
    conformIdTokenClaims: false,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, name: state.person?.name }) }),
    // everybody has agreed to everything
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    const { person } = state
    const result = person ? { login: { accountId: person.subject, amr: person.amr } } : { error: 'access_denied' }
    void provider.interactionFinished(request, response, result)
  })
  return Object.assign(state, {
    issuer,
    key: (await importJWK(jwk, 'ES256')) as CryptoKey,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
