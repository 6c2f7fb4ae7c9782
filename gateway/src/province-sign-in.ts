import { discoveredKeys, fixedKey, publishedKeys, vouchedRoles, type TokenIssuer } from './access/sign-in/keys.js'
import { OidcProvider } from './access/sign-in/oidc-provider.js'
import { EnvError } from './env.js'
import type { PortalTokens, Province, ProviderSignIn } from './slices/portal/index.js'

/** Whose tokens are believed, as the files of the provinces say. */
export async function issuersOf(provinces: readonly Province[]): Promise<TokenIssuer[]> {
  const issuers = provinces.map(async ({ signIn, unit }): Promise<TokenIssuer[]> => {
    if (signIn.kind !== 'portal-token') return []
    return [{ ...signIn, keys: await keysOf(signIn), units: [unit], roles: vouchedRoles }]
  })
  return (await Promise.all(issuers)).flat()
}

async function keysOf({ issuer, jwksUrl, publicKey }: PortalTokens): Promise<TokenIssuer['keys']> {
  if (jwksUrl !== undefined) return publishedKeys(jwksUrl)
  return publicKey === undefined ? discoveredKeys(issuer) : fixedKey(publicKey)
}

/**
 * The providers at which officers sign in, by the code of the province.
 * @param secrets our secrets there, by the names that the files give them
 * @throws EnvError where one is not set
 */
export function providersOf(
  provinces: readonly Province[],
  secrets: ReadonlyMap<string, string>,
): Map<string, OidcProvider> {
  const pairs = provinces.flatMap(({ code, signIn }): [string, OidcProvider][] =>
    signIn.kind === 'oidc' ? [[code, providerOf(code, signIn, secrets)]] : [],
  )
  return new Map(pairs)
}

function providerOf(province: string, signIn: ProviderSignIn, secrets: ReadonlyMap<string, string>): OidcProvider {
  const { issuer, clientId, clientSecretEnv, scopes = ['openid', 'profile'], asksSecondFactor = false } = signIn
  const clientSecret = clientSecretEnv === undefined ? null : secrets.get(clientSecretEnv)
  if (clientSecret === undefined) throw new EnvError(`${clientSecretEnv} is not set; ${province}.yaml names it`)
  return new OidcProvider({ issuer, clientId, clientSecret, scopes, asksSecondFactor })
}
