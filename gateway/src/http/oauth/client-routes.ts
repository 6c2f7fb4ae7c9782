import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../../foundation/request-context.js'
import { addressKey, credentialKey, type CostBudget } from '../../limits/budget.js'
import { actionsInScope, clientBySecret, issueToken, revokeToken, type Client } from '../../slices/credential/index.js'
import { FORM_TYPE, formIn, type Form } from './form.js'
import { answerOAuthError, neverKept, OAuthError } from './oauth-error.js'
import { shownSecret, unauthenticated } from './shown-secret.js'

export interface OAuthParts {
  readonly budget: CostBudget
  /** A context for a request whose caller is not known yet. */
  visitorOf(request: FastifyRequest): RequestContext
}

/** Points that one request costs its address, and once more its client when that is known. */
export const TOKEN_COST = 1000
const LARGEST_FORM = 8 * 1024
const NOT_IN_ADDRESS = ['client_secret', 'token']

type FormRequest = FastifyRequest<{ Body: string | undefined; Querystring: Record<string, unknown> }>
type Answer = (context: RequestContext, client: Client, form: Form, reply: FastifyReply) => Promise<FastifyReply>

/**
 * `POST /oauth/token` (RFC 6749, section 4.4: client credentials) and `POST /oauth/revoke` (RFC 7009). Both take a
 * form and the client's secret, and answer errors as RFC 6749, section 5.2 has them.
 */
export async function serveOAuthClients(server: FastifyInstance, parts: OAuthParts): Promise<void> {
  await server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(FORM_TYPE, { parseAs: 'string', bodyLimit: LARGEST_FORM }, (_request, body, next) =>
      next(null, body),
    )
    scope.setErrorHandler((error: FastifyError | OAuthError, _request, reply) => {
      const refused = error instanceof OAuthError ? error : unreadable(error)
      if (!refused) throw error
      return answerOAuthError(reply, refused)
    })
    for (const [url, answer] of Object.entries<Answer>({ '/oauth/token': giveToken, '/oauth/revoke': takeBack })) {
      scope.post(url, (request: FormRequest, reply) => withClient(parts, request, reply, answer))
      scope.route({ url, method: ['GET', 'PUT', 'PATCH', 'DELETE'], exposeHeadRoute: false, handler: refuseMethod })
    }
    done()
  })
}

async function withClient(
  parts: OAuthParts,
  request: FormRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  await spend(parts.budget, addressKey(request.ip), reply)
  if (NOT_IN_ADDRESS.some((name) => name in request.query))
    throw new OAuthError('invalid_request', 'secrets and tokens belong into the body: addresses are logged')
  const form = formIn(request.body ?? '')
  const { clientId, secret } = shownSecret(request.headers.authorization, form)
  const context = parts.visitorOf(request)
  const client = await clientBySecret(context, clientId, secret)
  if (!client) throw unauthenticated()
  // only now: nobody else empties a client's budget
  await spend(parts.budget, credentialKey(client.system.subject), reply)
  return answer(context, client, form, reply)
}

async function spend(budget: CostBudget, caller: string, reply: FastifyReply): Promise<void> {
  const { isOverdrawn, resetIn } = await budget.take(caller, TOKEN_COST)
  if (!isOverdrawn) return
  reply.header('retry-after', String(resetIn))
  throw new OAuthError('temporarily_unavailable', 'too many requests, see Retry-After', 429)
}

const giveToken: Answer = async (context, client, form, reply) => {
  const grant = required(form, 'grant_type')
  if (grant !== 'client_credentials')
    throw new OAuthError('unsupported_grant_type', 'only client_credentials is supported')
  const actions = actionsInScope(form.get('scope'), client.shown.actions)
  if (!actions) throw new OAuthError('invalid_scope', 'scope names what is unknown or not given to this client')
  const { token, seconds } = await issueToken(context, client, actions)
  return neverKept(reply).send({
    access_token: token,
    token_type: 'Bearer',
    expires_in: seconds,
    // a scope has one word at least (RFC 6749, 3.3)
    ...(actions.length > 0 && { scope: actions.join(' ') }),
  })
}

const takeBack: Answer = async (context, client, form, reply) => {
  const isOwn = await revokeToken(context, client, required(form, 'token'))
  if (!isOwn) throw new OAuthError('invalid_request', 'the token was issued to another client')
  return neverKept(reply).code(200).send()
}

function required(form: Form, name: string): string {
  const value = form.get(name)
  if (value === undefined) throw new OAuthError('invalid_request', `${name} is missing`)
  return value
}

function refuseMethod(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answerOAuthError(reply.header('allow', 'POST'), new OAuthError('invalid_request', 'use POST', 405))
}

/** What fastify finds wrong with a body; undefined for a fault of ours. */
function unreadable({ statusCode = 500 }: { statusCode?: number | undefined }): OAuthError | undefined {
  if (statusCode === 413) return new OAuthError('invalid_request', 'the body is too large', 413)
  if (statusCode === 415) return new OAuthError('invalid_request', `the body is not ${FORM_TYPE}`)
  return statusCode < 500 ? new OAuthError('invalid_request', 'the body cannot be read') : undefined
}
