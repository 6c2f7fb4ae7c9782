import { HeaderMap, type ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { errorOf } from '../../foundation/refusal-error.js'
import { Refusal } from '../../foundation/refusal.js'
import type { RequestContext } from '../../foundation/request-context.js'
import type { GraphqlContext } from '../../graphql-server.js'
import { addressKey, credentialKey, Spending, type CostBudget } from '../../limits/budget.js'
import { Deadline } from '../../limits/deadline.js'
import { scanDocument } from '../../limits/document-scan.js'
import type { Limits } from '../../limits/limits.js'
import { mediaTypeFor, STRICT_MEDIA_TYPE, written, type GraphqlAnswer } from './answering.js'
import { askedInAddress, askedInBody, type Asked } from './asked.js'
import { isStored, queryOf } from './stored-operations.js'

export type EndpointContext = GraphqlContext

export interface EndpointParts {
  readonly graphql: ApolloServer<EndpointContext>
  readonly limits: Limits
  readonly budget: CostBudget
  /** Whether visitors may run stored operations only. */
  readonly storedOnly: boolean
  contextOf(request: FastifyRequest): Promise<RequestContext>
  /** A fault as a GraphQL error: logged with an id, told by the id alone. */
  faultOf(error: unknown): GraphqlAnswer
}

/** Tokens for which one point is taken, before anything is parsed. */
export const TOKENS_A_POINT = 10
/** Seconds for which an answer to visitors may be kept; a plan that is withdrawn is seen no longer than that. */
const KEEP = 30

/** One request to `/graphql`, from its bytes to those of the answer. */
export async function serveOperation(
  parts: EndpointParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const mediaType = mediaTypeFor(request.headers.accept)
  if (mediaType === undefined) return refuse(parts, new Refusal('MEDIA_TYPE_NOT_ACCEPTABLE'), STRICT_MEDIA_TYPE, reply)
  const turn = new Turn(parts, request)
  const answer = await turn.answer()
  const isKept = request.method === 'GET' && turn.isVisitor && answer.data !== undefined && !answer.errors
  announce(turn.spending, answer, reply)
  if (turn.told.retryAfter !== undefined) reply.header('retry-after', String(turn.told.retryAfter))
  keep(reply, request, isKept)
  return send(parts, withCost(parts, answer, turn.spending, isKept), mediaType, reply)
}

/** Answers a request with a refusal and nothing else. */
export function refuse(parts: EndpointParts, refusal: Refusal, mediaType: string, reply: FastifyReply): FastifyReply {
  reply.header('cache-control', 'no-store')
  return send(parts, { errors: [errorOf(refusal)] }, mediaType, reply)
}

/** What one request needs to know while it is worked on. */
class Turn {
  spending: Spending
  isVisitor = true
  /** What the headers of the answer are to say. */
  readonly told: NonNullable<RequestContext['told']> = {}

  constructor(
    private readonly parts: EndpointParts,
    private readonly request: FastifyRequest,
  ) {
    this.spending = new Spending(parts.budget, addressKey(request.ip))
  }

  async answer(): Promise<GraphqlAnswer> {
    try {
      return await this.run()
    } catch (error) {
      return error instanceof Refusal ? { errors: [errorOf(error)] } : this.parts.faultOf(error)
    }
  }

  private async run(): Promise<GraphqlAnswer> {
    const { request, parts } = this
    const asked =
      request.method === 'GET'
        ? askedInAddress(request.query as Record<string, unknown>)
        : askedInBody(request.headers, request.body as Buffer | undefined)
    const context = await parts.contextOf(request)
    this.isVisitor = context.actor.kind === 'visitor'
    this.spending = new Spending(parts.budget, limitKeyOf(context, request.ip))
    const query = queryOf(asked)
    if (parts.storedOnly && this.isVisitor && !isStored(query)) throw new Refusal('OPERATION_NOT_STORED')
    await this.spending.spend(1 + Math.floor(scanDocument(query, parts.limits) / TOKENS_A_POINT))
    return this.execute({ ...asked, query }, context)
  }

  private execute({ query, operationName, variables }: Asked, context: RequestContext): Promise<GraphqlAnswer> {
    const deadline = new Deadline(this.parts.limits.milliseconds)
    const contextValue = {
      ...context,
      deadline: deadline.signal,
      spending: this.spending,
      told: this.told,
    }
    return deadline.hold(async () => {
      const { body } = await this.parts.graphql.executeOperation(
        { query, operationName, variables: variables as Record<string, unknown>, http: httpOf(this.request) },
        { contextValue },
      )
      if (body.kind !== 'single') throw new Error('an operation was answered in parts')
      return body.singleResult
    })
  }
}

/** What plugins may look at: the method, and headers that come once. */
function httpOf({ method, headers }: FastifyRequest) {
  const single = Object.entries(headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { method, headers: new HeaderMap(single), search: '', body: undefined }
}

/** Whose budget is spent: a credential's, or an address's where there is none. */
export function limitKeyOf({ actor }: RequestContext, address: string): string {
  return actor.kind === 'visitor' ? addressKey(address) : credentialKey(actor.subject)
}

function announce({ budget, balance }: Spending, answer: GraphqlAnswer, reply: FastifyReply): void {
  reply.headers({
    'ratelimit-policy': `"cost";q=${budget.points};w=${budget.seconds}`,
    'ratelimit-limit': String(budget.points),
    'ratelimit-remaining': String(balance.remaining),
    'ratelimit-reset': String(balance.resetIn),
  })
  const code = answer.errors?.[0]?.extensions?.['code']
  if (code === 'METHOD_NOT_ALLOWED') reply.header('allow', 'POST')
  if (code === 'RATE_LIMITED') reply.header('retry-after', String(balance.resetIn))
  if (code === 'SESSION_INVALID') reply.header('www-authenticate', 'Bearer error="invalid_token"')
  if (code === 'SIGN_IN_UNAVAILABLE') reply.header('retry-after', '30')
  if (code === 'TIME_LIMIT') reply.header('retry-after', '1')
}

/** Answers that everybody gets may be kept by browsers and proxies; a credential's may not. */
function keep(reply: FastifyReply, { headers }: FastifyRequest, isKept: boolean): void {
  const isPublic = isKept && headers.authorization === undefined
  reply.header('cache-control', isPublic ? `public, max-age=${KEEP}` : 'private, no-store')
  const varies = ['Accept', 'Accept-Language', 'Authorization']
  const before = reply.getHeader('vary')
  reply.header('vary', [...(before === undefined ? [] : [String(before)]), ...varies].join(', '))
}

/** What is left is not part of an answer that is kept: it would be somebody else's. */
function withCost(parts: EndpointParts, answer: GraphqlAnswer, spending: Spending, isKept: boolean): GraphqlAnswer {
  const { requested, balance } = spending
  const cost = { requested, limit: parts.limits.cost, ...(isKept ? {} : balance) }
  return { ...answer, extensions: { ...answer.extensions, cost } }
}

function send(parts: EndpointParts, answer: GraphqlAnswer, mediaType: string, reply: FastifyReply): FastifyReply {
  const { status, text } = written(answer, mediaType, parts.limits.answerBytes)
  return reply.code(status).header('content-type', mediaType).send(text)
}
