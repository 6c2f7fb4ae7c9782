import type { SignedIn } from './access/actor.js'
import type { TokenIssuer } from './access/sign-in/keys.js'
import { vouchedByToken } from './access/sign-in/portal-token.js'
import { recently } from './access/sign-in/recent.js'
import { Refusal } from './foundation/refusal.js'
import type { RequestContext } from './foundation/request-context.js'
import { hashOfSecret, kindOfSecret } from './foundation/secret-text.js'
import { signedInByPortal, signedInBySession } from './slices/account/index.js'
import { countUse, signedInByAccessToken, signedInByKey } from './slices/credential/index.js'

/**
 * Who a bearer token belongs to: its shape says who has to know.
 * @throws Refusal SESSION_INVALID
 * @throws KeysUnreachable where a portal's keys cannot be fetched
 */
export async function signedInByBearer(
  context: RequestContext,
  issuers: readonly TokenIssuer[],
  token: string,
): Promise<SignedIn> {
  const { database, clock } = context
  const actor = await recently(database, hashOfSecret(token), () => look(context, issuers, token))
  if (actor.credentialId !== null) countUse(database, clock, actor.credentialId)
  return actor
}

async function look(context: RequestContext, issuers: readonly TokenIssuer[], token: string): Promise<SignedIn> {
  switch (kindOfSecret(token)) {
    case 's':
      return signedInBySession(context, token)
    case 'k':
      return signedInByKey(context, token)
    case 't':
      return signedInByAccessToken(context, token)
    case undefined:
      return signedInByPortal(context, await vouchedByToken(token, issuers, context.clock.now()))
    default:
      // an invitation or a client's secret opens nothing by itself
      throw new Refusal('SESSION_INVALID')
  }
}
