import type { SignedIn } from './access/actor.js'
import type { TokenIssuer } from './access/sign-in/keys.js'
import { vouchedByToken } from './access/sign-in/portal-token.js'
import { recently } from './access/sign-in/recent.js'
import type { RequestContext } from './foundation/request-context.js'
import { hashOfSecret, isAccessToken, isSecretOfOurs, isSessionToken } from './foundation/secret-text.js'
import { holderOfSession } from './slices/account/index.js'
import { countUse, signedInByKey, signedInByToken } from './slices/credential/index.js'
import { signedInByPortal } from './slices/portal/index.js'
import { grantsOf } from './slices/role/index.js'

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
  if (isAccessToken(token)) return signedInByToken(context, token)
  if (isSessionToken(token)) return signedInBySession(context, token)
  if (isSecretOfOurs(token)) return signedInByKey(context, token)
  const vouched = await vouchedByToken(token, issuers, context.clock.now())
  const person = await signedInByPortal(context, vouched)
  // a portal answers for how its people sign in there
  const kept = await grantsOf(context, person.subject, { issuedAt: vouched.issuedAt, hasSecondFactor: true })
  return { ...person, grants: [...person.grants, ...kept] }
}

/** A person with a session of ours: what they may do comes from the roles that are kept here, and from nowhere else. */
async function signedInBySession(context: RequestContext, token: string): Promise<SignedIn> {
  const {
    sessionId: id,
    createdAt,
    subject,
    displayName: name,
    hasSecondFactor,
  } = await holderOfSession(context, token)
  const grants = await grantsOf(context, subject, { issuedAt: createdAt, hasSecondFactor })
  return { kind: 'signed-in', subject, name, grants, credentialId: null, session: { id, hasSecondFactor } }
}
