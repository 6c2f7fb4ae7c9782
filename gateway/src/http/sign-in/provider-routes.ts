import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  ProviderUnreachable,
  SignInCancelled,
  SignInNotBelieved,
  type OidcProvider,
} from '../../access/sign-in/oidc-provider.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import { addressKey, type CostBudget } from '../../limits/budget.js'
import type { PortalRegistry } from '../../slices/portal/index.js'
import { isChallenge, leaveTicket } from '../../slices/provider-sign-in/index.js'
import { refuse } from '../refusing.js'
import { keepFlow, takeFlow } from './flow-cookie.js'
import { answerTrouble, type SignInTrouble } from './sign-in-page.js'

/** A province whose officers sign in at a provider, and its unit’s code. */
interface ProvinceSignIn {
  readonly provider: OidcProvider
  readonly unit: string
}

export interface ProviderParts {
  /** By the code of the province. */
  readonly providers?: ReadonlyMap<string, OidcProvider> | undefined
  readonly portals: PortalRegistry
  /** Address of the gateway as browsers reach it. */
  readonly publicUrl: string
  readonly budget: CostBudget
  visitorOf(request: FastifyRequest): RequestContext
}

/** Points that one step costs its address: it makes the gateway ask somebody else. */
const STEP_COST = 1000

type Step = FastifyRequest<{ Params: { province: string }; Querystring: { challenge?: unknown } }>

/**
 * `GET /sign-in/oidc/<province>?challenge=…` sends the browser to the provider of a province; it comes back to
 * `GET /sign-in/oidc/<province>/callback` and is sent to `/partners/` with a one-time code behind `#antq-code=`, and
 * to no other page.
 */
export function serveProviderSignIn(server: FastifyInstance, parts: ProviderParts): void {
  server.get('/sign-in/oidc/:province', (request: Step, reply) =>
    orTrouble(parts, request, reply, (province) => begin(parts, province, request, reply)),
  )
  server.get('/sign-in/oidc/:province/callback', (request: Step, reply) =>
    orTrouble(parts, request, reply, (province) => finish(parts, province, request, reply)),
  )
}

async function begin(
  parts: ProviderParts,
  { provider }: ProvinceSignIn,
  request: Step,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { challenge } = request.query
  if (typeof challenge !== 'string' || !isChallenge(challenge)) throw new SignInNotBelieved('no challenge')
  const { province } = request.params
  const { clock, seal } = parts.visitorOf(request)
  const { address, flow } = await provider.begin(callbackOf(parts, province))
  await keepFlow(reply, seal, { ...flow, province, challenge, begunAt: clock.now() })
  return reply.header('cache-control', 'no-store').redirect(address.href, 303)
}

async function finish(
  parts: ProviderParts,
  { provider, unit }: ProvinceSignIn,
  request: Step,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const context = parts.visitorOf(request)
  const flow = await takeFlow(request, reply, context.seal, context.clock.now())
  if (flow?.province !== request.params.province) throw new SignInNotBelieved('no sign-in of this browser and province')
  const answer = new URL(callbackOf(parts, flow.province))
  answer.search = request.url.slice(request.url.indexOf('?') + 1)
  const known = await provider.finish(answer, flow)
  const code = await leaveTicket(context, known, { unit, challenge: flow.challenge })
  if (code === undefined) return tell(parts, request, reply, 'locked')
  return reply.header('cache-control', 'no-store').redirect(`${pageOf(parts)}#antq-code=${code}`, 303)
}

const callbackOf = ({ publicUrl }: ProviderParts, province: string) => `${publicUrl}/sign-in/oidc/${province}/callback`
const pageOf = ({ publicUrl }: ProviderParts) => `${publicUrl}/partners/`

/** Does a step for a province that has a provider; where that cannot be done a page says why. */
async function orTrouble(
  parts: ProviderParts,
  request: Step,
  reply: FastifyReply,
  step: (province: ProvinceSignIn) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { province } = request.params
  const [provider, unit] = [parts.providers?.get(province), parts.portals.province(province)?.unit]
  if (!provider || unit === undefined) return refuse(request, reply, new Refusal('PROVINCE_UNKNOWN'), 404)
  try {
    const { isOverdrawn, resetIn } = await parts.budget.take(addressKey(request.ip), STEP_COST)
    if (!isOverdrawn) return await step({ provider, unit })
    return tell(parts, request, reply.header('retry-after', String(resetIn)), 'busy')
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) throw error
    logTrouble(request.log, province, error as Error)
    return tell(parts, request, reply, trouble)
  }
}

function tell(parts: ProviderParts, request: Step, reply: FastifyReply, trouble: SignInTrouble): FastifyReply {
  return answerTrouble(reply, trouble, parts.visitorOf(request).language, pageOf(parts))
}

function troubleOf(error: unknown): SignInTrouble | undefined {
  if (error instanceof ProviderUnreachable) return 'unreachable'
  if (error instanceof SignInCancelled) return 'cancelled'
  return error instanceof SignInNotBelieved ? 'notBelieved' : undefined
}

/** A provider that does not answer is for whoever runs the gateway; the rest is told for those who look for it. */
function logTrouble(log: FastifyBaseLogger, province: string, { name, message, cause }: Error): void {
  const level = name === 'ProviderUnreachable' ? 'error' : 'info'
  log[level](
    { province, trouble: name, reason: message, cause: String(cause) },
    'sign-in at a provider did not succeed',
  )
}
