import type { Grant, SignedIn } from './access/actor.js'
import { LONGEST_LIFE_SECONDS } from './access/sign-in/portal-token.js'
import { loadOne } from './foundation/loader.js'
import { Refusal } from './foundation/refusal.js'
import type { RequestContext } from './foundation/request-context.js'
import { accountBySubject } from './slices/account/index.js'
import { standingOfCredential } from './slices/credential/index.js'
import { grantsOf } from './slices/role/index.js'

/** Who asked for work that goes on without them, and when. */
export interface Asked {
  readonly subject: string
  readonly credentialId: string | null
  readonly grants: readonly Grant[]
  readonly createdAt: string
}

/**
 * Who somebody is now who asked for work earlier: what is kept here of them is read anew, and a website's word for a
 * person counts no longer than its longest token.
 * @throws Refusal SESSION_INVALID: the key was revoked, the person blocked, the account locked
 */
export async function standingOf(context: RequestContext, asked: Asked): Promise<SignedIn> {
  const { subject, credentialId, createdAt } = asked
  if (credentialId !== null) return standingOfCredential(context, credentialId)
  const account = await loadOne(context, accountBySubject, subject)
  if (account && Boolean(account.isLocked)) throw new Refusal('SESSION_INVALID')
  const seconds = (Date.parse(context.clock.now()) - Date.parse(createdAt)) / 1000
  const vouched = seconds > LONGEST_LIFE_SECONDS ? [] : asked.grants.filter((grant) => grant.isVouched)
  // whoever asked with a second factor is not asked for it again by every piece
  const kept = await grantsOf(context, subject, { issuedAt: createdAt, hasSecondFactor: true })
  return { kind: 'signed-in', subject, name: '', grants: [...vouched, ...kept], credentialId: null }
}
