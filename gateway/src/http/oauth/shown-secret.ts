import { formDecoded, type Form } from './form.js'
import { OAuthError } from './oauth-error.js'

/** What a client shows to prove who it is. */
export interface ShownSecret {
  readonly clientId: string
  readonly secret: string
}

const BASIC = /^basic +([A-Za-z0-9+/]+={0,2})$/i

/**
 * The client's id and secret, from the header (`client_secret_basic`) or the body (`client_secret_post`): RFC 6749,
 * section 2.3.1.
 * @throws OAuthError invalid_client where neither is there or the header cannot be read; invalid_request where both are
 */
export function shownSecret(authorization: string | undefined, form: Form): ShownSecret {
  const [id, secret] = [form.get('client_id'), form.get('client_secret')]
  if (authorization === undefined) {
    if (id === undefined || secret === undefined) throw unauthenticated()
    return { clientId: id, secret }
  }
  if (secret !== undefined) throw new OAuthError('invalid_request', 'the client authenticates in more than one way')
  const shown = inHeader(authorization)
  if (!shown) throw unauthenticated()
  if (id !== undefined && id !== shown.clientId)
    throw new OAuthError('invalid_request', 'client_id is not the one of the header')
  return shown
}

/** One answer to every fault, so that nobody learns which part of it was right. */
export const unauthenticated = (): OAuthError =>
  new OAuthError('invalid_client', 'the client is unknown, or its secret is wrong or has expired')

function inHeader(authorization: string): ShownSecret | undefined {
  const [, encoded] = BASIC.exec(authorization) ?? []
  if (encoded === undefined) return undefined
  const pair = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon < 1) return undefined
  const clientId = formDecoded(pair.slice(0, colon))
  const secret = formDecoded(pair.slice(colon + 1))
  return clientId && secret ? { clientId, secret } : undefined
}
