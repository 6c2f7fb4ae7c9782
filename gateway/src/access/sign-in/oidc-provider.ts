import * as oidc from 'openid-client'

/** A provider at which the officers of a province sign in, as its file says it. */
export interface ProviderSettings {
  /** `iss` of its tokens; it says itself where its addresses are. */
  readonly issuer: string
  readonly clientId: string
  /** Null where the provider knows us by PKCE alone. */
  readonly clientSecret: string | null
  readonly scopes: readonly string[]
  /** Whether it lets nobody in without a second factor; without that its tokens have to say so (`amr`: `mfa`). */
  readonly asksSecondFactor: boolean
}

/** What is remembered of a sign-in while the person is at the provider. */
export interface Flow {
  readonly state: string
  readonly nonce: string
  /** PKCE (RFC 7636): the code is worth nothing without it. */
  readonly verifier: string
}

/** What a provider says of a person: who it is, never what they may do. */
export interface Known {
  readonly subject: string
  readonly name: string
  readonly hasSecondFactor: boolean
}

/** The provider does not answer, or not as it should: nobody is at fault who signs in. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable'
}

/** The person went back, or the provider let nobody in. */
export class SignInCancelled extends Error {
  override readonly name = 'SignInCancelled'
}

/** What came back does not belong to this sign-in, or is not what the provider signed. */
export class SignInNotBelieved extends Error {
  override readonly name = 'SignInNotBelieved'
}

/** Seconds that the provider has for each answer. */
const WAIT = 5
/** Milliseconds after which its addresses are asked for again. */
const KNOWN_FOR = 60 * 60 * 1000
const LONGEST_SUBJECT = 120

/** A sign-in by OpenID Connect: authorization code with PKCE, state and nonce. */
export class OidcProvider {
  private found: { config: Promise<oidc.Configuration>; until: number } | undefined

  constructor(private readonly settings: ProviderSettings) {}

  /**
   * @param back the address to which the provider sends the person back; one of its own for each provider, so that no
   * answer of one passes for another's (RFC 9700, 4.4.2.2)
   * @returns where the person is sent, and what is to be remembered
   * @throws ProviderUnreachable
   */
  async begin(back: string): Promise<{ address: URL; flow: Flow }> {
    const config = await this.config()
    const flow = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: back,
      scope: this.settings.scopes.join(' '),
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    })
    return { address, flow }
  }

  /**
   * Who has signed in.
   * @param answer the address with which the person came back, as others see it
   * @throws ProviderUnreachable, SignInCancelled, SignInNotBelieved
   */
  async finish(answer: URL, { state, nonce, verifier }: Flow): Promise<Known> {
    const config = await this.config()
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
      const tokens = await oidc.authorizationCodeGrant(config, answer, checks)
      const claims = tokens.claims()
      if (!claims || claims.sub.length > LONGEST_SUBJECT) throw new SignInNotBelieved('no subject that can be kept')
      const name = claims['name'] ?? (await nameOf(config, tokens.access_token, claims.sub))
      return {
        subject: `${this.settings.issuer}#${claims.sub}`,
        name: typeof name === 'string' ? name : '',
        hasSecondFactor: this.settings.asksSecondFactor || isMultiFactor(claims['amr']),
      }
    } catch (error) {
      throw causeOf(error)
    }
  }

  private async config(): Promise<oidc.Configuration> {
    if (!this.found || this.found.until < Date.now()) {
      const found = { config: discovered(this.settings), until: Date.now() + KNOWN_FOR }
      this.found = found
      found.config.catch(() => {
        if (this.found === found) this.found = undefined
      })
    }
    try {
      return await this.found.config
    } catch (cause) {
      throw new ProviderUnreachable(this.settings.issuer, { cause })
    }
  }
}

async function discovered({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const authentication = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret)
  const execute = [oidc.enableNonRepudiationChecks]
  // the schema of a province takes https only; this is for providers on a developer's own machine
  if (issuer.startsWith('http://127.0.0.1:')) execute.push(oidc.allowInsecureRequests)
  return oidc.discovery(new URL(issuer), clientId, undefined, authentication, { execute, timeout: WAIT })
}

/** Many providers tell a name only to who asks for it. */
async function nameOf(config: oidc.Configuration, token: string, subject: string): Promise<unknown> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return undefined
  return (await oidc.fetchUserInfo(config, token, subject))['name']
}

/** RFC 8176: `mfa` stands for more than one factor, whichever they were. */
function isMultiFactor(amr: unknown): boolean {
  return Array.isArray(amr) && amr.includes('mfa')
}

/** What is said of an answer that does not hold; anything else is the provider's trouble. */
const DOUBTS: ReadonlySet<string> = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
])

function causeOf(cause: unknown): Error {
  if (cause instanceof SignInNotBelieved) return cause
  if (cause instanceof oidc.AuthorizationResponseError)
    return cause.error === 'access_denied'
      ? new SignInCancelled(cause.error, { cause })
      : new ProviderUnreachable(cause.error, { cause })
  const isDoubtful =
    cause instanceof oidc.ResponseBodyError
      ? cause.error === 'invalid_grant'
      : cause instanceof oidc.ClientError && DOUBTS.has(cause.code ?? '')
  const words = cause instanceof Error ? cause.message : String(cause)
  return isDoubtful ? new SignInNotBelieved(words, { cause }) : new ProviderUnreachable(words, { cause })
}
